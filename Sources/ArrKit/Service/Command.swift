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
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let queued: Self = "queued", started: Self = "started", completed: Self = "completed"
        public static let failed: Self = "failed", aborted: Self = "aborted", cancelled: Self = "cancelled"
        public static let orphaned: Self = "orphaned"
        static let over: Set<Self> = [.completed, .failed, .aborted, .cancelled, .orphaned]
    }

    /// Whether the work did what it was meant to.
    public struct Result: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let unknown: Self = "unknown", successful: Self = "successful"
        public static let unsuccessful: Self = "unsuccessful", indeterminate: Self = "indeterminate"
    }

    /// Which of the queued ones goes first.
    public struct Priority: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let low: Self = "low", normal: Self = "normal", high: Self = "high"
    }

    /// Who asked for it.
    public struct Trigger: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let unspecified: Self = "unspecified", manual: Self = "manual", scheduled: Self = "scheduled"
    }
}
