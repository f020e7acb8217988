/// The header lines of a message, in order, found by name without regard to case.
public struct Headers: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One line. A secret value stays one, so that printing a request cannot show it.
    public struct Field: Hashable, Sendable {
        /// As it was written; it is compared without regard to case.
        public var name: String
        /// What the line says.
        public var value: Content
    }

    /// What a header says: text anyone may read, or a secret.
    public enum Content: Hashable, Sendable {
        /// Anyone may read it.
        case plain(String)
        /// It is sent and never printed.
        case secret(Secret)

        /// The text as it goes over the wire.
        public var text: String {
            switch self {
            case .plain(let text): text
            case .secret(let secret): secret.reveal()
            }
        }
    }

    /// The lines in the order they were added; a name may occur more than once.
    public private(set) var fields: [Field] = []

    /// No lines.
    public init() {}

    /// Lines with values anyone may read, in the order given; a name may occur more than once.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }

    /// The first value of that name; setting it replaces all of them, `nil` removes them.
    public subscript(name: String) -> String? {
        get { fields.first { Self.same($0.name, name) }?.value.text }
        set {
            remove(name)
            if let newValue { add(name, newValue) }
        }
    }

    /// Every value of that name, in order.
    public func all(_ name: String) -> [String] {
        fields.filter { Self.same($0.name, name) }.map(\.value.text)
    }

    /// Adds a line that anyone may read, behind any others of that name.
    public mutating func add(_ name: String, _ value: String) { fields.append(Field(name: name, value: .plain(value))) }

    /// Adds a line that carries a key: it is sent, never printed, and dropped when a redirect leaves the server.
    public mutating func add(_ name: String, secret: Secret) {
        fields.append(Field(name: name, value: .secret(secret)))
    }

    /// Takes out every line of that name.
    public mutating func remove(_ name: String) { fields.removeAll { Self.same($0.name, name) } }

    /// Takes out every line that carries a secret.
    public mutating func removeSecrets() {
        fields.removeAll { if case .secret = $0.value { true } else { false } }
    }

    static func same(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count
            && zip(left.utf8, right.utf8).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 | 0x20 && isLetter($0)) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
}

extension Headers: CustomStringConvertible {
    /// The names only: a value may be a key the caller did not mark.
    public var description: String { fields.map(\.name).joined(separator: ", ") }
}
