/// A key, token or password: it prints as `•••` everywhere and leaves the process only for the service it belongs to.
public struct Secret: Hashable, Sendable, ExpressibleByStringLiteral {
    private let text: String

    /// Takes the text as it is, spaces and line ends included.
    public init(_ text: String) { self.text = text }
    /// For tests and examples: a key does not belong in source code.
    public init(stringLiteral value: String) { text = value }

    /// True for a key that was never filled in.
    public var isEmpty: Bool { text.isEmpty }

    /// The text itself. Name the place it is needed in; never store or print what this returns.
    public func reveal() -> String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Three dots, whatever the secret.
    public var description: String { "•••" }
    /// Three dots, whatever the secret.
    public var debugDescription: String { description }
    /// No children, so that `dump` and `Mirror` find nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: Codable {
    /// Reads the text; a masked one (`********`, `•••`) stays what it is.
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

    /// Writes `•••`: a secret is never part of an exported document. Only a model that is sent carries its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
