public import FoundationEssentials

extension Seerr {
    /// Something that is done again and again.
    public struct Job: Model {
        /// Such as `plex-recently-added-scan`.
        public var id: String
        /// `process` for one that can be seen working, `command` for one that is over at once.
        public var type: String?
        /// How its times are chosen: `short` (seconds), `long` (hours) or `fixed`; later versions say `seconds` and so on.
        public var interval: String?
        /// As people read it.
        public var name: String
        /// When it is done, as cron writes it.
        public var cronSchedule: String?
        /// When it is next done.
        public var nextExecutionTime: Date?
        /// It is being done.
        public var running: Bool?
    }

    /// What is remembered for a while.
    public struct Cache: Sendable {
        let api: Transport

        /// How much is remembered. Throws `ServiceError`.
        public func get() async throws -> Open<CacheStatus> { try await api.call(Request(.get, "settings/cache")) }

        /// Forgets what one service answered, such as `tmdb`. Throws `ServiceError`.
        public func flush(_ id: String) async throws {
            try await api.perform(Request(.post, "settings/cache/\(PercentEncoding.segment(id))/flush"))
        }

        /// Forgets one name's address. Throws `ServiceError`; Overseerr remembers none.
        public func flush(host: String) async throws {
            try await api.perform(Request(.post, "settings/cache/dns/\(PercentEncoding.segment(host))/flush"))
        }
    }

    /// How much is remembered.
    public struct CacheStatus: Model {
        /// What services answered.
        public var apiCaches: [Answers]
        /// Pictures, by where they came from.
        public var imageCache: [String: Images]?
        /// Names and addresses; Overseerr remembers none.
        public var dnsCache: Names?

        /// Names and addresses.
        public struct Names: Model {
            /// How often they were of use.
            public var stats: NameStats?
            /// Each name with its address and age.
            public var entries: Document?
        }

        /// How often names were of use.
        public struct NameStats: Model {
            /// How many are remembered.
            public var size: Int?
            /// How many can be.
            public var maxSize: Int?
            /// Answered from memory.
            public var hits: Int?
            /// Asked for after all.
            public var misses: Int?
            /// Asked for in vain.
            public var failures: Int?
            /// Asked for by IPv4 after IPv6 had failed.
            public var ipv4Fallbacks: Int?
            /// From 0 to 1.
            public var hitRate: Double?
        }

        /// What one service answered.
        public struct Answers: Model {
            /// Such as `tmdb`.
            public var id: String
            /// As people read it.
            public var name: String
            /// How often it was of use.
            public var stats: Stats
        }

        /// How often a cache was of use.
        public struct Stats: Model {
            /// Answered from memory.
            public var hits: Int
            /// Asked for after all.
            public var misses: Int
            /// How many answers are remembered.
            public var keys: Int
            /// Bytes of the questions, roughly.
            public var ksize: Int
            /// Bytes of the answers, roughly.
            public var vsize: Int
        }

        /// Pictures of one origin.
        public struct Images: Model {
            /// In bytes.
            public var size: Int64
            /// How many there are.
            public var imageCount: Int
        }
    }

    /// Something the server wrote down.
    public struct LogEntry: Listed {
        /// When.
        public var timestamp: Date?
        /// Such as `error`.
        public var level: String
        /// The part of the server that wrote it.
        public var label: String?
        /// What happened, in words.
        public var message: String
        /// What else there is to it.
        public var data: Document?

        /// None is like another.
        public var listKey: String? { nil }

        /// How much an entry matters; those that matter more are listed too.
        public struct Level: OpenEnum {
            /// The name as the server spells it, one that is not declared here included.
            public let rawValue: String
            /// A name as the server spells it; it need not be one of those declared here.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// Everything.
            public static let debug: Self = "debug"
            /// What is good to know, and worse.
            public static let info: Self = "info"
            /// What is odd, and worse.
            public static let warn: Self = "warn"
            /// What went wrong.
            public static let error: Self = "error"
        }
    }
}

extension Resource<Seerr.Job> {
    /// Does it now. Throws `ServiceError`.
    public func run(_ id: String) async throws -> Open<Seerr.Job> { try await send(.post, "/\(id)/run") }
    /// Ends it, where it is being done. Throws `ServiceError`.
    public func cancel(_ id: String) async throws -> Open<Seerr.Job> { try await send(.post, "/\(id)/cancel") }
    /// Sets when it is done, as cron writes it, seconds first: `0 */5 * * * *`. Throws `ServiceError`.
    public func schedule(_ id: String, _ times: String) async throws -> Open<Seerr.Job> {
        try await send(.post, "/\(id)/schedule", [:], ["schedule": times])
    }
}

extension Resource<Seerr.LogEntry> {
    /// What was written, the latest first.
    public func list(_ level: Seerr.LogEntry.Level = .debug, search: String? = nil) -> Seerr.Paged<Seerr.LogEntry> {
        paged(["filter": level, "search": search])
    }
}
