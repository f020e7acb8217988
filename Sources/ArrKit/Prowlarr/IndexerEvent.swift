public import FoundationEssentials

/// Something that happened at one of Prowlarr's indexers.
public struct IndexerEvent: Identified {
    /// The row's number in Prowlarr's history.
    public var id: ID<IndexerEvent>
    /// Where it happened.
    public var indexerId: ID<Indexer>
    /// When it happened, by Prowlarr's clock.
    public var date: Date
    /// The download client's name for the download, of a release that Prowlarr handed to one itself.
    public var downloadId: String?
    /// The indexer did what it was asked.
    public var successful: Bool
    /// What happened.
    public var eventType: Kind
    /// Names and values that differ from event to event, such as `query`, `source` and `elapsedTime`.
    public var data: [String: String]?

    /// What kind of thing.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Something Prowlarr has no name for.
        public static let unknown: Self = "unknown"
        /// A release was fetched, or its link handed out.
        public static let releaseGrabbed: Self = "releaseGrabbed"
        /// Something was searched for.
        public static let indexerQuery: Self = "indexerQuery"
        /// The latest releases were asked for.
        public static let indexerRss: Self = "indexerRss"
        /// Prowlarr logged in.
        public static let indexerAuth: Self = "indexerAuth"
        /// The indexer was asked about itself.
        public static let indexerInfo: Self = "indexerInfo"

        static let numbers: [Self: Int] = [
            .releaseGrabbed: 1, .indexerQuery: 2, .indexerRss: 3, .indexerAuth: 4, .indexerInfo: 5,
        ]
    }
}

/// What happened at Prowlarr's indexers.
public struct IndexerHistory: Sendable {
    let transport: Transport

    /// Everything, the latest first.
    public var elements: Records<IndexerEvent> { list().elements }

    /// The events of some kinds, the latest first. A kind Prowlarr has not matches nothing.
    ///
    /// - Parameters:
    ///   - events: The kinds; all where there are none.
    ///   - indexers: Only at these; at all where there are none.
    ///   - successful: Only those that went well, or only the others.
    ///   - download: Only those of one download, by the download client's name for it.
    public func list(
        of events: [IndexerEvent.Kind] = [], at indexers: [ID<Indexer>] = [], successful: Bool? = nil,
        download: String? = nil
    ) -> Paged<IndexerEvent> {
        let query: Query = [
            "eventType": events.map { IndexerEvent.Kind.numbers[$0] ?? 0 }, "indexerIds": indexers,
            "successful": successful, "downloadId": download,
        ]
        return Paged("history", query, on: transport)
    }

    /// What happened since a moment, it included. Throws `ServiceError`.
    public func since(_ date: Date, of event: IndexerEvent.Kind? = nil) async throws -> [Open<IndexerEvent>] {
        let query: Query = ["date": date, "eventType": event]
        return try await transport.call(Request(.get, "history/since", query: query, deadline: .seconds(120)))
    }

    /// What happened at one indexer, the latest first. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - indexer: The indexer.
    ///   - event: Only of that kind.
    ///   - limit: The most events to give.
    public func latest(
        at indexer: ID<Indexer>, of event: IndexerEvent.Kind? = nil, limit: Int? = nil
    ) async throws -> [Open<IndexerEvent>] {
        let query: Query = ["indexerId": indexer, "eventType": event, "limit": limit]
        return try await transport.call(Request(.get, "history/indexer", query: query, deadline: .seconds(120)))
    }
}
