/// Numbers that stand for something and that the server may add to: declare the ones you know, keep the ones you don't.
public protocol OpenNumber: RawRepresentable<Int>, ExpressibleByIntegerLiteral, QueryValue, Model,
    CustomStringConvertible
{
    /// A number as the server sends it; it need not be one the type declares.
    init(rawValue: Int)
}

extension OpenNumber {
    /// A number as it is on the wire; it need not be one the type declares.
    public init(integerLiteral number: Int) { self.init(rawValue: number) }

    /// Reads any whole number; throws where it is something else.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(Int.self))
    }

    /// Writes the number as it came.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The number as it is on the wire.
    public var queryValues: [String] { [String(rawValue)] }
    /// The number as it is on the wire.
    public var description: String { String(rawValue) }
}
