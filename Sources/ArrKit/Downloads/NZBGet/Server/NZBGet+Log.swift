public import FoundationEssentials

extension NZBGet {
    /// What it and its scripts have said.
    public struct Log: Sendable {
        let server: NZBGet

        /// The latest messages, the oldest of them first; NZBGet keeps a thousand unless told otherwise. Throws
        /// `ServiceError`.
        public func latest(_ count: Int = 100) async throws -> [LogEntry] {
            try await server.list("log", [0, Document(count)])
        }

        /// Messages from a number on. Throws `ServiceError`.
        public func entries(from first: Int) async throws -> [LogEntry] {
            try await server.list("log", [Document(first), 0])
        }

        /// Adds a message. Throws `ServiceError`.
        public func write(_ text: String, as kind: LogEntry.Kind = .info) async throws {
            try await server.perform("writelog", [.string(kind.rawValue), .string(text)])
        }

        /// Forgets all messages; the file is left as it is. Throws `ServiceError`.
        public func clear() async throws { try await server.perform("clearlog") }

        /// The latest messages of a script that `extensions.start` has started. Throws `ServiceError`.
        public func ofScript(from first: Int? = nil, count: Int = 1000) async throws -> [LogEntry] {
            try await server.list("logscript", [Document(first ?? 0), Document(first == nil ? count : 0)])
        }

        /// The latest messages of an update that `system.startUpdate` has started. Throws `ServiceError`.
        public func ofUpdate(from first: Int? = nil, count: Int = 1000) async throws -> [LogEntry] {
            try await server.list("logupdate", [Document(first ?? 0), Document(first == nil ? count : 0)])
        }

        /// Writes what it knows about itself into the log, for those who mend NZBGet. Throws `ServiceError`.
        public func dump() async throws { try await server.perform("dump") }
    }

    /// A message.
    public struct LogEntry: Model {
        /// Greater than those of earlier messages.
        public var id: Int
        /// How much it matters.
        public var kind: Kind
        /// When it was said, in whole seconds.
        public var time: Date
        /// For people.
        public var text: String

        enum CodingKeys: String, PascalKey {
            case id = "ID"
            case kind, time, text
        }

        /// How much a message matters.
        public struct Kind: OpenEnum {
            /// The name as the server spells it, one that is not declared here included.
            public let rawValue: String
            /// A name as the server spells it; it need not be one of those declared here.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// Something has failed.
            public static let error: Self = "ERROR"
            /// Something may be wrong.
            public static let warning: Self = "WARNING"
            /// What happens.
            public static let info: Self = "INFO"
            /// What happens, article by article.
            public static let detail: Self = "DETAIL"
            /// For those who mend NZBGet.
            public static let debug: Self = "DEBUG"
        }
    }
}
