/// A text with `$NAME` and `${NAME…}` in it, filled in as Compose does.
///
/// `${NAME:-d}` and `${NAME-d}` have a default, `${NAME:?e}` and `${NAME?e}` an error, `${NAME:+r}` and `${NAME+r}` a
/// replacement; with a colon an empty value counts as none. Defaults may hold the like again, and `$$` is a dollar.
public struct ComposeTemplate {
    /// Why a text cannot be filled in.
    public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// What follows a dollar is not what may follow it.
        case invalid(String)
        /// A variable that must have a value has none; the words are the file's own.
        case missing(name: String, words: String)

        /// One sentence.
        public var description: String {
            switch self {
            // What follows the dollar may be the rest of a password.
            case .invalid: "a dollar that begins no variable: write `$$` where a dollar is meant"
            case .missing(let name, let words):
                "the variable `\(name)` must have a value" + (words.isEmpty ? "" : ": \(words)")
            }
        }
    }

    /// What a text became.
    public struct Filled: Hashable, Sendable {
        /// The text with every value in its place.
        public var text: String
        /// Variables without a value or a default, in whose place is nothing.
        public var unset: [String]
    }

    private let value: (String) -> String?
    private var unset: [String] = []

    /// Fills in a text; `value` says what a variable holds, `nil` for one that is not set. Throws `Failure`.
    public static func fill(_ text: String, _ value: (String) -> String?) throws(Failure) -> Filled {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return Filled(text: text, unset: []) }
        return try withoutActuallyEscaping(value) { value throws(Failure) in
            var template = ComposeTemplate(value: value)
            let text = try template.fill(Array(text.utf8)[...])
            return Filled(text: text, unset: template.unset)
        }
    }

    private init(value: @escaping (String) -> String?) { self.value = value }

    private mutating func fill(_ text: ArraySlice<UInt8>) throws(Failure) -> String {
        var (filled, rest): ([UInt8], ArraySlice<UInt8>) = ([], text)
        while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
            filled += rest[..<dollar]
            rest = rest[(dollar + 1)...]
            switch rest.first {
            case UInt8(ascii: "$"):
                filled.append(UInt8(ascii: "$"))
                rest = rest.dropFirst()
            case UInt8(ascii: "{"):
                guard let end = Self.closing(of: rest) else { throw .invalid("$" + Self.string(rest)) }
                filled += try braced(rest[(dollar + 2)..<end]).utf8
                rest = rest[(end + 1)...]
            case let first? where Self.isLetter(first):
                let name = rest.prefix { Self.isLetter($0) || Self.isDigit($0) }
                filled += plain(Self.string(name)).utf8
                rest = rest[name.endIndex...]
            default: filled.append(UInt8(ascii: "$"))
            }
        }
        return Self.string(filled[...] + rest)
    }

    private mutating func plain(_ name: String) -> String {
        if let value = value(name) { return value }
        if !unset.contains(name) { unset.append(name) }
        return ""
    }

    /// What stands between braces: a name, and what is to be done with it.
    private mutating func braced(_ text: ArraySlice<UInt8>) throws(Failure) -> String {
        let letters = text.prefix { Self.isLetter($0) || Self.isDigit($0) }
        guard let first = letters.first, Self.isLetter(first) else { throw .invalid("${\(Self.string(text))}") }
        let name = Self.string(letters)
        var rest = text[letters.endIndex...]
        if rest.isEmpty { return plain(name) }
        let isColon = rest.first == UInt8(ascii: ":")
        if isColon { rest.removeFirst() }
        guard let sign = rest.popFirst() else { throw .invalid("${\(Self.string(text))}") }
        let known = value(name)
        let hasValue = isColon ? !(known ?? "").isEmpty : known != nil
        switch sign {
        case UInt8(ascii: "-"):
            // Filled in even where it is not needed, as Compose does: a mistake in it is an error in any case.
            let standard = try aside(rest, isNeeded: !hasValue)
            return hasValue ? known ?? "" : standard
        case UInt8(ascii: "+"):
            let replacement = try aside(rest, isNeeded: hasValue)
            return hasValue ? replacement : ""
        case UInt8(ascii: "?"):
            let words = try aside(rest, isNeeded: false)
            guard hasValue else { throw .missing(name: name, words: words) }
            return known ?? ""
        default: throw .invalid("${\(Self.string(text))}")
        }
    }

    /// Fills in a part; what is unset there matters only where the part is taken.
    private mutating func aside(_ text: ArraySlice<UInt8>, isNeeded: Bool) throws(Failure) -> String {
        let before = unset
        let filled = try fill(text)
        if !isNeeded { unset = before }
        return filled
    }

    /// Where the brace is closed that the text begins with.
    private static func closing(of text: ArraySlice<UInt8>) -> Int? {
        var depth = 0
        for index in text.indices {
            if text[index] == UInt8(ascii: "{") { depth += 1 }
            if text[index] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 && byte >= 0x41 || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
