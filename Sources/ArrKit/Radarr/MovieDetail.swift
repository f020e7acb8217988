/// What Radarr knows of movies and lists movie by movie.
public protocol MovieDetail: Identified {}

extension Movie.AlternateTitle: MovieDetail {}

extension Resource where Item: MovieDetail {
    /// Those of a movie in the library. Throws `ServiceError`.
    public func all(of movie: ID<Movie>) async throws -> [Open<Item>] { try await list("", ["movieId": movie]) }

    /// Those of a movie by Radarr's number for what it knows of it, which one in a collection alone has too.
    ///
    /// Throws `ServiceError`.
    public func all(ofMetadata id: Int) async throws -> [Open<Item>] {
        try await list("", ["movieMetadataId": id])
    }
}
