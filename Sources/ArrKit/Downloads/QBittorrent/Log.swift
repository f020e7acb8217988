public import FoundationEssentials

extension QBittorrent {
    /// What it has logged since it was started.
    public struct Log: Sendable {
        let actions: Actions

        /// Its messages, the earliest first.
        ///
        /// - Parameters:
        ///   - levels: Which ones; every one unless told otherwise.
        ///   - id: Those after this one alone.
        ///
        /// Throws `ServiceError`.
        public func messages(_ levels: Set<LogLevel> = LogLevel.all, after id: Int = -1) async throws -> [LogMessage] {
            try await actions.list(
                "main",
                [
                    "normal": levels.contains(.normal), "info": levels.contains(.info),
                    "warning": levels.contains(.warning), "critical": levels.contains(.critical), "last_known_id": id,
                ])
        }

        /// The peers it has turned away, the earliest first. Throws `ServiceError`.
        public func blockedPeers(after id: Int = -1) async throws -> [BlockedPeer] {
            try await actions.list("peers", ["last_known_id": id])
        }
    }

    /// How much a message matters.
    public struct LogLevel: OpenNumber {
        /// As the server counts: 1, 2, 4, 8.
        public let rawValue: Int
        /// Any number.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Something was done.
        public static let normal: Self = 1
        /// How something is set.
        public static let info: Self = 2
        /// Something may be wrong.
        public static let warning: Self = 4
        /// Something is wrong.
        public static let critical: Self = 8

        /// The four there are.
        public static let all: Set<Self> = [.normal, .info, .warning, .critical]
    }

    /// Something it has logged.
    public struct LogMessage: Model {
        /// Its number since the program started.
        public var id: Int
        /// What it says, in the program's language.
        public var message: String
        /// When it was said.
        public var timestamp: Date
        /// How much it matters.
        public var type: LogLevel
    }

    /// A peer that was turned away.
    public struct BlockedPeer: Model {
        /// Its number since the program started.
        public var id: Int
        /// The peer's address.
        public var ip: String
        /// When it was turned away.
        public var timestamp: Date
        /// True where it is banned for good, false for this once.
        public var blocked: Bool
        /// Why.
        public var reason: String
    }
}
