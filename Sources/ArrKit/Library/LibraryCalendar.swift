public import FoundationEssentials

/// What airs or comes out, day by day.
public struct LibraryCalendar<Service: LibraryService>: Sendable {
    let transport: Transport

    /// What airs or comes out in a time; without a beginning from midnight UTC on, without an end for two days.
    ///
    /// - Parameters:
    ///   - start: The earliest moment.
    ///   - end: The latest moment.
    ///   - unmonitored: What is not monitored too.
    ///   - tags: Only what has one of these.
    ///   - detailed: With the series or artists themselves.
    /// Throws `ServiceError`.
    public func all(
        from start: Date? = nil, to end: Date? = nil, unmonitored: Bool = false, tags: [ID<Tag>] = [],
        detailed: Bool = false
    ) async throws -> [Open<Service.Item>] {
        let query: Query = [
            "start": start, "end": end, "unmonitored": unmonitored,
            "tags": tags.isEmpty ? nil : tags.map(\.description).joined(separator: ","),
        ]
        return try await transport.call(
            Request(
                .get, "calendar", query: query + (detailed ? Service.workInclusion : [:]), deadline: .seconds(120)))
    }
}

extension LibraryCalendar where Service: SerialService {
    /// An episode or album by its number. Throws `ServiceError`.
    public func get(_ id: ID<Service.Item>) async throws -> Open<Service.Item> {
        try await transport.call(Request(.get, "calendar/\(id)"))
    }
}
