/// Radarr with the films of a rehearsal library in it.
final class Radarr: Sendable {
    let app: ArrApp
    let library: Library
    let movies: Table
    let folders = Table()
    let profiles = Table()
    let exclusions = Table()
    let blocklist = Table()
    let queue: Queue
    let history: History

    init(_ library: Library, key: Secret, clock: StackClock, urlBase: String) {
        self.library = library
        app = ArrApp(
            name: "Radarr", api: "v3", version: "6.0.4.10291", port: 7878, key: key, clock: clock, urlBase: urlBase)
        movies = Table(ids: (0..<library.filmCount).filter { FilmCase.at($0).isInRadarr }.map { Int32($0 + 1) }) { id in
            library.film(id - 1).movie
        }
        queue = Queue(library.filmDownloads.map(\.radarrRecord))
        history = History(
            of: (0..<library.filmCount).filter { FilmCase.at($0).hasRadarrFile }, eventTypes: Self.eventTypes,
            owner: "movieId", events: { library.film($0).history })
        app.systemRoutes(today: library.today, migration: 242)
        app.tagRoutes(users: [
            ("delayProfileIds", Table()), ("importListIds", Table()), ("notificationIds", Table()),
            ("releaseProfileIds", Table()), ("indexerIds", Table()), ("downloadClientIds", Table()),
            ("autoTagIds", Table()), ("movieIds", movies),
        ])
        app.profileRoutes(profiles, qualities: Quality.all.map(\.inRadarr), users: movies)
        app.folderRoutes(folders, root: library.paths.radarr, downloads: library.paths.downloads)
        app.providerRoutes(.radarr)
        app.queueRoutes(
            queue, history: history, blocklist: blocklist, owner: "movieId", table: movies, unknown: "Movie")
        app.historyRoutes(history, owner: "movie", table: movies)
        configRoutes()
        movieRoutes()
        movieFileRoutes()
        wantedRoutes()
        for name in Self.commands { app.commands.learn(name) }
    }

    private static let commands = [
        "RefreshMovie", "RescanMovie", "RenameMovie", "MoveMovie", "DownloadedMoviesScan", "MoviesSearch",
        "MissingMoviesSearch", "CutoffUnmetMoviesSearch", "RefreshCollections",
    ]

    static let noStatistics: Document = ["movieFileCount": 0, "sizeOnDisk": 0, "releaseGroups": []]

    /// The numbers `eventType` is filtered by; they are not Sonarr's.
    static let eventTypes = [
        1: "grabbed", 3: "downloadFolderImported", 4: "downloadFailed", 6: "movieFileDeleted", 7: "movieFolderImported",
        8: "movieFileRenamed", 9: "downloadIgnored",
    ]
}
