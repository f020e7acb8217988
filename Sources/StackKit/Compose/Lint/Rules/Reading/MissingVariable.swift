extension LintRule {
    /// A variable the file insists on.
    static let missingVariable = LintRule(
        "missing-variable", .error, reason: "The file says that it cannot do without the variable's value.",
        fix: "Set the variable in `.env` beside the compose file."
    ) { $0.problems(.missingVariable) }
}
