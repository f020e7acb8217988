extension LintRule {
    /// A page that administers something, open to every network the host is in.
    static let exposedAdmin = LintRule(
        "exposed-admin", .advice,
        reason:
            "Without an address a port is open on all of the host's, past most firewalls: Docker writes its own rules.",
        fix: "Publish it on `127.0.0.1` or on the host's address in the home network, and reach it through a proxy."
    ) { subject in
        subject.each { name, service in
            let inside = subject.services.names.filter { subject.network(of: $0) == subject.network(of: name) }
            let admin = inside.reduce(into: Set<Int>()) { ports, other in
                ports.formUnion(KnownApp.adminPorts[subject.apps[other] ?? ""] ?? [])
            }
            return service.ports.enumerated().compactMap { index, port in
                let isOpen = port.hostIP.map { ["0.0.0.0", "::"].contains($0) } ?? true
                guard isOpen, port.carrier == .tcp, let one = admin.first(where: port.target.ports.contains) else {
                    return nil
                }
                return LintMatch(
                    "port \(one) administers, and is open on every address of the host",
                    at: subject.path(name, "ports", .index(index)))
            }
        }
    }
}
