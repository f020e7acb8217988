/// How far a conclusion may be trusted: it holds, or something it rests on could not be seen.
public enum Certainty: Hashable, Sendable {
    /// It holds.
    case certain
    /// It may or may not hold; `why` is a sentence for a person.
    case unknown(why: String)

    /// True where it holds without reserve.
    public var isCertain: Bool { self == .certain }

    /// Certain only where both are; the first reason is kept.
    public func and(_ other: Certainty) -> Certainty { isCertain ? other : self }

    /// Why it is not certain.
    public var why: String? { if case .unknown(let why) = self { why } else { nil } }
}
