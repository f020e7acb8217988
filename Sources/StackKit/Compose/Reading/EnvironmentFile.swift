/// A file of variables, read as Compose reads `.env` and what `env_file` names.
///
/// `NAME=value`, `export NAME=value` and `NAME: value`; comments; values in single quotes as they are, in double quotes
/// with escapes, and both over several lines; variables filled in except between single quotes.
public struct EnvironmentFile: Sendable {
    /// The variables, in their order; of two with one name the later counts.
    public private(set) var variables = ComposeTable<String>()
    /// Names without a value, which take it from whoever starts the project.
    public private(set) var inherited: [String] = []
    /// Variables that values ask for and that nobody has.
    public private(set) var unset: [String] = []

    private let text: [UInt8]
    private let source: String?
    private var place = 0

    /// Reads a text; `outer` says what a variable holds outside of it, which goes before what is in it. Throws
    /// `SyntaxError` with line and column, and never with the line, which may hold a key.
    public init(
        _ bytes: [UInt8], source: String? = nil, outer: (String) -> String? = { _ in nil }
    ) throws(SyntaxError) {
        text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        self.source = source
        while skipToStatement() { try statement(outer) }
    }

    private mutating func skipToStatement() -> Bool {
        while place < text.count {
            if text[place] == UInt8(ascii: "#") {
                while place < text.count, text[place] != UInt8(ascii: "\n") { place += 1 }
            } else if Self.isBlank(text[place]) || text[place] == UInt8(ascii: "\n") {
                place += 1
            } else {
                return true
            }
        }
        return false
    }

    private mutating func statement(_ outer: (String) -> String?) throws(SyntaxError) {
        let export = Array("export".utf8)
        if text[place...].starts(with: export), place + export.count < text.count,
            Self.isBlank(text[place + export.count])
        {
            place += export.count
            while place < text.count, Self.isBlank(text[place]) { place += 1 }
        }
        let start = place
        while place < text.count, !"=:\n".utf8.contains(text[place]) {
            let byte = text[place]
            guard Self.isBlank(byte) || Self.isName(byte) else {
                throw error("a variable's name cannot have this character")
            }
            place += 1
        }
        var name = text[start..<place]
        while let last = name.last, Self.isBlank(last) { name.removeLast() }
        let key = String(decoding: name, as: UTF8.self)
        guard !key.contains(" ") else {
            place = start
            throw error("a variable's name cannot have a blank in it")
        }
        guard place < text.count, text[place] != UInt8(ascii: "\n") else {
            inherited.append(key)
            if let value = outer(key) { variables[key] = value }
            return
        }
        place += 1
        while place < text.count, Self.isBlank(text[place]) { place += 1 }
        variables[key] = try value(outer)
    }

    private mutating func value(_ outer: (String) -> String?) throws(SyntaxError) -> String {
        let quote = place < text.count ? text[place] : 0
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let end = text[place...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            var value = text[place..<end]
            let comment = zip(value.indices, value.indices.dropFirst()).first { blank, sign in
                value[blank] == 0x20 && value[sign] == UInt8(ascii: "#")
            }
            if let comment { value = value[..<comment.0] }
            while let last = value.last, Self.isBlank(last) { value.removeLast() }
            let filled = try fill(String(decoding: value, as: UTF8.self), outer)
            place = end
            return filled
        }
        let start = place
        var value: [UInt8] = []
        place += 1
        while place < text.count, text[place] != quote {
            if text[place] == UInt8(ascii: "\\"), place + 1 < text.count {
                // Only the quote loses its backslash here; the other escapes come afterwards.
                if text[place + 1] != quote { value.append(text[place]) }
                place += 1
            }
            value.append(text[place])
            place += 1
        }
        guard place < text.count else {
            place = start
            throw error("the quote that begins here is never closed")
        }
        place += 1
        let plain = String(decoding: value, as: UTF8.self)
        return quote == UInt8(ascii: "'") ? plain : try fill(EnvironmentEscapes.unescaped(plain), outer)
    }

    private mutating func fill(_ value: String, _ outer: (String) -> String?) throws(SyntaxError) -> String {
        do throws(ComposeTemplate.Failure) {
            let own = variables
            let filled = try ComposeTemplate.fill(value) { outer($0) ?? own[$0] }
            unset += filled.unset
            return filled.text
        } catch {
            // What cannot be filled in may be a key.
            guard case .missing = error else { throw self.error("a dollar that is no variable: write `$$` for one") }
            throw self.error(error.description)
        }
    }

    private func error(_ message: String) -> SyntaxError {
        var error = SyntaxError(message, at: place, in: text)
        (error.excerpt, error.source) = ("", source)
        return error
    }

    private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0B, 0x0C, 0x0D].contains(byte) }

    private static func isName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
            || "_.-[]".utf8.contains(byte)
    }
}
