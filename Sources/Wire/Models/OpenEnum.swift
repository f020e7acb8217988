/// Names the server may add to: declare the ones you know, keep the ones you don't.
public protocol OpenEnum: RawRepresentable<String>, ExpressibleByStringLiteral, QueryValue, Model,
    CustomStringConvertible
{
    init(rawValue: String)
}

extension OpenEnum {
    public init(stringLiteral name: String) { self.init(rawValue: name) }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public var queryValues: [String] { [rawValue] }
    public var description: String { rawValue }
}
