extension Setting {
    /// What a preference is, or is set to.
    public enum Value: Hashable, Sendable {
        /// On or off.
        case bool(Bool)
        /// A whole number.
        case int(Int)
        /// A number.
        case double(Double)
        /// A text, and whatever is of no kind known here.
        case text(String)
        /// A key or a password.
        case secret(Secret)
    }
}

extension Setting.Value: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral
{
    /// On or off.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .int(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .double(value) }
    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension Setting.Value {
    /// What a server wrote, by what it says it is; a value that is not of its kind stays the text it is.
    init(_ document: Document, as kind: Setting.Kind) {
        let text = Self.text(of: document)
        self =
            switch kind {
            case .bool: Self.bool(text)
            case .int: Int(text).map(Self.int) ?? .text(text)
            case .double: Double(text).map(Self.double) ?? .text(text)
            default: .text(text)
            }
    }

    init(hiding document: Document) { self = .secret(Secret(Self.text(of: document))) }

    private static func bool(_ text: String) -> Self {
        switch text {
        case "1", "true": .bool(true)
        case "0", "false", "": .bool(false)
        default: .text(text)
        }
    }

    private static func text(of document: Document) -> String {
        switch document {
        case .bool(let value): value ? "1" : "0"
        case .number(let number): number.text
        case .string(let text): text
        default: ""
        }
    }

    /// As the query that sets it has it.
    var queryText: String {
        switch self {
        case .bool(let value): value ? "1" : "0"
        case .int(let value): String(value)
        case .double(let value): String(value)
        case .text(let text): text
        case .secret(let secret): secret.reveal()
        }
    }
}

extension Setting.Value: Codable {
    /// Reads a boolean, a number or a text for what it is.
    public init(from decoder: any Decoder) throws {
        switch try Document(from: decoder) {
        case .bool(let value): self = .bool(value)
        case .number(let number): self = number.int.map(Self.int) ?? .double(number.double)
        case .string(let text): self = .text(text)
        default: self = .text("")
        }
    }

    /// Writes a boolean, a number or a text; a secret only where it is sent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .double(let value): try container.encode(value)
        case .text(let text): try container.encode(text)
        case .secret(let secret): try container.encode(secret)
        }
    }
}
