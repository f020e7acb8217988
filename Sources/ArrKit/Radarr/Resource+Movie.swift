extension Resource<Movie> {
    /// Every movie, some things left out or in another language.
    ///
    /// - Parameters:
    ///   - withLocalCovers: Without them the server need not look at its disk for each movie, which is far quicker.
    ///   - language: Radarr's number of the language that titles and overviews come in, where TMDB has them in it.
    public func all(withLocalCovers: Bool, language: Int? = nil) async throws -> [Open<Movie>] {
        try await list("", ["excludeLocalCovers": !withLocalCovers, "languageId": language])
    }

    /// The movie that TMDB lists under that number; `nil` where the library has it not. Throws `ServiceError`.
    public func find(tmdb id: Int) async throws -> Open<Movie>? {
        try await list("", ["tmdbId": id], of: Open<Movie>.self).first
    }

    /// Looks for movies, by title or as `tmdb:603` or `imdb:tt0133093`; what is found can be edited and added.
    ///
    /// Throws `ServiceError`, where the internet catalogue behind it does not answer too.
    public func lookup(_ term: String) async throws -> [Open<Movie>] { try await list("/lookup", ["term": term]) }

    /// The movie that TMDB lists under that number, in the library or not. Throws `ServiceError`.
    public func lookup(tmdb id: Int) async throws -> Open<Movie> {
        try await read("/lookup/tmdb", ["tmdbId": id])
    }

    /// The movie that IMDb lists under that number, such as `tt0133093`, in the library or not. Throws `ServiceError`.
    public func lookup(imdb id: String) async throws -> Open<Movie> {
        try await read("/lookup/imdb", ["imdbId": id])
    }

    /// The folder a movie would get, without the root folder. Throws `ServiceError`.
    public func folder(of id: ID<Movie>) async throws -> String {
        try await read("/\(id)/folder", as: ItemFolder.self).folder
    }

    /// Updates a movie and moves its files to where it now says they are. Throws `ServiceError`.
    public func move(_ movie: Open<Movie>) async throws -> Open<Movie> {
        try await send(.put, "/\(movie.id)", ["moveFiles": true], movie)
    }

    /// Takes a movie out of the library: with its files or without, and for good or until an import list has it again.
    public func delete(_ id: ID<Movie>, deletingFiles: Bool, excluding: Bool = false) async throws {
        try await perform(.delete, "/\(id)", ["deleteFiles": deletingFiles, "addImportExclusion": excluding])
    }
}

extension Resource<MovieFile> {
    /// The files of some movies. Throws `ServiceError`.
    public func all(of movies: [ID<Movie>]) async throws -> [Open<MovieFile>] {
        movies.isEmpty ? [] : try await list("", ["movieId": movies])
    }
}

extension MovieFile: LibraryFile {
    /// What a request calls the numbers of several.
    public static let listName = "movieFileIds"
}
