/// Something a compose file holds, which may be written in several ways there and is printed in one.
protocol ComposeValue: Hashable, Sendable {
    /// Whether a key with nothing behind it stands for a value with every member absent.
    static var mayBeNothing: Bool { get }

    /// Reads any of the ways it may be written in; `nil` for what is none of them.
    init?(compose document: Document)

    /// What it is printed as: the shortest way that loses nothing.
    var composed: Document { get }

    /// Tells of every member, at any depth, that is not known or could not be read.
    func strays(at path: ComposePath, _ tell: (ComposeStray) -> Void)
}

extension ComposeValue {
    static var mayBeNothing: Bool { false }

    func strays(at path: ComposePath, _ tell: (ComposeStray) -> Void) {}
}

/// A member that a model has no place for.
struct ComposeStray {
    let path: ComposePath
    let name: String
    let value: Document
    /// The names that are known there.
    let known: [String]

    /// Whether its name is known, so that its value must be what is wrong.
    var isKnown: Bool { known.contains(name) }
}

extension Document: ComposeValue {
    init?(compose document: Document) { self = document }
    var composed: Document { self }
}

extension String: ComposeValue {
    init?(compose document: Document) {
        guard case .string(let text) = document else { return nil }
        self = text
    }

    var composed: Document { .string(self) }
}

extension Bool: ComposeValue {
    /// Interpolation leaves text, so `"true"` is a boolean as well.
    init?(compose document: Document) {
        switch document {
        case .bool(let value): self = value
        case .string("true"): self = true
        case .string("false"): self = false
        default: return nil
        }
    }

    var composed: Document { .bool(self) }
}

extension Int: ComposeValue {
    /// Interpolation leaves text, so `"3"` is a number as well.
    init?(compose document: Document) {
        switch document {
        case .number(let number): if let value = number.int { self = value } else { return nil }
        case .string(let text): if let value = Int(text) { self = value } else { return nil }
        default: return nil
        }
    }

    var composed: Document { Document(self) }
}

extension Double: ComposeValue {
    /// Interpolation leaves text, so `"0.5"` is a number as well.
    init?(compose document: Document) {
        switch document {
        case .number(let number): self = number.double
        case .string(let text): if let value = Double(text), value.isFinite { self = value } else { return nil }
        default: return nil
        }
    }

    var composed: Document { Document(self) }
}

extension Document {
    /// A scalar as the text a container sees; `nil` for null and for what is no scalar.
    var composeText: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.composeText
        case .bool(let value): value ? "true" : "false"
        case .null, .list, .object: nil
        }
    }
}

extension Number {
    /// Compose reads a number before it makes text of it again, so `1.10` arrives as `1.1`.
    var composeText: String {
        if let whole = Int(text) { return String(whole) }
        let value = double
        guard let whole = Int(exactly: value), abs(whole) < 1_000_000_000_000_000 else { return "\(value)" }
        return String(whole)
    }
}
