extension LintRule {
    /// A service in another one's network that publishes ports itself.
    static let sharedNetworkPorts = LintRule(
        "shared-network-ports", .error,
        reason:
            "A container in another one's network has none of its own to publish from: the engine refuses to make it.",
        fix: "Move the ports to the service whose network it is."
    ) { subject in
        subject.each { name, service in
            guard let owner = service.sharedNetwork, !service.ports.isEmpty else { return [] }
            let fix = "Move the ports to `\(owner)`."
            return [
                LintMatch(
                    "`\(name)` is in the network of `\(owner)` and cannot publish", at: subject.path(name, "ports"),
                    fix: fix)
            ]
        }
    }
}
