extension Command.Body {
    /// Reads movies anew from TMDB and from the disk; without any, all of them.
    public static func refreshMovies(_ ids: [ID<Movie>] = []) -> Self {
        Self("RefreshMovie", ["movieIds": Document(ids)])
    }

    /// Reads collections anew from TMDB, and adds what is wanted of them; without any, all of them.
    public static func refreshCollections(_ ids: [ID<MovieCollection>] = []) -> Self {
        Self("RefreshCollections", ["collectionIds": Document(ids)])
    }

    /// Looks at the disk for a movie's files; without one, for all.
    public static func rescanMovie(_ id: ID<Movie>? = nil) -> Self {
        Self("RescanMovie", id.map { ["movieId": Document($0.rawValue)] } ?? [:])
    }

    /// Searches the indexers for movies.
    public static func moviesSearch(_ ids: [ID<Movie>]) -> Self { Self("MoviesSearch", ["movieIds": Document(ids)]) }
    /// Searches the indexers for every monitored movie that has no file and could have one.
    public static let missingMoviesSearch = Self("MissingMoviesSearch")
    /// Searches the indexers for something better for every monitored movie whose file is not good enough yet.
    public static let cutoffUnmetMoviesSearch = Self("CutoffUnmetMoviesSearch")

    /// Renames movies' files as the naming settings say.
    public static func renameMovies(_ ids: [ID<Movie>]) -> Self { Self("RenameMovie", ["movieIds": Document(ids)]) }

    /// Renames some files of a movie as the naming settings say.
    public static func renameFiles(_ files: [ID<MovieFile>], of movie: ID<Movie>) -> Self {
        Self("RenameFiles", ["movieId": Document(movie.rawValue), "files": Document(files)])
    }

    /// Renames movies' folders as the naming settings say.
    public static func renameMovieFolders(_ ids: [ID<Movie>]) -> Self {
        Self("RenameMovieFolder", ["movieIds": Document(ids)])
    }

    /// Moves a movie's folder on the disk; both paths are as the application sees them.
    public static func moveMovie(_ id: ID<Movie>, from source: String, to destination: String) -> Self {
        Self(
            "MoveMovie",
            [
                "movieId": Document(id.rawValue), "sourcePath": .string(source),
                "destinationPath": .string(destination),
            ])
    }

    /// Moves movies' folders below another root folder.
    ///
    /// - Parameters:
    ///   - sources: Where each movie lies now.
    ///   - folder: The root folder they are to lie below.
    public static func moveMovies(_ sources: [(movie: ID<Movie>, path: String)], toRootFolder folder: String) -> Self {
        let movies = sources.map {
            ["movieId": Document($0.movie.rawValue), "sourcePath": .string($0.path)] as Document
        }
        return Self("BulkMoveMovie", ["movies": .list(movies), "destinationRootFolder": .string(folder)])
    }

    /// Imports what lies in a folder, as seen by the application.
    ///
    /// - Parameters:
    ///   - path: The folder, or one file in it.
    ///   - download: The download client's name for it, by which the queue knows it.
    ///   - mode: Whether files are moved or copied; the download decides unless told otherwise.
    public static func downloadedMoviesScan(
        _ path: String, download: String? = nil, mode: ImportMode? = nil
    ) -> Self {
        Self("DownloadedMoviesScan", scan(path, download, mode))
    }
}
