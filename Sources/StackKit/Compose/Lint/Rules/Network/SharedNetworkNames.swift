extension LintRule {
    /// A service in another one's network that wants a name or hosts of its own.
    static let sharedNetworkNames = LintRule(
        "shared-network-names", .error,
        reason: "Host name, hosts and name servers belong to the network: the engine refuses them with another one's.",
        fix: "Move them to the service whose network it is."
    ) { subject in
        subject.each { name, service in
            guard let owner = service.sharedNetwork else { return [] }
            let asked: [(String, Bool)] = [
                ("hostname", service.hostname != nil), ("extra_hosts", !service.extraHosts.isEmpty),
                ("dns", !service.dns.isEmpty), ("mac_address", service.macAddress != nil),
                ("links", !service.links.isEmpty),
            ]
            return asked.filter(\.1).map { key, _ in
                LintMatch("`\(name)` cannot have this in the network of `\(owner)`", at: subject.path(name, .name(key)))
            }
        }
    }
}
