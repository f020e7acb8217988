extension Radarr {
    /// What the import lists name, in the library or not.
    public var listedMovies: Resource<ListedMovie> {
        Resource("importlist/movie", on: server.api, deadline: .seconds(120))
    }
}

extension Resource<ListedMovie> {
    /// What the import lists name, and what TMDB has to offer beside it. Throws `ServiceError`.
    public func all(
        withRecommendations: Bool, withTrending: Bool, withPopular: Bool
    ) async throws -> [Open<ListedMovie>] {
        try await list(
            "",
            [
                "includeRecommendations": withRecommendations, "includeTrending": withTrending,
                "includePopular": withPopular,
            ])
    }

    /// Adds movies to the library as lists do: those it has already are passed over. Throws `ServiceError`.
    @discardableResult
    public func add(_ movies: [Open<Movie>]) async throws -> [Open<Movie>] {
        try await send(.post, "", [:], try movies.map { try $0.unstored() }, as: [Open<Movie>].self)
    }
}
