extension LintRule {
    /// A container that may do anything.
    static let privileged = LintRule(
        "privileged", .warning, reason: "A privileged container is as good as root on the host.",
        fix: "Give it the device or the capability it needs, and nothing more."
    ) { subject in
        subject.each { name, service in
            guard service.isPrivileged == true else { return [] }
            return [LintMatch("`\(name)` may do anything on the host", at: subject.path(name, "privileged"))]
        }
    }
}
