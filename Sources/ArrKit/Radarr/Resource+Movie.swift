extension Resource<Movie> {
    /// The movie that TMDB lists under that number; `nil` where the library has it not. Throws `ServiceError`.
    public func find(tmdb id: Int) async throws -> Open<Movie>? {
        try await list("", ["tmdbId": id], of: Open<Movie>.self).first
    }

    /// Looks for movies, by title or as `tmdb:603` or `imdb:tt0133093`; what is found can be edited and added.
    ///
    /// Throws `ServiceError`, where the internet catalogue behind it does not answer too.
    public func lookup(_ term: String) async throws -> [Open<Movie>] { try await list("/lookup", ["term": term]) }

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

    /// The files with these numbers; one that is gone is left out. Throws `ServiceError`.
    public func all(_ ids: [ID<MovieFile>]) async throws -> [Open<MovieFile>] {
        ids.isEmpty ? [] : try await list("", ["movieFileIds": ids])
    }

    /// Replaces what is known of a file by everything the server sent plus your edits. Throws `ServiceError`.
    public func update(_ file: Open<MovieFile>) async throws -> Open<MovieFile> {
        try await send(.put, "/\(file.id)", [:], file)
    }

    /// Deletes a file from the disk. Throws `ServiceError`.
    public func delete(_ id: ID<MovieFile>) async throws { try await perform(.delete, "/\(id)") }

    /// Deletes files from the disk. Throws `ServiceError`.
    public func delete(_ ids: [ID<MovieFile>]) async throws {
        try await perform(.delete, "/bulk", sending: ["movieFileIds": ids])
    }
}
