extension LintRule {
    /// Two files that contradict each other.
    static let conflict = LintRule(
        "conflict", .error, reason: "Compose refuses files that say two things of one name.",
        fix: "Say it in one file only, or mark what replaces the other with `!override`."
    ) { $0.problems(.conflict) }
}
