/// Names the server may add to: declare the ones you know, keep the ones you don't.
public protocol OpenEnum: RawRepresentable<String>, ExpressibleByStringLiteral, QueryValue, Model,
    CustomStringConvertible
{
    /// A name as the server spells it; it need not be one the type declares.
    init(rawValue: String)
}

extension OpenEnum {
    /// A name as it is on the wire; it need not be one the type declares.
    public init(stringLiteral name: String) { self.init(rawValue: name) }

    /// Reads any string; throws where it is something else.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the name as it came.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The name as it is on the wire.
    public var queryValues: [String] { [rawValue] }
    /// The name as it is on the wire.
    public var description: String { rawValue }
}

// The same without a container of its own for each value: lists have many of them.
extension KeyedDecodingContainer {
    /// The name that is there, known or not. Throws where it is no text.
    @inlinable public func decode<Name: OpenEnum>(_ type: Name.Type, forKey key: Key) throws -> Name {
        Name(rawValue: try decode(String.self, forKey: key))
    }

    /// The name that is there, known or not; `nil` where it is absent, null or no text.
    @inlinable public func decodeIfPresent<Name: OpenEnum>(_ type: Name.Type, forKey key: Key) throws -> Name? {
        try decodeIfPresent(String.self, forKey: key).map { Name(rawValue: $0) }
    }
}
