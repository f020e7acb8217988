/// Sonarr, version 4 and later, by its API v3.
public struct Sonarr: LibraryService {
    public typealias Item = Episode

    public let server: ArrServer

    /// - Parameter url: As a person writes it, with its URL base if it has one: `http://nas:8989/sonarr`.
    public init(_ url: String, key: Secret, transport: Transport) {
        server = ArrServer(url, base: "/api/v3", key: key, as: Self.profile, transport: transport)
    }

    public static let profile = ServiceProfile("Sonarr", port: 8989, keyPlace: "Settings → General → Security")
    public static let queueQuery: Query = ["includeUnknownSeriesItems": true]
    public static let eventNumbers: [HistoryRecord.Event: Int] = [
        .grabbed: 1, .seriesFolderImported: 2, .downloadFolderImported: 3, .downloadFailed: 4, .episodeFileDeleted: 5,
        .episodeFileRenamed: 6, .downloadIgnored: 7,
    ]

    public var series: Resource<Series> { Resource("series", on: server.api, deadline: .seconds(120)) }
    public var episodes: Resource<Episode> { Resource("episode", on: server.api, deadline: .seconds(120)) }
    public var episodeFiles: Resource<EpisodeFile> {
        Resource("episodefile", on: server.api, deadline: .seconds(120))
    }
}

extension HistoryRecord.Event {
    public static let seriesFolderImported: Self = "seriesFolderImported"
    public static let episodeFileDeleted: Self = "episodeFileDeleted"
    public static let episodeFileRenamed: Self = "episodeFileRenamed"
}
