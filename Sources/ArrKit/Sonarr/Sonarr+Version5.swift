// What only version 5 of the API has. In version 3 each throws `ServiceError` with the code `.wrongVersion`.

extension History<Sonarr> {
    /// What happened to an episode, in one answer. Throws `ServiceError`, `.wrongVersion` in version 3.
    public func all(
        of episode: ID<Episode>, _ event: HistoryRecord.Event? = nil, detailed: Bool = false
    ) async throws -> [Open<HistoryRecord>] {
        let query: Query = ["episodeId": episode, "eventType": event]
        return try await transport.call(
            Request(.get, "history/episode", query: query + (detailed ? Sonarr.inclusion : [:])))
    }
}

extension Renames<Sonarr> {
    /// The files of several series. Throws `ServiceError`, `.wrongVersion` in version 3.
    public func all(of series: [ID<Series>]) async throws -> [RenamePreview] {
        guard !series.isEmpty else { return [] }
        return try await transport.call(
            Request(.get, "rename/bulk", query: ["seriesIds": series], deadline: .seconds(120)))
    }
}

extension Releases<Sonarr> {
    /// A release that was pushed, by its number. Throws `ServiceError`, `.wrongVersion` in version 3.
    public func pushed(_ id: Int) async throws -> Open<NewRelease> {
        try await transport.call(Request(.get, "release/push/\(id)"))
    }
}
