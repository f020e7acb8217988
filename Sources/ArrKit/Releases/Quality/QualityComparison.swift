/// Which of two releases a profile prefers, and why.
public struct QualityComparison: Hashable, Sendable, CustomStringConvertible {
    /// Which one it is.
    public var outcome: Outcome
    /// Which rule decided.
    public var rule: QualityVerdict.Rule
    /// A sentence for people, with both sides and figures in it.
    public var reason: String

    /// Which of two.
    public enum Outcome: String, Hashable, Sendable {
        /// The one that was asked about first.
        case first
        /// The other one.
        case second
        /// Neither.
        case neither
    }

    /// The outcome and the reason.
    public var description: String { "\(outcome.rawValue): \(reason)" }
}
