public import FoundationEssentials

/// A piece of work that an application was told to do, or does by itself.
public struct Command: Identified {
    public var id: ID<Command>
    public var name: String
    public var commandName: String?
    /// How it is getting on, in the application's words.
    public var message: String?
    public var body: Body?
    public var priority: Priority?
    public var status: Status
    /// Absent where the application is too old to tell, and in Prowlarr.
    public var result: Result?
    public var queued: Date
    public var started: Date?
    public var ended: Date?
    public var duration: Duration?
    public var exception: String?
    public var trigger: Trigger?
    public var clientUserAgent: String?
    public var stateChangeTime: Date?
    public var sendUpdatesToClient: Bool?
    public var updateScheduledTask: Bool?
    public var lastExecutionTime: Date?

    /// Nothing more will happen to it.
    public var isOver: Bool { Status.over.contains(status) }
    /// It came to its end and did what it was meant to: one can be `completed` and `unsuccessful`.
    public var isSuccessful: Bool { status == .completed && result != .unsuccessful }

    /// How far it has come.
    public struct Status: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let queued: Self = "queued"
        public static let started: Self = "started"
        public static let completed: Self = "completed"
        public static let failed: Self = "failed"
        public static let aborted: Self = "aborted"
        public static let cancelled: Self = "cancelled"
        public static let orphaned: Self = "orphaned"
        static let over: Set<Self> = [.completed, .failed, .aborted, .cancelled, .orphaned]
    }

    /// Whether the work did what it was meant to.
    public struct Result: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let unknown: Self = "unknown"
        public static let successful: Self = "successful"
        public static let unsuccessful: Self = "unsuccessful"
        public static let indeterminate: Self = "indeterminate"
    }

    /// Which of the queued ones goes first.
    public struct Priority: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let low: Self = "low"
        public static let normal: Self = "normal"
        public static let high: Self = "high"
    }

    /// Who asked for it.
    public struct Trigger: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let unspecified: Self = "unspecified"
        public static let manual: Self = "manual"
        public static let scheduled: Self = "scheduled"
    }
}
