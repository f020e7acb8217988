/// What came of a question, and why.
public struct QualityVerdict: Hashable, Sendable, CustomStringConvertible {
    /// Whether the answer is yes.
    public var isYes: Bool
    /// Which rule decided.
    public var rule: Rule
    /// A sentence for people, with both sides and figures in it.
    public var reason: String

    /// The rule that decided.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// The quality, by its place in the profile.
        case quality
        /// Whether the profile takes the quality.
        case allowed
        /// Which attempt it is.
        case revision
        /// Whose repack it is.
        case group
        /// What custom formats are worth.
        case formatScore
        /// What is there is good enough.
        case cutoff
        /// The profile lets nothing be replaced.
        case upgrades
        /// How large it is.
        case size
        /// Nothing speaks for either.
        case equal
    }

    /// `yes` or `no`, and the reason.
    public var description: String { "\(isYes ? "yes" : "no"): \(reason)" }

    static func yes(_ rule: Rule, _ reason: String) -> Self { Self(isYes: true, rule: rule, reason: reason) }
    static func no(_ rule: Rule, _ reason: String) -> Self { Self(isYes: false, rule: rule, reason: reason) }
}
