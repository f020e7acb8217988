public import FoundationEssentials

/// A piece of work that an application was told to do, or does by itself.
public struct Command: Identified {
    /// The number to ask after it by; one that is queued already is not queued twice but answered with this.
    public var id: ID<Command>
    /// The kind of work, such as `RefreshSeries`.
    public var name: String
    /// The same in words, such as `Refresh Series`.
    public var commandName: String?
    /// How it is getting on, in the application's words.
    public var message: String?
    /// What it works on, with every default filled in.
    public var body: Body?
    /// Which of the queued ones goes first.
    public var priority: Priority?
    /// How far it has come; `completed` alone does not mean success.
    public var status: Status
    /// Absent where the application is too old to tell, and in Prowlarr.
    public var result: Result?
    /// When it was queued, by the application's clock.
    public var queued: Date
    /// When it began; absent while it is queued.
    public var started: Date?
    /// When it came to its end, whatever that was; absent before.
    public var ended: Date?
    /// How long it ran; absent before its end.
    public var duration: Duration?
    /// The text of the error it failed with, stack trace included.
    public var exception: String?
    /// Who asked for it.
    public var trigger: Trigger?
    /// The program that asked for it, as it named itself.
    public var clientUserAgent: String?
    /// When its status last changed.
    public var stateChangeTime: Date?
    /// Whether its progress is sent to open web pages.
    public var sendUpdatesToClient: Bool?
    /// Whether it counts as a run of the scheduled task of its name.
    public var updateScheduledTask: Bool?
    /// When this kind of work was last done before.
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

        /// Waits for its turn; only now can it be cancelled.
        public static let queued: Self = "queued"
        /// At work.
        public static let started: Self = "started"
        /// Came to its end; `result` says whether it did anything.
        public static let completed: Self = "completed"
        /// Ended with an error; `exception` has its text.
        public static let failed: Self = "failed"
        /// Broken off.
        public static let aborted: Self = "aborted"
        /// Taken out of the queue before it began.
        public static let cancelled: Self = "cancelled"
        /// Cut off by the end of the application.
        public static let orphaned: Self = "orphaned"
        static let over: Set<Self> = [.completed, .failed, .aborted, .cancelled, .orphaned]
    }

    /// Whether the work did what it was meant to.
    public struct Result: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Not told.
        public static let unknown: Self = "unknown"
        /// Did what it was meant to.
        public static let successful: Self = "successful"
        /// Came to its end without doing what it was meant to.
        public static let unsuccessful: Self = "unsuccessful"
        /// Neither can be said.
        public static let indeterminate: Self = "indeterminate"
    }

    /// Which of the queued ones goes first.
    public struct Priority: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// After all others.
        public static let low: Self = "low"
        /// As most are.
        public static let normal: Self = "normal"
        /// Before all others.
        public static let high: Self = "high"
    }

    /// Who asked for it.
    public struct Trigger: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Not told.
        public static let unspecified: Self = "unspecified"
        /// A person, or a program by the API.
        public static let manual: Self = "manual"
        /// The application itself, by the clock.
        public static let scheduled: Self = "scheduled"
    }
}
