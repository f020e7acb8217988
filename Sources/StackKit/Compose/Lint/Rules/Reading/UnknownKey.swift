extension LintRule {
    /// A key that means nothing to Compose.
    static let unknownKey = LintRule(
        "unknown-key", .error, reason: "Compose refuses keys it does not know, unless they begin with `x-`.",
        fix: "Correct the spelling, or begin it with `x-` where it is a note of your own."
    ) { subject in
        subject.strays.compactMap { stray -> LintMatch? in
            guard !stray.isKnown, !stray.name.hasPrefix("x-") else { return nil }
            let hint = stray.name.nearest(of: stray.known).map { "Did you mean `\($0)`?" }
            return LintMatch("`\(stray.name)` is not known here", at: stray.path, fix: hint)
        }
    }
}
