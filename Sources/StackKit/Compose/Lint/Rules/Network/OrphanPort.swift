extension LintRule {
    /// A port that is published for a program that is not there.
    static let orphanPort = LintRule(
        "orphan-port", .warning,
        reason: "A VPN publishes for those in its network: a port of a program that is not among them leads nowhere.",
        fix: "Take the port out, or put the program into this network."
    ) { subject in
        subject.each { name, service in
            guard KnownApp.vpns.contains(subject.apps[name] ?? "") else { return [] }
            let inside = subject.services.names.filter { subject.network(of: $0) == name }
            let heard = inside.reduce(into: Set<Int>()) { ports, other in
                guard let app = subject.apps[other] else { return }
                ports.formUnion(KnownApp.adminPorts[app] ?? [])
                let moved = KnownApp.portVariables[app].flatMap { subject.environment(of: other)[$0] }
                if let moved = moved.flatMap({ Int($0) }) { ports.insert(moved) }
            }
            return service.ports.enumerated().compactMap { index, port in
                guard let owner = owners.first(where: { port.target.ports == $0.port...$0.port }),
                    !heard.contains(owner.port), port.carrier == .tcp
                else { return nil }
                return LintMatch(
                    "port \(owner.port) is that of \(owner.app), and none is in this network",
                    at: subject.path(name, "ports", .index(index)))
            }
        }
    }

    /// Ports that belong to one program alone.
    private static let owners: [(port: Int, app: String)] = {
        let all = KnownApp.adminPorts.flatMap { app, ports in ports.map { ($0, app) } }
        let counts = Dictionary(all.map { ($0.0, 1) }, uniquingKeysWith: +)
        return all.filter { counts[$0.0] == 1 }.map { (port: $0.0, app: $0.1) }.sorted { $0.port < $1.port }
    }()
}
