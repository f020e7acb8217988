extension CauseRule {
    /// A tunnel that is down: whatever shares its network is cut off, as it should be.
    static let vpnUnhealthy = CauseRule("vpn-unhealthy", weight: 80) { input in
        let tunnels = input.services.filter { service in
            ["gluetun", "wireguard", "openvpn", "vpn"].contains {
                service.name.lowercased().contains($0) || service.image.lowercased().contains($0)
            }
        }
        let names = Set(tunnels.map(\.name))
        let down = tunnels.filter { $0.health == "unhealthy" || $0.state != "running" }
        let lines = input.lines(with: [
            "auth_failed", "tls key negotiation failed", "tls handshake failed", "handshake did not complete",
            "restarting vpn because it failed", "cannot open tun/tap dev", "/dev/net/tun: no such file",
            "wireguard setup is wrong", "program has been unhealthy", "inactivity timeout (--ping-restart)",
        ])
        let isRefused = lines.contains { $0.line.lowercased().contains("auth_failed") }
        let own = lines.filter { names.isEmpty || names.contains($0.source) }
        let name = down.first?.name ?? own.first?.source ?? "vpn"
        return Match(
            sentence: isRefused
                ? "The VPN's provider refuses the login of `\(name)`."
                : "The VPN tunnel of `\(name)` is down, and everything in its network with it.",
            advice: isRefused
                ? "Use the provider's own user and password for OpenVPN or its WireGuard key, "
                    + "not those of its web page."
                : "Try another server of the provider, check that /dev/net/tun is passed in, "
                    + "then restart what shares its network.",
            evidence: own,
            facts: down.map { LikelyCause.Evidence($0.name, "\($0.state) \($0.health)") })
    }
}
