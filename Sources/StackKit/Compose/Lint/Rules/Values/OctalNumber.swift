extension LintRule {
    /// A number with a zero before it, which arrives as another one.
    static let octalNumber = LintRule(
        "octal-number", .warning,
        reason: "Without quotes `022` is octal: the container gets `UMASK=18`, and files with rights nobody meant.",
        fix: "Put it in quotes: `\"022\"`."
    ) { subject in
        subject.each { name, service in
            service.environment.compactMap { variable, _ in
                let path = subject.path(name, "environment", .name(variable))
                guard let node = subject.project.node.value(at: path), let written = node.written,
                    !written.contains("$"), let value = node.scalar?.composeText, value != written
                else { return nil }
                return LintMatch("`\(written)` arrives as `\(value)`", at: path, fix: "Write `\"\(written)\"`.")
            }
        }
    }
}
