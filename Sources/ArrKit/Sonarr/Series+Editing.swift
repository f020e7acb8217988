extension Series {
    /// What to change about series; what is `nil` stays as it is.
    public struct Edit: TagEdit {
        /// Whether releases are looked for.
        public var monitored: Bool?
        /// Whether seasons that appear later are monitored.
        public var monitorNewItems: NewSeasons?
        /// Which qualities are taken.
        public var qualityProfileId: ID<QualityProfile>?
        /// How their episodes are numbered.
        public var seriesType: Kind?
        /// Whether files are sorted into a folder for each season.
        public var seasonFolder: Bool?
        /// The folder they lie below from now on; `moveFiles` says whether their files follow.
        public var rootFolderPath: String?
        /// Tags that are added, taken away or put in place of the others, as `applyTags` says.
        public var tags: [ID<Tag>]?
        /// What happens to `tags`; without it, nothing does.
        public var applyTags: ApplyTags?
        /// Files are moved to where the series now is.
        public var moveFiles = false

        /// Changes nothing yet.
        public init() {}
    }
}

extension Resource<Series> {
    /// Changes many at once and returns them as they are then; a rehearsal returns none. Throws `ServiceError`.
    @discardableResult
    public func update(_ ids: [ID<Series>], _ edit: Series.Edit) async throws -> [Open<Series>] {
        try await update(ids, edit, at: "/editor", as: "seriesIds")
    }

    /// Takes many out of the library: with their files or without, and for good or until an import list has them again.
    public func delete(_ ids: [ID<Series>], deletingFiles: Bool, excluding: Bool = false) async throws {
        let how: Members = ["deleteFiles": .bool(deletingFiles), "addImportListExclusion": .bool(excluding)]
        try await delete(ids, how, at: "/editor", as: "seriesIds")
    }

    /// Adds many at once, as `add` does one; their folders are looked into for files. Throws `ServiceError`.
    @discardableResult
    public func add(_ series: [Open<Series>]) async throws -> [Open<Series>] {
        try await send(.post, "/import", [:], try series.map { try $0.unstored() }, as: [Open<Series>].self)
    }
}
