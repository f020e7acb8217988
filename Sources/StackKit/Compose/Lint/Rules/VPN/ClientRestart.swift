extension LintRule {
    /// A service in another one's network that is not restarted with it.
    static let clientRestart = LintRule(
        "client-restart", .warning,
        reason: "When the owner of a network is made anew, those inside keep a dead one until they are restarted too.",
        fix: "Add `depends_on` with `condition: service_healthy` and `restart: true`."
    ) { subject in
        subject.each { name, service in
            guard let owner = service.sharedNetwork, subject.services[owner] != nil else { return [] }
            guard let dependency = service.dependsOn[owner] else {
                return [
                    LintMatch(
                        "`\(name)` does not wait for `\(owner)`, whose network it is in",
                        at: subject.path(name, "network_mode"))
                ]
            }
            guard !dependency.restarts else { return [] }
            return [
                LintMatch(
                    "`\(name)` is not restarted with `\(owner)`", at: subject.path(name, "depends_on", .name(owner)))
            ]
        }
    }
}
