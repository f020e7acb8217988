extension LintRule {
    /// A service that waits for one that is not there.
    static let unknownDependency = LintRule(
        "unknown-dependency", .error, reason: "Compose refuses a service that waits for one it does not know.",
        fix: "Correct the name, or take the dependency out."
    ) { subject in
        subject.each { name, service in
            service.dependsOn.filter { $1.isRequired && subject.services[$0] == nil }.map { other, _ in
                let hint = other.nearest(of: subject.services.names).map { "Did you mean `\($0)`?" }
                return LintMatch(
                    "there is no service `\(other)`", at: subject.path(name, "depends_on", .name(other)), fix: hint)
            }
        }
    }
}
