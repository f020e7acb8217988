extension LintRule {
    /// A network that is not described.
    static let undefinedNetwork = LintRule(
        "undefined-network", .error, reason: "Compose refuses a service that joins a network it knows nothing of.",
        fix: "Describe it below `networks`, with `external: true` where it exists already."
    ) { subject in
        let known = Set(subject.file.networks.names).union(["default"])
        return subject.each { name, service in
            service.networks.names.filter { !known.contains($0) }.map { network in
                let path = subject.path(name, "networks", .name(network))
                let hint = network.nearest(of: known).map { "Did you mean `\($0)`?" }
                return LintMatch("there is no network `\(network)`", at: path, fix: hint)
            }
        }
    }
}
