public import FoundationEssentials

/// What happened in a library.
public struct History<Service: LibraryService>: Sendable {
    let transport: Transport

    /// Everything, the latest first.
    public var elements: Records<HistoryRecord> { list().elements }

    /// The records of some kinds, or of one download, the latest first. An event the application has not matches nothing.
    public func list(of events: [HistoryRecord.Event] = [], download: String? = nil) -> Paged<HistoryRecord> {
        Paged("history", Self.query(events, download), on: transport)
    }

    /// The records of some kinds, works or qualities, the latest first.
    ///
    /// - Parameters:
    ///   - works: The series, movies or artists it happened to; none for all.
    ///   - qualities: The numbers of the qualities that releases or files were taken to have; none for all.
    ///   - detailed: With the series and episode, movie, or artist and album themselves.
    public func list(
        of events: [HistoryRecord.Event] = [], download: String? = nil, works: [ID<Service.Work>],
        qualities: [Int] = [], detailed: Bool = false
    ) -> Paged<HistoryRecord> {
        var query = Self.query(events, download)
        query["\(Service.workName)Ids"] = works.isEmpty ? nil : works
        query["quality"] = qualities.isEmpty ? nil : qualities
        return Paged("history", query + (detailed ? Service.inclusion : [:]), on: transport)
    }

    /// What happened since a moment, it included.
    ///
    /// - Parameters:
    ///   - date: By the application's clock.
    ///   - event: Only what is of this kind.
    ///   - detailed: With the series and episode, movie, or artist and album themselves.
    /// Throws `ServiceError`.
    public func since(
        _ date: Date, of event: HistoryRecord.Event? = nil, detailed: Bool = false
    ) async throws -> [Open<HistoryRecord>] {
        let query: Query = ["date": date, "eventType": event]
        return try await transport.call(
            Request(
                .get, "history/since", query: query + (detailed ? Service.inclusion : [:]),
                deadline: .seconds(120)))
    }

    /// What happened to one series, movie or artist, in one answer. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - work: The series, movie or artist.
    ///   - event: Only what is of this kind.
    ///   - detailed: With the series and episode, movie, or artist and album themselves.
    public func all(
        of work: ID<Service.Work>, _ event: HistoryRecord.Event? = nil, detailed: Bool = false
    ) async throws -> [Open<HistoryRecord>] {
        try await all(of: work, event, detailed, [:])
    }

    fileprivate func all(
        of work: ID<Service.Work>, _ event: HistoryRecord.Event?, _ detailed: Bool, _ more: Query
    ) async throws -> [Open<HistoryRecord>] {
        let query: Query = ["\(Service.workName)Id": work, "eventType": event]
        return try await transport.call(
            Request(
                .get, "history/\(Service.workName)", query: query + more + (detailed ? Service.inclusion : [:]),
                deadline: .seconds(120)))
    }

    /// Has a grabbed release count as failed: it is not taken again, and another one is looked for.
    ///
    /// Throws `ServiceError`.
    public func markFailed(_ id: ID<HistoryRecord>) async throws {
        try await transport.perform(Request(.post, "history/failed/\(id)"))
    }

    private static func query(_ events: [HistoryRecord.Event], _ download: String?) -> Query {
        let types = events.map { Service.eventNumbers[$0] ?? 0 }
        return ["eventType": types.isEmpty ? nil : types, "downloadId": download]
    }
}

extension History where Service.Work == Series {
    /// What happened to a season, in one answer. Throws `ServiceError`.
    public func all(
        of series: ID<Series>, season: Int, _ event: HistoryRecord.Event? = nil, detailed: Bool = false
    ) async throws -> [Open<HistoryRecord>] {
        try await all(of: series, event, detailed, ["seasonNumber": season])
    }
}

extension History where Service.Work == Artist {
    /// What happened to an album, in one answer. Throws `ServiceError`.
    public func all(
        of artist: ID<Artist>, album: ID<Album>, _ event: HistoryRecord.Event? = nil, detailed: Bool = false
    ) async throws -> [Open<HistoryRecord>] {
        try await all(of: artist, event, detailed, ["albumId": album])
    }
}
