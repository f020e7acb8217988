/// Radarr, version 5 and later, by its API v3.
public struct Radarr: VideoService {
    /// Its library is made of movies.
    public typealias Work = Movie
    /// What is wanted are movies.
    public typealias Item = Movie
    /// The names of its files and folders.
    public typealias Naming = MovieNaming

    /// The address and the key every request is sent with.
    public let server: ArrServer

    /// - Parameters:
    ///   - url: As a person writes it, with its URL base if it has one: `http://nas:7878/radarr`.
    ///   - key: The application's API key; it travels in a header.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    public init(_ url: String, key: Secret, transport: Transport) {
        server = ArrServer(url, .v3, key: key, as: Self.profile, transport: transport)
    }

    /// Port 7878, and where its key is found.
    public static let profile = ServiceProfile("Radarr", port: 7878, keyPlace: "Settings → General → Security")
    /// As in `movieId`.
    public static let workName = "movie"
    /// Downloads that belong to no movie are left out unless asked for.
    public static let queueQuery: Query = ["includeUnknownMovieItems": true]
    /// Radarr's numbers for what happened, which Sonarr gives other meanings.
    public static let eventNumbers: [HistoryRecord.Event: Int] = [
        .grabbed: 1, .downloadFolderImported: 3, .downloadFailed: 4, .movieFileDeleted: 6, .movieFolderImported: 7,
        .movieFileRenamed: 8, .downloadIgnored: 9,
    ]

    /// All movies come in one answer, which may take minutes with tens of thousands of them.
    public var movies: Resource<Movie> { Resource("movie", on: server.api, deadline: .seconds(120)) }
    /// Files are listed by movie: ask with `movieId`.
    public var movieFiles: Resource<MovieFile> { Resource("moviefile", on: server.api, deadline: .seconds(120)) }
    /// Subtitles and the like beside the movies' files. They are listed by movie: ask with `movieId`.
    public var extraFiles: Resource<ExtraFile> { Resource("extrafile", on: server.api) }
    /// Films that belong together; every one of them that the library has a movie of.
    public var collections: Resource<MovieCollection> {
        Resource("collection", on: server.api, deadline: .seconds(120))
    }
    /// What else releases may call movies.
    public var alternateTitles: Resource<Movie.AlternateTitle> { Resource("alttitle", on: server.api) }
    /// Who made movies and plays in them.
    public var credits: Resource<Credit> { Resource("credit", on: server.api) }
    /// Movies that no import list and no collection adds.
    public var exclusions: Resource<MovieExclusion> { Resource("exclusions", on: server.api) }
}

extension HistoryRecord.Event {
    /// A file was deleted, by a person, an upgrade or from outside.
    public static let movieFileDeleted: Self = "movieFileDeleted"
    /// A file was found in a movie's folder and taken in.
    public static let movieFolderImported: Self = "movieFolderImported"
    /// A file got another name.
    public static let movieFileRenamed: Self = "movieFileRenamed"
}
