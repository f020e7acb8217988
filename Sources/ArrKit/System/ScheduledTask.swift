public import FoundationEssentials

/// Work an application does by the clock.
public struct ScheduledTask: Identified {
    /// The task's number.
    public var id: ID<ScheduledTask>
    /// In words, such as `Refresh Series`.
    public var name: String?
    /// The command it runs, such as `RefreshSeries`.
    public var taskName: String
    /// Minutes between two runs.
    public var interval: Int
    /// When it last came to its end.
    public var lastExecution: Date
    /// When that run began.
    public var lastStartTime: Date?
    /// When it is due again.
    public var nextExecution: Date
    /// How long that run took.
    public var lastDuration: Duration?
}
