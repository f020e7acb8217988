/// Radarr, version 5 and later, by its API v3.
public struct Radarr: LibraryService {
    public typealias Item = Movie

    public let server: ArrServer

    /// - Parameter url: As a person writes it, with its URL base if it has one: `http://nas:7878/radarr`.
    public init(_ url: String, key: Secret, transport: Transport) {
        server = ArrServer(url, base: "/api/v3", key: key, as: Self.profile, transport: transport)
    }

    public static let profile = ServiceProfile("Radarr", port: 7878, keyPlace: "Settings → General → Security")
    public static let queueQuery: Query = ["includeUnknownMovieItems": true]
    public static let eventNumbers: [HistoryRecord.Event: Int] = [
        .grabbed: 1, .downloadFolderImported: 3, .downloadFailed: 4, .movieFileDeleted: 6, .movieFolderImported: 7,
        .movieFileRenamed: 8, .downloadIgnored: 9,
    ]

    public var movies: Resource<Movie> { Resource("movie", on: server.api, deadline: .seconds(120)) }
    public var movieFiles: Resource<MovieFile> { Resource("moviefile", on: server.api, deadline: .seconds(120)) }
}

extension HistoryRecord.Event {
    public static let movieFileDeleted: Self = "movieFileDeleted"
    public static let movieFolderImported: Self = "movieFolderImported"
    public static let movieFileRenamed: Self = "movieFileRenamed"
}
