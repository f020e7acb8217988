import ArrKit

/// A release in the terms of the applications' own tests: the names and the values that they assert.
struct Facts {
    let document: Document

    init(_ release: Release, of name: String) {
        var facts: Document = ["release_title": .string(name), "parses": .bool(release.kind != nil)]
        switch release.profile {
        case .sonarr: Self.addSeries(release, to: &facts)
        case .radarr: Self.addFilm(release, to: &facts)
        }
        facts["release_group"] = release.group.map { .string($0.value) } ?? .null
        let attempt = release.revision.value
        facts["revision_version"] = Document(attempt.version)
        facts["revision_real"] = Document(attempt.real)
        facts["is_repack"] = .bool(attempt.isRepack)
        facts["source_detection"] = .string(release.qualityOrigin.source.rawValue)
        facts["resolution_detection"] = .string(release.qualityOrigin.resolution.rawValue)
        let languages = Document(release.languages.value.symbols(in: release.profile).map(Document.string))
        facts["languages"] = languages
        facts["languages_contains"] = languages
        facts["is_scene_title"] = .bool(release.isSceneName)
        document = facts
    }

    private static func addSeries(_ release: Release, to facts: inout Document) {
        let kind = release.kind?.value
        let isWhole = [.season, .seasons, .extras].contains(kind)
        facts["series_title"] = kind == nil ? .null : .string(release.title.value)
        facts["season"] = Document(release.seasons.first ?? 0)
        facts["episodes"] = numbers(release.episodes)
        facts["absolute_episodes"] = numbers(release.absoluteEpisodes)
        facts["special_absolute"] = Document(release.betweenEpisodes.map { [Document($0)] } ?? [])
        facts["air_date"] = release.airDate.map { .string($0.description) } ?? .null
        facts["daily_part"] = kind == .daily ? release.part.map { Document($0) } ?? .null : .null
        facts["full_season"] = .bool(isWhole)
        facts["partial_season"] = .bool(kind == .partialSeason)
        facts["multi_season"] = .bool(kind == .seasons)
        facts["season_part"] = Document(kind == .partialSeason ? release.part ?? 0 : 0)
        facts["season_extra"] = .bool(kind == .extras)
        facts["split_episode"] = .bool(release.isSplitEpisode)
        facts["special"] = .bool(release.isSpecial)
        facts["release_hash"] = .string(release.hash?.value ?? "")
        facts["release_title_field"] = .string(release.name)
        facts["year"] = Document(release.year?.value ?? 0)
        facts["quality"] = .string(symbol(release))
    }

    private static func addFilm(_ release: Release, to facts: inout Document) {
        facts["movie_title"] = release.kind == nil ? .null : .string(release.title.value)
        let titles = release.kind == nil ? [] : [release.title.value] + release.otherTitles
        facts["movie_titles"] = Document(titles.map(Document.string))
        facts["year"] = Document(release.year?.value ?? 0)
        facts["edition"] = .string(release.edition?.value ?? "")
        facts["imdb_id"] = .string(release.imdbID?.value ?? "")
        facts["tmdb_id"] = Document(release.tmdbID ?? 0)
        facts["hardcoded_subs"] =
            release.hardcodedSubtitles.map {
                .string(release.hasNamedSubtitles ? $0.value : "Generic Hardcoded Subs")
            } ?? .null
        facts["quality"] = .string(symbol(release))
        let quality = release.quality.value.quality(in: .radarr)
        facts["quality_source"] = .string((quality?.source?.rawValue ?? "unknown").uppercased())
        let lines = Int(release.quality.value.resolution?.rawValue ?? release.resolution?.rawValue ?? 0)
        facts["quality_resolution"] = .string(lines == 0 ? "Unknown" : "R\(lines)p")
        facts["quality_modifier"] = .string((quality?.modifier?.rawValue ?? "none").uppercased())
    }

    /// The quality's name as a word of a program: `WEBDL1080p`, `Bluray1080pRemux`, `RAWHD`.
    private static func symbol(_ release: Release) -> String {
        let name = release.quality.value.name(in: release.profile).filter { $0 != "-" && $0 != " " }
        return name == "RawHD" ? "RAWHD" : name
    }

    private static func numbers(_ numbers: Release.Numbers) -> Document { Document(numbers.map { Document($0) }) }
}
