extension LintRule {
    /// A port that the host itself is likely to have taken.
    static let nasPort = LintRule(
        "host-port-taken", .advice, reason: "Hosts have services of their own, and the container then fails to start.",
        fix: "Publish on another port of the host, or make sure that this one is free."
    ) { subject in
        subject.claims.compactMap { claim in
            guard claim.carrier == .tcp, let use = taken[claim.port.ports.lowerBound] else { return nil }
            return LintMatch("port \(claim.port) is often taken by \(use)", at: claim.path)
        }
    }

    private static let taken = [
        22: "the host's SSH server", 5000: "Synology's DSM", 5001: "Synology's DSM", 111: "the host's NFS server",
        445: "the host's file shares", 2049: "the host's NFS server",
    ]
}
