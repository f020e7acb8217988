extension ValidationRule {
    static let vpnServers = ValidationRule("vpn.servers", "servers that cannot be chosen so") { subject in
        guard let vpn = subject.config.vpn, let provider = VPNProvider.named(vpn.provider) else { return [] }
        var findings = VPNProvider.Filter.allCases.filter { !vpn.choices($0).isEmpty && !provider.filters.contains($0) }
            .map { filter in
                let others = VPNProvider.Filter.allCases.filter(provider.filters.contains).map { "`\($0.rawValue)`" }
                return Finding(
                    .warning, "vpn.servers", at: "vpn.\(filter.rawValue)",
                    "gluetun cannot choose a server of \(provider.name) by \(filter.rawValue).",
                    mend: others.isEmpty ? "Take it out." : "Choose by \(others.joined(separator: ", ")).")
            }
        if let endpoint = vpn.endpoint, !isEndpoint(endpoint) {
            findings.append(
                Finding(
                    .error, "vpn.servers", at: "vpn.endpoint", "\(endpoint) is no address with a port.",
                    mend: "Write one such as 203.0.113.7:51820; gluetun takes no name here."))
        }
        return findings
    }

    private static func isEndpoint(_ text: String) -> Bool {
        guard let port = Service.Port(text), let address = port.address else { return false }
        return port.target == nil && IPAddress(address) != nil
    }
}
