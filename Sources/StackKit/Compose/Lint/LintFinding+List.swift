extension [LintFinding] {
    /// How bad the worst of them is; `nil` where there is none.
    public var worst: LintSeverity? { map(\.severity).max() }

    /// One after the other, each with its line, a caret and what to do, and a last line that counts them.
    public var text: String {
        guard !isEmpty else { return "nothing found" }
        let counts = LintSeverity.allCases.reversed().compactMap { severity in
            let count = count { $0.severity == severity }
            return count == 0 ? nil : severity.counted(count)
        }
        return (map(\.description) + [counts.joined(separator: ", ")]).joined(separator: "\n\n")
    }

    /// All of them for other programs.
    public var document: Document { .list(map(\.document)) }
}

extension LintSeverity {
    fileprivate func counted(_ count: Int) -> String {
        switch self {
        case .advice: count == 1 ? "1 piece of advice" : "\(count) pieces of advice"
        case .warning, .error: "\(count) \(word)\(count == 1 ? "" : "s")"
        }
    }
}
