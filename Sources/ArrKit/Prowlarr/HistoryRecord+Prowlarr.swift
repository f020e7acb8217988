extension HistoryRecord.Event {
    /// A release was handed out to an application or a download client.
    public static let releaseGrabbed: Self = "releaseGrabbed"
    /// An indexer was searched.
    public static let indexerQuery: Self = "indexerQuery"
    /// An indexer was asked for what is new.
    public static let indexerRss: Self = "indexerRss"
    /// An indexer was logged in to.
    public static let indexerAuth: Self = "indexerAuth"
    /// An indexer was asked for something else.
    public static let indexerInfo: Self = "indexerInfo"
}

extension History where Service == Prowlarr {
    /// The records of some kinds or indexers, or of what went well or did not, the latest first.
    public func list(
        of events: [HistoryRecord.Event] = [], indexers: [ID<Indexer>], successful: Bool? = nil
    ) -> Paged<HistoryRecord> {
        let query: Query = ["indexerIds": indexers.isEmpty ? nil : indexers, "successful": successful]
        return Paged("history", Self.query(events, nil) + query, on: transport)
    }
}
