/// What a fake was asked, in order, and what became of it.
public final class Journal: Sendable {
    /// One question. It holds no headers and no values of the query: those may be keys.
    public struct Entry: Sendable, Hashable, CustomStringConvertible {
        /// The method it came by.
        public let method: Request.Method
        /// Decoded, beginning with "/".
        public let path: String
        /// The names that stood in the query, in order.
        public let queryNames: [String]
        /// The answer's status; `nil` where the connection was cut before there was one.
        public let status: Int?
        /// The fault that struck, in the words of its description.
        public let fault: String?

        /// Method and path, such as `GET /api/v3/movie`.
        public var description: String { "\(method.rawValue) \(path)" }
    }

    private struct State {
        var entries: [Entry] = []
        var changes: [String] = []
        var dropped = 0
    }

    private let state = Lock(State())
    private static let limit = 10_000

    /// Every question so far, the last ten thousand.
    public var entries: [Entry] { state.withLock { $0.entries } }

    /// Every question as `GET /api/v3/movie`.
    public var asked: [String] { entries.map(\.description) }

    /// What was changed, such as `movie 12 deleted`, in order.
    public var changes: [String] { state.withLock { $0.changes } }

    /// How many older entries are no longer here.
    public var dropped: Int { state.withLock { $0.dropped } }

    /// Begins anew.
    public func clear() { state.withLock { $0 = State() } }

    func note(_ entry: Entry) {
        state.withLock { state in
            if state.entries.count == Self.limit {
                state.entries.removeFirst(Self.limit / 10)
                state.dropped += Self.limit / 10
            }
            state.entries.append(entry)
        }
    }

    func changed(_ what: String) {
        state.withLock { state in
            if state.changes.count == Self.limit { state.changes.removeFirst(Self.limit / 10) }
            state.changes.append(what)
        }
    }
}
