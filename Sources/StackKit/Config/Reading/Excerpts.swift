/// The lines that errors about a configuration show, with every key hidden.
struct Excerpts {
    private let lines: [Substring]
    private let source: String

    init(of bytes: [UInt8], _ source: String) {
        lines = String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        self.source = source
    }

    /// What does not fit, each at its place; nothing is shown of a line behind what should have been a reference.
    func errors(_ mismatches: [Mismatch]) -> [SyntaxError] {
        let keys = mismatches.filter { mismatch in
            KeyReference.members.contains { mismatch.path == $0 || mismatch.path.hasSuffix(".\($0)") }
        }
        let hidden = Dictionary(keys.map { ($0.line ?? 1, $0.column ?? 1) }, uniquingKeysWith: min)
        return mismatches.map { mismatch in
            let line = mismatch.line ?? 1
            var excerpt = lines.indices.contains(line - 1) ? String(lines[line - 1].prefix(200)) : ""
            if let column = hidden[line], !Self.isReference(excerpt.dropFirst(column - 1)) {
                excerpt = excerpt.prefix(column - 1) + Redaction.mark
            }
            return withoutKeys(
                SyntaxError(
                    mismatch.description, line: line, column: mismatch.column ?? 1, excerpt: excerpt, source: source))
        }
    }

    /// The same error for everyone to see.
    func withoutKeys(_ error: SyntaxError) -> SyntaxError {
        var error = error
        error.excerpt = Redaction.line(error.excerpt, isSecret: isBelowSecret(error.line - 1))
        // What came may be a key in the wrong place.
        error.message = Redaction.line(error.message)
        return error
    }

    private static func isReference(_ value: Substring) -> Bool {
        let value = value.drop { "\"' ".contains($0) }
        return ["env:", "file:", "vault:"].contains { value.hasPrefix($0) }
    }

    /// True for a line that is indented below a member whose value is secret.
    private func isBelowSecret(_ line: Int) -> Bool {
        guard lines.indices.contains(line) else { return false }
        var indent = lines[line].indent
        for above in lines[..<line].reversed() where above.indent < indent && above.contains(where: { $0 != " " }) {
            let name = above.drop { $0 == " " || $0 == "-" || $0 == "\"" }.prefix { $0 != ":" && $0 != "\"" }
            if Redaction.isSecretMember(String(name)) || KeyReference.members.contains(String(name)) { return true }
            indent = above.indent
        }
        return false
    }
}

extension Substring {
    fileprivate var indent: Int { prefix { $0 == " " }.count }
}
