/// What was found out about a machine, which is never the same as what is so.
public enum Fact<Value: Hashable & Sendable>: Hashable, Sendable {
    /// It was looked at.
    case known(Value)
    /// It could not be looked at, and why, in words that go behind a colon.
    case unknown(String)

    /// Nobody looked.
    static var unseen: Self { .unknown("nobody has looked") }
}
