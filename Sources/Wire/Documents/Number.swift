/// A number as it was written: `1.10` stays `1.10`, and one too large for any type loses nothing.
public struct Number: Hashable, Sendable {
    /// The literal, valid JSON.
    public let text: String

    /// Takes a literal that the caller has checked.
    package init(literal text: String) { self.text = text }

    /// Any whole number, written in its digits.
    public init(_ value: Int) { text = String(value) }

    /// A whole value is written without a fraction; JSON has no word for infinity or NaN, which become zero.
    public init(_ value: Double) {
        guard value.isFinite else {
            text = "0"
            return
        }
        text = Int(exactly: value).map(String.init) ?? "\(value)"
    }

    /// The value where it is whole and fits; `12.0` and `1.2e1` are whole.
    public var int: Int? { Int(text) ?? Double(text).flatMap { Int(exactly: $0) } }

    /// The nearest double; infinite for a literal beyond its range.
    public var double: Double { Double(text) ?? 0 }
}
