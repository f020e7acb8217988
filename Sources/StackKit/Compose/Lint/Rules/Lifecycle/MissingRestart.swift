extension LintRule {
    /// A service that stays down.
    static let missingRestart = LintRule(
        "missing-restart", .advice,
        reason: "After a crash or a power cut the container stays down until someone notices.",
        fix: "Add `restart: unless-stopped`."
    ) { subject in
        subject.each { name, service in
            let isOneShot = subject.services.contains { $0.value.dependsOn[name]?.condition == .completed }
            guard service.restart == nil, service.others["restart"] == nil, service.deploy?.restartPolicy == nil,
                service.provider == nil, !isOneShot
            else { return [] }
            return [LintMatch("`\(name)` is not started again after it ended", at: subject.path(name))]
        }
    }
}
