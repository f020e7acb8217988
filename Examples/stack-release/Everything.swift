import ArrKit

/// All that was read of a name, for a machine. Facts that the name does not state are left out.
struct Everything {
    let document: Document

    init(_ release: Release) {
        var all: Document = ["name": .string(release.name), "application": .string(release.profile.rawValue)]
        all["kind"] = release.kind.map { .string($0.value.rawValue) } ?? .null
        if let rejection = release.rejection { all["rejection"] = .string(rejection.description) }
        all["title"] = .string(release.title.value)
        if !release.otherTitles.isEmpty { all["otherTitles"] = Document(release.otherTitles.map(Document.string)) }
        if let year = release.year { all["year"] = Document(year.value) }
        for (name, numbers) in [
            ("seasons", release.seasons), ("episodes", release.episodes),
            ("absoluteEpisodes", release.absoluteEpisodes),
        ] where !numbers.isEmpty {
            all[name] = Document(numbers.map { Document($0) })
        }
        if let between = release.betweenEpisodes { all["betweenEpisodes"] = Document(between) }
        if let day = release.airDate { all["airDate"] = .string(day.description) }
        if let part = release.part { all["part"] = Document(part) }
        if release.isSpecial { all["special"] = .bool(true) }
        if release.isSplitEpisode { all["splitEpisode"] = .bool(true) }
        all["quality"] = .string(release.quality.value.name(in: release.profile))
        let attempt = release.revision.value
        all["revision"] = [
            "version": Document(attempt.version), "real": Document(attempt.real), "isRepack": .bool(attempt.isRepack),
        ]
        all["languages"] = Document(release.languages.value.languages.map { .string($0.name) })
        for (name, fact) in [
            ("edition", release.edition), ("group", release.group), ("hash", release.hash), ("imdb", release.imdbID),
            ("hardcodedSubtitles", release.hardcodedSubtitles),
        ] {
            if let fact { all[name] = .string(fact.value) }
        }
        if let tmdb = release.tmdbID { all["tmdb"] = Document(tmdb) }
        if let tvdb = release.tvdbID { all["tvdb"] = Document(tvdb) }
        all["media"] = Self.media(release.media)
        all["confidence"] = Document(Double(Int((release.kind?.confidence ?? 0) * 100 + 0.5)) / 100)
        document = all
    }

    private static func media(_ media: Release.Media) -> Document {
        var all: Document = [:]
        if let video = media.video { all["video"] = .string(video.rawValue) }
        if let audio = media.audio { all["audio"] = .string(audio.rawValue) }
        if let channels = media.channels { all["channels"] = .string("\(channels)") }
        if let depth = media.bitDepth { all["bitDepth"] = Document(depth) }
        if let range = media.dynamicRange { all["dynamicRange"] = .string("\(range)") }
        if let container = media.container { all["container"] = .string(container.rawValue) }
        if let service = media.service { all["service"] = .string(service.name) }
        return all
    }
}
