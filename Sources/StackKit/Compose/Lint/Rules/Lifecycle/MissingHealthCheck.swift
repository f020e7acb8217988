extension LintRule {
    /// A service that may hang without anybody noticing.
    static let missingHealthCheck = LintRule(
        "missing-health-check", .advice,
        reason: "Without a health check a program that hangs looks like one that works.",
        fix: "Add a `healthcheck` that asks the program itself, such as its `/ping`."
    ) { subject in
        subject.each { name, service in
            guard service.healthCheck == nil, service.others["healthcheck"] == nil, service.provider == nil,
                service.build == nil, !KnownApp.checked.contains(subject.apps[name] ?? "")
            else { return [] }
            return [LintMatch("`\(name)` has no health check", at: subject.path(name))]
        }
    }
}
