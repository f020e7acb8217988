/// Something that is wrong with a compose file, where, and what to do about it.
public struct LintFinding: Error, Hashable, Sendable {
    /// The rule that found it.
    public let rule: String
    /// How bad it is.
    public let severity: LintSeverity
    /// What is wrong, with file, line, column and the line; no key is in it.
    public let error: SyntaxError
    /// What to do about it.
    public let fix: String
    /// Why it matters.
    public let reason: String

    /// What is wrong, in words.
    public var message: String { error.message }
}

extension LintFinding: CustomStringConvertible {
    /// `compose.yaml:3:7: warning: message [rule]`, the line, a caret below the place, and what to do.
    public var description: String {
        var shown = error
        shown.message = "\(severity.word): \(error.message) [\(rule)]"
        return "\(shown)\n  fix: \(fix)"
    }

    /// The finding for other programs.
    public var document: Document {
        [
            "rule": .string(rule), "severity": .string(severity.word), "message": .string(message), "fix": .string(fix),
            "reason": .string(reason), "file": error.source.map(Document.string) ?? .null, "line": Document(error.line),
            "column": Document(error.column),
        ]
    }
}
