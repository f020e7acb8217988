/// Sonarr, version 4 and later, by its API v3 or v5.
public struct Sonarr: VideoService, SerialService {
    /// Its library is made of series.
    public typealias Work = Series
    /// What is wanted are episodes.
    public typealias Item = Episode
    /// The names of its files and folders.
    public typealias Naming = EpisodeNaming

    /// The address and the key every request is sent with.
    public let server: ArrServer

    /// - Parameters:
    ///   - url: As a person writes it, with its URL base if it has one: `http://nas:8989/sonarr`.
    ///   - key: The application's API key; it travels in a header.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    ///   - dialect: The version of its API that is spoken; `connected` finds out which there are.
    public init(_ url: String, key: Secret, transport: Transport, speaking dialect: Dialect = .v3) {
        server = ArrServer(url, dialect, key: key, as: Self.profile, transport: transport)
    }

    /// Port 8989, and where its key is found.
    public static let profile = ServiceProfile("Sonarr", port: 8989, keyPlace: "Settings → General → Security")
    /// As in `seriesId`.
    public static let workName = "series"
    /// Downloads that belong to no series are left out unless asked for.
    public static let queueQuery: Query = ["includeUnknownSeriesItems": true]
    /// Sonarr's numbers for what happened, which Radarr gives other meanings.
    public static let eventNumbers: [HistoryRecord.Event: Int] = [
        .grabbed: 1, .seriesFolderImported: 2, .downloadFolderImported: 3, .downloadFailed: 4, .episodeFileDeleted: 5,
        .episodeFileRenamed: 6, .downloadIgnored: 7,
    ]

    /// All series come in one answer, which may take a minute with thousands of them.
    public var series: Resource<Series> { Resource("series", on: server.api, deadline: .seconds(120)) }
    /// Episodes are listed by series: ask with `seriesId`, or the server answers 400.
    public var episodes: Resource<Episode> { Resource("episode", on: server.api, deadline: .seconds(120)) }
    /// Files are listed by series: ask with `seriesId`, or the server answers 400.
    public var episodeFiles: Resource<EpisodeFile> {
        Resource("episodefile", on: server.api, deadline: .seconds(120))
    }
}

extension HistoryRecord.Event {
    /// A file was found in a series' folder and taken in.
    public static let seriesFolderImported: Self = "seriesFolderImported"
    /// A file was deleted, by a person, an upgrade or from outside.
    public static let episodeFileDeleted: Self = "episodeFileDeleted"
    /// A file got another name.
    public static let episodeFileRenamed: Self = "episodeFileRenamed"
}
