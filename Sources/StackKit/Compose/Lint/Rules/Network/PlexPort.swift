extension LintRule {
    /// A port that a Plex in the host's network has taken.
    static let plexPort = LintRule(
        "plex-port", .error,
        reason:
            "In the host's network Plex takes more than 32400: the second to ask for one of its ports gets nothing.",
        fix: "Publish the other service on another port, or take Plex out of the host's network."
    ) { subject in
        let hosts = subject.services.filter { name, service in
            service.networkMode == "host" && ["plex", "pms-docker"].contains(subject.apps[name])
        }
        guard let plex = hosts.names.first else { return [] }
        return subject.claims.flatMap { claim in
            KnownApp.plexPorts.filter { $0.carrier == claim.carrier && claim.port.ports.contains($0.port) }.map {
                LintMatch("`\(plex)` has port \($0.port) in the host's network, for \($0.use)", at: claim.path)
            }
        }
    }
}
