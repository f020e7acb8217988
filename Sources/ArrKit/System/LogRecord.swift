public import FoundationEssentials

/// A line of the log that the application keeps in its database.
public struct LogRecord: Identified {
    /// The row's number.
    public var id: ID<LogRecord>
    /// When it was written.
    public var time: Date
    /// `info`, `warn`, `error` or `fatal`.
    public var level: String
    /// The part of the application that wrote it.
    public var logger: String?
    /// What it says.
    public var message: String?
    /// The place in the program it comes from.
    public var method: String?
    /// The error's text, stack trace included.
    public var exception: String?
    /// The kind of error.
    public var exceptionType: String?
}
