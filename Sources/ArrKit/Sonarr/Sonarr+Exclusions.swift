extension Sonarr {
    /// What no import list may add again, page by page.
    public var importListExclusionPages: Paged<ImportListExclusion> {
        Paged("importlistexclusion/paged", on: server.api)
    }

    /// Lets import lists add several series again. Throws `ServiceError`.
    public func deleteImportListExclusions(_ ids: [ID<ImportListExclusion>]) async throws {
        try await importListExclusions.delete(ids, [:], at: "/bulk", as: "ids")
    }
}
