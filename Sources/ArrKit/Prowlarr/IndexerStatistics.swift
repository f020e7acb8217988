public import FoundationEssentials

/// How much indexers were asked and given, and by whom.
public struct IndexerStatistics: Model {
    /// Always 1.
    public var id: ID<IndexerStatistics>
    /// Indexer by indexer.
    public var indexers: [Row]
    /// By the program that asked.
    public var userAgents: [UserAgent]
    /// By the host that asked.
    public var hosts: [Host]

    /// One indexer's.
    public struct Row: Model {
        /// Whose they are.
        public var indexerId: ID<Indexer>
        /// The indexer's name in Prowlarr.
        public var indexerName: String?
        /// How long an answer took, in milliseconds.
        public var averageResponseTime: Int
        /// How long fetching a release took, in milliseconds; older versions do not send it.
        public var averageGrabResponseTime: Int?
        /// Searches.
        public var numberOfQueries: Int
        /// Releases that were fetched.
        public var numberOfGrabs: Int
        /// Looks for what is new.
        public var numberOfRssQueries: Int
        /// Log-ins.
        public var numberOfAuthQueries: Int
        /// Searches that failed.
        public var numberOfFailedQueries: Int
        /// Releases that could not be fetched.
        public var numberOfFailedGrabs: Int
        /// Looks for what is new that failed.
        public var numberOfFailedRssQueries: Int
        /// Log-ins that failed.
        public var numberOfFailedAuthQueries: Int
    }

    /// One program's.
    public struct UserAgent: Model {
        /// As it names itself, such as `Sonarr`.
        public var userAgent: String?
        /// Searches.
        public var numberOfQueries: Int
        /// Releases that were fetched.
        public var numberOfGrabs: Int
    }

    /// One host's.
    public struct Host: Model {
        /// Its name, or its address where it has none.
        public var host: String?
        /// Searches.
        public var numberOfQueries: Int
        /// Releases that were fetched.
        public var numberOfGrabs: Int
    }
}

extension Prowlarr {
    /// How much indexers were asked and given, over all time or between two moments. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - start: Nothing before.
    ///   - end: Nothing after.
    ///   - indexers: Only these; all where there are none.
    ///   - protocols: Only indexers for these; all where there are none.
    ///   - tags: Only indexers that have one of these; all where there are none.
    public func statistics(
        from start: Date? = nil, to end: Date? = nil, indexers: [ID<Indexer>] = [],
        protocols: [DownloadProtocol] = [], tags: [ID<Tag>] = []
    ) async throws -> Open<IndexerStatistics> {
        func joined(_ values: [some CustomStringConvertible]) -> String? {
            values.isEmpty ? nil : values.map(\.description).joined(separator: ",")
        }
        let query: Query = [
            "startDate": start, "endDate": end, "indexers": joined(indexers), "protocols": joined(protocols),
            "tags": joined(tags),
        ]
        return try await server.api.call(Request(.get, "indexerstats", query: query, deadline: .seconds(60)))
    }
}
