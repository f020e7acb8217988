/// Films that belong together, such as a film and its sequels, and whether all of them are wanted.
public struct MovieCollection: Identified {
    /// The collection's number in Radarr.
    public var id: ID<MovieCollection>
    /// As TMDB calls it.
    public var title: String?
    /// Lower case without a leading article, by which lists are sorted.
    public var sortTitle: String?
    /// TMDB's number of the collection, which is in another space than those of movies.
    public var tmdbId: Int
    /// What it is about.
    public var overview: String?
    /// Posters and backgrounds.
    public var images: [MediaCover]
    /// Whether movies that appear in it are added.
    public var monitored: Bool
    /// Whether they are looked for as soon as they are added.
    public var searchOnAdd: Bool
    /// The folder they are added below.
    public var rootFolderPath: String?
    /// The profile they are added with.
    public var qualityProfileId: ID<QualityProfile>
    /// From when on they are looked for.
    public var minimumAvailability: Movie.Status
    /// The tags they are added with.
    public var tags: [ID<Tag>]
    /// Every movie in it, in the library or not.
    public var movies: [ListedMovie]
    /// How many of them the library lacks.
    public var missingMovies: Int

    /// What to change about collections; what is `nil` stays as it is.
    public struct Edit: Model {
        /// Whether movies that appear in it are added.
        public var monitored: Bool?
        /// Whether the movies of it that the library has are monitored.
        public var monitorMovies: Bool?
        /// Whether they are looked for as soon as they are added.
        public var searchOnAdd: Bool?
        /// The profile they are added with.
        public var qualityProfileId: ID<QualityProfile>?
        /// The folder they are added below.
        public var rootFolderPath: String?
        /// From when on they are looked for.
        public var minimumAvailability: Movie.Status?

        /// Changes nothing yet.
        public init() {}
    }
}

extension Resource<MovieCollection> {
    /// The collection that TMDB lists under that number; `nil` where no movie of it is known. Throws `ServiceError`.
    public func find(tmdb id: Int) async throws -> Open<MovieCollection>? {
        try await list("", ["tmdbId": id], of: Open<MovieCollection>.self).first
    }

    /// Replaces what the server has by everything it sent plus your edits. Throws `ServiceError`.
    public func update(_ collection: Open<MovieCollection>) async throws -> Open<MovieCollection> {
        try await send(.put, "/\(collection.id)", [:], collection)
    }

    /// Changes many at once. Throws `ServiceError`.
    public func update(_ ids: [ID<MovieCollection>], _ edit: MovieCollection.Edit) async throws {
        var body = try Document(sending: edit)
        body["collectionIds"] = Document(ids)
        try await perform(.put, sending: body)
    }
}
