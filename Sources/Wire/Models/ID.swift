/// Which row of a server's table, and of no other table; zero until the server has handed one out.
public struct ID<Row>: RawRepresentable, ExpressibleByIntegerLiteral, CustomStringConvertible, QueryValue, Model {
    /// The number on the wire; zero is none.
    public let rawValue: Int

    /// A number a server handed out; nothing checks that the row exists.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// A number a server handed out; nothing checks that the row exists.
    public init(integerLiteral value: Int) { rawValue = value }

    /// Reads a whole number; throws where there is none.
    public init(from decoder: any Decoder) throws { rawValue = try decoder.singleValueContainer().decode(Int.self) }

    /// Writes the number, also where it is zero; as an object's member zero is left out instead.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The number in its digits.
    public var description: String { "\(rawValue)" }
    /// The number in its digits.
    public var queryValues: [String] { [description] }
}

extension KeyedDecodingContainer {
    /// *arr leaves the id out of anything it has not stored yet, such as a search result.
    @inlinable public func decode<Row>(_ type: ID<Row>.Type, forKey key: Key) throws -> ID<Row> {
        ID(rawValue: try decodeIfPresent(Int.self, forKey: key) ?? 0)
    }
}

extension KeyedEncodingContainer {
    /// An id of zero is none, and is left out as the servers leave it out.
    public mutating func encode<Row>(_ id: ID<Row>, forKey key: Key) throws {
        if id.rawValue != 0 { try encode(id.rawValue, forKey: key) }
    }
}
