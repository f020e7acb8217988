/// The permissions of a file, such as octal 440.
public struct FileMode: Hashable, Sendable {
    /// The bits, as the system has them.
    public var bits: Int

    /// These bits: `0o440`.
    public init(_ bits: Int) { self.bits = bits }
}

extension FileMode: CustomStringConvertible {
    /// `0440`.
    public var description: String {
        let digits = String(bits, radix: 8)
        return String(repeating: "0", count: max(1, 4 - digits.count)) + digits
    }
}

extension FileMode: ComposeValue {
    /// A text is octal; a number is what it is, for YAML has read its octal digits already.
    init?(compose document: Document) {
        switch document {
        case .string(let text):
            guard let bits = Int(text, radix: 8), bits >= 0 else { return nil }
            self.init(bits)
        case .number(let number):
            guard let bits = number.int, bits >= 0 else { return nil }
            self.init(bits)
        default: return nil
        }
    }

    var composed: Document { .string(description) }
}
