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
        if let sign = line.firstIndex(where: { $0 == "=" || $0 == ":" }) {
            let name = line[..<sign].filter { $0.isLetter || $0.isNumber || $0 == "_" }
            let value = line[line.index(after: sign)...]
            if Redaction.isSecretMember(name), !value.allSatisfy(\.isWhitespace), !value.contains("${"),
                !name.hasSuffix("FILE"), name.contains(where: \.isUppercase)
            {
                let gap = value.prefix { $0.isWhitespace }
                return "\(line[...sign])\(gap)\(Redaction.mark)"
            }
        }
        return Redaction.line(line)
    }
}
