extension LintRule {
    /// A VPN that may not make its tunnel.
    static let vpnRights = LintRule(
        "vpn-rights", .error,
        reason: "Gluetun makes a network device and sets a firewall, and may do neither by itself.",
        fix: "Add `cap_add: [NET_ADMIN]` and `devices: [/dev/net/tun]`."
    ) { subject in
        subject.each { name, service in
            guard KnownApp.vpns.contains(subject.apps[name] ?? ""), service.isPrivileged != true else { return [] }
            var matches: [LintMatch] = []
            let capabilities = service.capAdd.map { $0.uppercased().replacing("CAP_", with: "") }
            if !capabilities.contains("NET_ADMIN"), !capabilities.contains("ALL") {
                matches.append(LintMatch("`\(name)` lacks the capability NET_ADMIN", at: subject.path(name, "cap_add")))
            }
            let devices = service.devices.map { $0.target ?? $0.source }
            if !devices.contains("/dev/net/tun"), !service.volumes.contains(where: { $0.target == "/dev/net/tun" }) {
                matches.append(LintMatch("`\(name)` lacks the device /dev/net/tun", at: subject.path(name, "devices")))
            }
            return matches
        }
    }
}
