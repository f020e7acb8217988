extension Movie {
    /// What to change about movies; what is `nil` stays as it is.
    public struct Edit: TagEdit {
        /// Whether releases are looked for.
        public var monitored: Bool?
        /// Which qualities are taken.
        public var qualityProfileId: ID<QualityProfile>?
        /// From when on they are looked for.
        public var minimumAvailability: Status?
        /// The folder they lie below from now on; `moveFiles` says whether their files follow.
        public var rootFolderPath: String?
        /// Tags that are added, taken away or put in place of the others, as `applyTags` says.
        public var tags: [ID<Tag>]?
        /// What happens to `tags`; without it, nothing does.
        public var applyTags: ApplyTags?
        /// Files are moved to where the movie now is.
        public var moveFiles = false

        /// Changes nothing yet.
        public init() {}
    }
}

extension Resource<Movie> {
    /// Changes many at once and returns them as they are then; a rehearsal returns none. Throws `ServiceError`.
    @discardableResult
    public func update(_ ids: [ID<Movie>], _ edit: Movie.Edit) async throws -> [Open<Movie>] {
        try await update(ids, edit, at: "/editor", as: "movieIds")
    }

    /// Takes many out of the library: with their files or without, and for good or until an import list has them again.
    public func delete(_ ids: [ID<Movie>], deletingFiles: Bool, excluding: Bool = false) async throws {
        let how: Members = ["deleteFiles": .bool(deletingFiles), "addImportExclusion": .bool(excluding)]
        try await delete(ids, how, at: "/editor", as: "movieIds")
    }

    /// Adds many at once, as `add` does one; their folders are looked into for files. Throws `ServiceError`.
    @discardableResult
    public func add(_ movies: [Open<Movie>]) async throws -> [Open<Movie>] {
        try await send(.post, "/import", [:], try movies.map { try $0.unstored() }, as: [Open<Movie>].self)
    }
}
