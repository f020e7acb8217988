extension Artist {
    /// What many artists get at once; what is not set stays as it is with each.
    public struct Edit: TagEdit {
        /// Which tags `applyTags` is about; `nil` leaves all as they are.
        public var tags: [ID<Tag>]?
        /// What becomes of `tags`.
        public var applyTags: ApplyTags?
        /// Whether releases are looked for.
        public var monitored: Bool?
        /// Which albums are monitored that appear later.
        public var monitorNewItems: NewAlbums?
        /// Which qualities are taken.
        public var qualityProfileId: ID<QualityProfile>?
        /// Which of their albums are in the library.
        public var metadataProfileId: ID<MetadataProfile>?
        /// The folder they lie below from now on; `moveFiles` says whether their files follow.
        public var rootFolderPath: String?
        /// Files are moved to where the artist now is.
        public var moveFiles = false

        /// Changes nothing until something is set.
        public init() {}
    }
}

extension Resource<Artist> {
    /// Changes several artists at once and returns them as they are then; a rehearsal returns none.
    ///
    /// Throws `ServiceError`.
    public func update(_ ids: [ID<Artist>], _ edit: Artist.Edit) async throws -> [Open<Artist>] {
        try await update(ids, edit, at: "/editor", as: "artistIds")
    }

    /// Takes several out of the library: with their files or without, and for good or until an import list has them again.
    public func delete(_ ids: [ID<Artist>], deletingFiles: Bool, excluding: Bool = false) async throws {
        let how: Members = ["deleteFiles": .bool(deletingFiles), "addImportListExclusion": .bool(excluding)]
        try await delete(ids, how, at: "/editor", as: "artistIds")
    }
}
