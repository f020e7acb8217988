extension LintRule {
    /// A service with a network mode and networks.
    static let modeAndNetworks = LintRule(
        "mode-and-networks", .error, reason: "A service either joins networks or has a mode: Compose refuses both.",
        fix: "Take out one of the two."
    ) { subject in
        subject.each { name, service in
            guard let mode = service.networkMode, !service.networks.isEmpty else { return [] }
            return [LintMatch("networks do not go with `network_mode: \(mode)`", at: subject.path(name, "networks"))]
        }
    }
}
