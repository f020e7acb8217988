extension LintRule {
    /// A service that starts from one that is not there, or from itself.
    static let brokenExtends = LintRule(
        "broken-extends", .error, reason: "Compose refuses a service whose beginning it cannot find.",
        fix: "Name a service that is there, and one that does not extend this one again."
    ) { $0.problems(.extends) }
}
