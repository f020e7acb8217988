/// A movie that no import list and no collection adds.
public struct MovieExclusion: Editable {
    /// Zero until it is stored.
    public var id: ID<MovieExclusion>
    /// TMDB's number of the movie, by which it is kept out.
    public var tmdbId: Int
    /// For people to know it by.
    public var movieTitle: String?
    /// For people to know it by.
    public var movieYear: Int

    /// Title and year are there for people; the server wants a title and no year below zero.
    public init(tmdb id: Int, title: String, year: Int) {
        self.id = 0
        (tmdbId, movieTitle, movieYear) = (id, title, year)
    }
}

extension Resource<MovieExclusion> {
    /// The same by the page, for a list of thousands.
    public var paged: Paged<MovieExclusion> { Paged(path + "/paged", on: transport) }

    /// Keeps many out; those that are kept out already are passed over. Throws `ServiceError`.
    @discardableResult
    public func add(_ exclusions: [MovieExclusion]) async throws -> [Open<MovieExclusion>] {
        try await send(.post, "/bulk", [:], exclusions, as: [Open<MovieExclusion>].self)
    }

    /// Lets many in again. Throws `ServiceError`.
    public func delete(_ ids: [ID<MovieExclusion>]) async throws {
        try await perform(.delete, "/bulk", sending: ["ids": ids])
    }
}
