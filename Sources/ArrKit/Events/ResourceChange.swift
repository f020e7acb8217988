import Wire

/// Word from an *arr application that something of its own is other than it was.
public struct ResourceChange: Hashable, Sendable {
    /// What kind of thing, as its route is called: `series`, `queue`, `queue/status`, `command`, `health`.
    public var name: String
    /// What became of it.
    public var action: Action
    /// The thing as it is now, for `created` and `updated` as a rule; `sync` carries none: read the list again.
    public var resource: Document?

    /// What became of it.
    public struct Action: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It is new.
        public static let created: Self = "created"
        /// It is other than it was.
        public static let updated: Self = "updated"
        /// It is gone.
        public static let deleted: Self = "deleted"
        /// Any number of them may be other than they were.
        public static let sync: Self = "sync"
    }

    /// The thing, as that model. Throws `Mismatch` where it does not fit, or where none came along.
    public func read<Value: Model>(as type: Value.Type = Value.self) throws -> Open<Value> {
        try (resource ?? .null).decode()
    }

    /// `nil` for the word of welcome, which only says which version it is.
    init?(_ message: Document) {
        guard let name = message["name"].string, name != "version" else { return nil }
        let body = message["body"]
        self.name = name
        action = Action(rawValue: body["action"].string ?? "unknown")
        resource = body["resource"] == .null ? nil : body["resource"]
    }
}

extension ArrService {
    /// What changes in it, told as it happens.
    ///
    /// After `.connected` read what you follow: nothing that happened before is told. It debounces: a command's progress
    /// comes at most every tenth of a second, the queue's state every five.
    public var changes: LiveFeed<ResourceChange> { changes(clock: ContinuousClock()) }

    package func changes(clock: any Clock<Duration>) -> LiveFeed<ResourceChange> {
        let hub = Hub(transport: server.root, clock: clock)
        return LiveFeed(clock: clock) { try await hub.connect() }
    }
}
