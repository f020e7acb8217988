extension ValidationRule {
    /// Clients that share the gateway's network share its ports as well: what counts is the port within the container.
    static let portsBehindVPN = ValidationRule("ports.vpn", "clients behind the VPN that want the same port") {
        subject in
        guard let gateway = subject.gateway else { return [] }
        var taken: [String: String] = [:]
        for (number, name) in gatewayPorts { taken["\(number)/tcp"] = name }
        var findings: [Finding] = []
        for service in subject.deployed where service.through == .vpn {
            var own: Set<String> = []
            for port in service.openPorts {
                let number = port.target ?? port.published
                let place = "\(number)/\(port.protocol.rawValue)"
                guard own.insert(place).inserted else { continue }
                if let other = taken[place] {
                    findings.append(
                        Finding(
                            .error, "ports.vpn", at: "services.\(service.source.name).port",
                            "Within the network of \(gateway.source.name), \(number) is \(other)'s already; it does not "
                                + "help to open it elsewhere on the host.",
                            mend: "Have \(service.source.name) listen on another port, and write it on both sides: "
                                + "`port: \(number + 10):\(number + 10)`."))
                } else {
                    taken[place] = service.source.name
                }
            }
        }
        return findings
    }

    /// What gluetun listens on in its own network: its control server and its health.
    private static let gatewayPorts = [(8000, "gluetun's control server"), (9999, "gluetun's health check")]
}
