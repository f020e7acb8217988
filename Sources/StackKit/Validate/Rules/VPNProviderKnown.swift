extension ValidationRule {
    static let vpnProvider = ValidationRule("vpn.provider", "a VPN provider that gluetun does not know") { subject in
        guard let vpn = subject.config.vpn else { return [] }
        guard let provider = VPNProvider.named(vpn.provider) else {
            let names = VPNProvider.all.map(\.name)
            if let meant = vpn.provider.nearest(of: names) {
                return [
                    Finding(
                        .error, "vpn.provider", at: "vpn.provider", "gluetun knows no provider \(vpn.provider).",
                        mend: "Did you mean `\(meant)`?")
                ]
            }
            return [
                Finding(
                    .unknown, "vpn.provider", at: "vpn.provider",
                    "Whether gluetun knows a provider \(vpn.provider) is not known here.",
                    mend: "There are \(names.joined(separator: ", ")).")
            ]
        }
        var findings: [Finding] = []
        if provider.needs(for: vpn.type) == nil {
            let other = vpn.type == .openvpn ? "wireguard" : "openvpn"
            findings.append(
                Finding(
                    .error, "vpn.provider", at: "vpn.type",
                    "gluetun makes no \(vpn.type.rawValue) tunnel to \(provider.name).",
                    mend: "Write `type: \(other)`; or describe the server with `provider: custom`."))
        }
        if vpn.portForwarding, !provider.forwards, provider.name != "custom" {
            let those = VPNProvider.all.filter(\.forwards).map(\.name)
            findings.append(
                Finding(
                    .error, "vpn.provider", at: "vpn.portForwarding",
                    "\(provider.name) opens no port to its customers.",
                    mend: "Take this out; \(those.joined(separator: ", ")) do."))
        }
        return findings
    }
}
