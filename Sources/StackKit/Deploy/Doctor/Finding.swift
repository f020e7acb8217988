/// What a check has found out.
public struct Finding: Hashable, Sendable {
    /// The three answers to "is it well?".
    public enum Verdict: Hashable, Sendable {
        /// As it should be; the words say what was seen.
        case well(String)
        /// What is wrong, and how to mend it.
        case wrong(String, fix: String)
        /// It could not be found out.
        case unknown(String)
    }

    /// The check's name.
    public var check: String
    /// What was to be found out.
    public var title: String
    /// What was.
    public var verdict: Verdict
}
