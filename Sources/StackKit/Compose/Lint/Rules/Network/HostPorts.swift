extension LintRule {
    /// Ports of a service that has no network of its own to publish them from.
    static let hostPorts = LintRule(
        "host-ports", .warning,
        reason: "In the host's network a program listens on the host's ports itself: what `ports` says has no effect.",
        fix: "Take `ports` out, or take the service out of the host's network."
    ) { subject in
        subject.each { name, service in
            guard service.networkMode == "host", !service.ports.isEmpty else { return [] }
            return [
                LintMatch(
                    "these ports are not published: `\(name)` is in the host's network", at: subject.path(name, "ports")
                )
            ]
        }
    }
}
