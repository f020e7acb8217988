/// How much is in a queue, and whether all is well.
public struct QueueStatus: Model {
    /// Everything in the queue.
    public var totalCount: Int
    /// Downloads that belong to something in the library, and releases that wait for their delay.
    public var count: Int
    /// Downloads that belong to nothing in the library.
    public var unknownCount: Int
    /// Something in the library cannot be downloaded or imported.
    public var errors: Bool
    /// Something in the library needs a look.
    public var warnings: Bool
    /// A download that belongs to nothing in the library has failed.
    public var unknownErrors: Bool
    /// A download that belongs to nothing in the library needs a look.
    public var unknownWarnings: Bool
}

/// What becomes of a download that is taken out of the queue.
public struct QueueRemoval: Hashable, Sendable {
    /// The download client drops it too, with its data.
    public var removesFromClient = true
    /// The release is not taken again.
    public var blocklists = false
    /// No other release is looked for.
    public var skipsRedownload = false
    /// The download client is told to move it to the category for what was imported.
    public var changesCategory = false

    /// By default the download client drops it and its data, and nothing else happens.
    public init(
        removesFromClient: Bool = true, blocklists: Bool = false, skipsRedownload: Bool = false,
        changesCategory: Bool = false
    ) {
        (self.removesFromClient, self.blocklists) = (removesFromClient, blocklists)
        (self.skipsRedownload, self.changesCategory) = (skipsRedownload, changesCategory)
    }

    /// The download client drops it and its data, nothing else happens.
    public static let drop = QueueRemoval()
    /// Dropped, never taken again, and another release is looked for.
    public static let replace = QueueRemoval(blocklists: true)

    var query: Query {
        [
            "removeFromClient": removesFromClient, "blocklist": blocklists, "skipRedownload": skipsRedownload,
            "changeCategory": changesCategory,
        ]
    }
}

extension Paged<QueueRecord> {
    /// How much is in the queue, and whether all is well. Throws `ServiceError`.
    public func status() async throws -> QueueStatus { try await transport.call(Request(.get, path + "/status")) }

    /// Takes a download out; one that has left meanwhile is as good as taken out. Throws `ServiceError`.
    public func remove(_ id: ID<QueueRecord>, _ removal: QueueRemoval = .drop) async throws {
        do {
            try await transport.perform(Request(.delete, "\(path)/\(id)", query: removal.query))
        } catch let error as ServiceError where error.code == .notFound {}
    }

    /// Takes several downloads out. Throws `ServiceError`.
    public func remove(_ ids: [ID<QueueRecord>], _ removal: QueueRemoval = .drop) async throws {
        try await transport.perform(Request(.delete, path + "/bulk", removal.query, sending: ["ids": ids]))
    }

    /// Starts a download that waits for its delay to pass. Throws `ServiceError`.
    public func grab(_ id: ID<QueueRecord>) async throws {
        try await transport.perform(Request(.post, "\(path)/grab/\(id)"))
    }
}
