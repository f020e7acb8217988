/// How bad a finding is.
public enum LintSeverity: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// It works; it could be better.
    case advice
    /// It works, and will hurt some day.
    case warning
    /// It does not work, or not as it is meant.
    case error

    /// The milder one first.
    public static func < (left: LintSeverity, right: LintSeverity) -> Bool { left.rawValue < right.rawValue }

    /// One word.
    public var word: String {
        switch self {
        case .advice: "advice"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
