extension ValidationRule {
    static let vpnClients = ValidationRule("vpn.clients", "who goes through the VPN") { subject in
        let clients = subject.deployed.filter { $0.through == .vpn }
        guard subject.config.vpn != nil else { return [] }
        var findings: [Finding] = []
        for service in subject.deployed where service.source.kind == .qbittorrent && service.through == nil {
            findings.append(
                Finding(
                    .warning, "vpn.clients", at: "services.\(service.source.name)",
                    "There is a VPN, and \(service.source.name) does not go through it: its peers see your address.",
                    mend: "Write `through: vpn`."))
        }
        if clients.isEmpty, findings.isEmpty {
            findings.append(
                Finding(
                    .warning, "vpn.clients", at: "vpn", "Nothing goes through the VPN.",
                    mend: "Write `through: vpn` at the download clients, or take `vpn` out."))
        }
        for service in clients where service.host != subject.gateway?.host {
            findings.append(
                Finding(
                    .error, "vpn.clients", at: "services.\(service.source.name).host",
                    "\(service.source.name) shares the network of \(subject.gateway?.source.name ?? "gluetun"), which runs "
                        + "on \(subject.gateway?.host ?? "this machine").",
                    mend: "Run both on one host."))
        }
        let gateways = subject.deployed.filter { $0.source.kind == .gluetun }
        for service in gateways.dropFirst() {
            findings.append(
                Finding(
                    .error, "vpn.clients", at: "services.\(service.source.name)",
                    "The VPN is kept by \(gateways[0].source.name) already.", mend: "Take one of them out."))
        }
        return findings
    }
}
