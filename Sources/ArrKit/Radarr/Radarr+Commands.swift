extension Command.Body {
    /// Reads movies anew from TMDB and from the disk; without any, all of them.
    public static func refreshMovies(_ ids: [ID<Movie>] = []) -> Self {
        Self("RefreshMovie", ["movieIds": Document(ids)])
    }

    /// Looks at the disk for a movie's files; without one, for all.
    public static func rescanMovie(_ id: ID<Movie>? = nil) -> Self {
        Self("RescanMovie", id.map { ["movieId": Document($0.rawValue)] } ?? [:])
    }

    /// Searches the indexers for movies.
    public static func moviesSearch(_ ids: [ID<Movie>]) -> Self { Self("MoviesSearch", ["movieIds": Document(ids)]) }

    /// Renames movies' files as the naming settings say.
    public static func renameMovies(_ ids: [ID<Movie>]) -> Self { Self("RenameMovie", ["movieIds": Document(ids)]) }

    /// Imports what lies in a folder, as seen by the application.
    ///
    /// - Parameters:
    ///   - path: The folder, or one file in it.
    ///   - download: The download client's name for it, by which the queue knows it.
    public static func downloadedMoviesScan(_ path: String, download: String? = nil) -> Self {
        Self("DownloadedMoviesScan", scan(path, download))
    }
}
