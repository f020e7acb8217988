extension LintRule {
    /// A variable that nobody has set.
    static let unsetVariable = LintRule(
        "unset-variable", .error,
        reason: "Compose puts nothing in its place and goes on: `${DATA}/media` becomes `/media`.",
        fix: "Set the variable in `.env` beside the compose file, or give it a default: `${NAME:-default}`."
    ) { subject in
        subject.problems(.unsetVariable) + inherited(subject)
    }

    /// Variables without a value in an environment, which are taken from whoever starts the project.
    private static func inherited(_ subject: LintSubject) -> [LintMatch] {
        subject.each { name, service in
            service.environment.filter { $1 == nil && subject.project.variables[$0] == nil }.map { variable in
                LintMatch(
                    "`\(variable.name)` takes its value from whoever starts the project, and has none there",
                    at: subject.path(name, "environment", .name(variable.name)))
            }
        }
    }
}
