/// Something about a configuration that will not do, or could not be told.
public struct Finding: Hashable, Sendable {
    /// The rule that found it, such as `ports.clash`; names last.
    public var rule: String
    /// Where in the file it stands, such as `services.radarr.port`.
    public var field: String
    /// How bad it is.
    public var severity: Severity
    /// What is wrong, in a sentence.
    public var message: String
    /// What to do about it, in a sentence.
    public var mend: String

    /// A finding as a value.
    public init(_ severity: Severity, _ rule: String, at field: String, _ message: String, mend: String) {
        (self.severity, self.rule, self.field) = (severity, rule, field)
        (self.message, self.mend) = (message, mend)
    }

    /// How bad a finding is.
    public enum Severity: String, CaseIterable, Sendable {
        /// The stack would not run, or would do harm.
        case error
        /// The stack runs, and not as well as it could.
        case warning
        /// It could not be checked, so that nothing is known of it: this is not the same as being fine.
        case unknown
    }
}

extension Finding: CustomStringConvertible {
    /// `error: services.radarr.port: 7878 is taken by sonarr. Give one of them another port.`
    public var description: String { "\(severity.rawValue): \(field): \(message) \(mend)" }
}

extension Finding.Severity: Comparable {
    /// Errors come first.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
