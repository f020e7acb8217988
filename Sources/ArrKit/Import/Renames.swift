/// What files would be called by the naming settings; those that would keep their name are left out.
public struct Renames<Service: LibraryService>: Sendable {
    let transport: Transport

    /// The files of one series, movie or artist. Throws `ServiceError`.
    public func all(of work: ID<Service.Work>) async throws -> [RenamePreview] {
        try await all(["\(Service.workName)Id": work])
    }

    private func all(_ query: Query) async throws -> [RenamePreview] {
        try await transport.call(Request(.get, "rename", query: query, deadline: .seconds(120)))
    }
}

extension Renames where Service.Work == Series {
    /// The files of a season. Throws `ServiceError`.
    public func all(of series: ID<Series>, season: Int) async throws -> [RenamePreview] {
        try await all(["seriesId": series, "seasonNumber": season])
    }
}

extension Renames where Service.Work == Movie {
    /// The files of several movies. Throws `ServiceError`.
    public func all(of movies: [ID<Movie>]) async throws -> [RenamePreview] {
        movies.isEmpty ? [] : try await all(["movieId": movies])
    }
}

extension Renames where Service.Work == Artist {
    /// The files of an album. Throws `ServiceError`.
    public func all(of artist: ID<Artist>, album: ID<Album>) async throws -> [RenamePreview] {
        try await all(["artistId": artist, "albumId": album])
    }
}
