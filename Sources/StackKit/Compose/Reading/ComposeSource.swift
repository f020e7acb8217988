/// One of the files a project was read from.
public struct ComposeSource: Sendable {
    /// Its path, as it was given.
    public let name: String
    /// The folder its relative paths start from.
    let folder: String
    private let lines: [Substring]

    init(name: String, folder: String, _ bytes: [UInt8]) {
        (self.name, self.folder) = (name, folder)
        lines = String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// An error at a place of this file, with its line; no key is in it.
    func error(_ message: String, at place: ComposePlace) -> SyntaxError {
        let line = lines.indices.contains(place.line - 1) ? String(lines[place.line - 1].prefix(200)) : ""
        return SyntaxError(
            message, line: place.line, column: place.column, excerpt: Self.withoutKeys(line), source: name)
    }

    /// The value of a variable named like a key is hidden, also where it is written `NAME=value`.
    static func withoutKeys(_ line: String) -> String {
        // Here are names of secrets, never secrets.
        if line.drop(while: \.isWhitespace).hasPrefix("secrets:") { return line }
        for sign in line.indices where line[sign] == "=" {
            let name = line[..<sign].reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            let value = line[line.index(after: sign)...]
            guard Redaction.isSecretMember(String(name.reversed())), !isVariable(value) else { continue }
            return Redaction.line(String(line[..<sign])) + "=" + (value.isEmpty ? "" : Redaction.mark)
        }
        return Redaction.line(line)
    }

    /// Whether a value says only where the key is.
    private static func isVariable(_ value: Substring) -> Bool {
        let bare = value.filter { !"\"' ]".contains($0) }
        return bare.hasPrefix("${") && bare.hasSuffix("}") && !bare.contains("-")
    }
}
