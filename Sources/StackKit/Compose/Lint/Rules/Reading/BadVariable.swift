extension LintRule {
    /// A dollar that begins no variable.
    static let badVariable = LintRule(
        "bad-variable", .error,
        reason: "Compose takes every dollar for the beginning of a variable, also in passwords.",
        fix: "Write `$$` for a dollar, and `${NAME}` or `${NAME:-default}` for a variable."
    ) { $0.problems(.template) }
}
