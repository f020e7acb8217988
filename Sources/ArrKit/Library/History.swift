public import FoundationEssentials

/// What happened in a library.
public struct History: Sendable {
    let transport: Transport
    let numbers: [HistoryRecord.Event: Int]

    /// Everything, the latest first.
    public var elements: Records<HistoryRecord> { list().elements }

    /// The records of some kinds, or of one download, the latest first. An event the application has not matches nothing.
    public func list(of events: [HistoryRecord.Event] = [], download: String? = nil) -> Paged<HistoryRecord> {
        let types = events.map { numbers[$0] ?? 0 }
        return Paged(
            "history", ["eventType": types.isEmpty ? nil : types, "downloadId": download], on: transport)
    }

    /// What happened since a moment, it included. Throws `ServiceError`.
    public func since(_ date: Date, of event: HistoryRecord.Event? = nil) async throws -> [Open<HistoryRecord>] {
        try await transport.call(
            Request(
                .get, "history/since", query: ["date": date, "eventType": event],
                deadline: .seconds(120)))
    }

    /// Has a grabbed release count as failed: it is not taken again, and another one is looked for.
    public func markFailed(_ id: ID<HistoryRecord>) async throws {
        try await transport.perform(Request(.post, "history/failed/\(id)"))
    }
}
