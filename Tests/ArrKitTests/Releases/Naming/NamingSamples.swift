import ArrKit

/// What the cases of these tests are made of unless they say otherwise.
enum NamingSamples {
    static let series = EpisodeNamer.Series(
        title: "The Rookie: Feds (2022)", year: 2022, tvdbId: 421555, tmdbId: 203744, tvMazeId: 61758,
        imdbId: "tt16416404")

    static let media = NamingMedia(
        video: "x265", audio: "EAC3 Atmos", channels: 5.1, bitDepth: 10, dynamicRange: "HDR",
        dynamicRangeType: "DV HDR10",
        audioLanguages: ["eng", "ger"], subtitles: ["eng", "fre", "eng"])

    static let file = NamingFile(
        quality: "WEBDL-1080p", sceneName: "The.Rookie.Feds.S01E02.1080p.WEB-DL-GRP", path: "Season 1/rookie 02.mkv",
        version: 2,
        real: 1, releaseGroup: "GRP", releaseHash: "ABCD1234", media: media, customFormats: ["AMZN", "x265"])

    static let episode = EpisodeNamer.Episode(
        season: 1, number: 2, title: "Face Off", absolute: 12, airDate: "2022-10-04")

    static let movie = MovieNamer.Movie(
        title: "The Wages of Fear", year: 1953, originalTitle: "Le Salaire de la peur",
        collection: "The Fear Collection",
        certification: "PG", tmdbId: 204, imdbId: "tt0046268",
        translations: ["de": "Lohn der Angst", "fr": "Le Salaire de la peur"])

    static let movieFile = NamingFile(
        quality: "Bluray-1080p", sceneName: "The.Wages.of.Fear.1953.1080p.BluRay-GRP", path: "wages.mkv",
        releaseGroup: "GRP",
        edition: "DIRECTOR'S cut", media: media, customFormats: ["AMZN", "x265"])

    static func episodes(_ count: Int) -> [EpisodeNamer.Episode] {
        (0..<count).map { .init(season: 1, number: 6 + $0, title: "City Sushi", absolute: 100 + $0) }
    }

    /// A format with what an episode's file must hold behind it, which is taken off again.
    static func written(
        _ format: String, series: EpisodeNamer.Series = series, file: NamingFile = file,
        episode: EpisodeNamer.Episode = episode, options: NamingOptions = .init()
    ) throws -> String {
        let namer = try EpisodeNamer(standard: format + "#S{season}E{episode}", options: options)
        let name = namer.fileName(of: [episode], in: series, file: file)
        let end = "#S\(episode.season)E\(episode.number)"
        return name.hasSuffix(end) ? String(name.dropLast(end.count)) : name
    }
}
