extension ValidationRule {
    static let vpnCredentials = ValidationRule("vpn.credentials", "what the VPN's provider asks for") { subject in
        guard let vpn = subject.config.vpn, let provider = VPNProvider.named(vpn.provider),
            let needs = provider.needs(for: vpn.type)
        else { return [] }
        let missing = VPNProvider.Need.allCases.filter { needs.contains($0) && !vpn.has($0) }
        var findings = missing.map { need in
            Finding(
                .error, "vpn.credentials", at: "vpn.\(need.rawValue)",
                "\(provider.name) asks for `\(need.rawValue)` with \(vpn.type.rawValue), and it is not there.",
                mend: advice[need] ?? "")
        }
        let others: Set<VPNProvider.Need> =
            vpn.type == .openvpn ? [.privateKey, .presharedKey, .addresses, .publicKey] : [.user, .password, .file]
        for need in VPNProvider.Need.allCases where others.contains(need) && vpn.has(need) {
            findings.append(
                Finding(
                    .warning, "vpn.credentials", at: "vpn.\(need.rawValue)",
                    "`\(need.rawValue)` means nothing to \(vpn.type.rawValue).",
                    mend: "Take it out, or write the other `type`."))
        }
        return findings
    }

    private static let advice: [VPNProvider.Need: String] = [
        .user: "Give the user of its OpenVPN login by reference; it is rarely the one of the website.",
        .password: "Give the password of its OpenVPN login by reference.",
        .certificate: "Give the client certificate by reference, from the provider's file.",
        .certificateKey: "Give the certificate's key by reference, from the provider's file.",
        .passphrase: "Give the passphrase of the certificate's key by reference.",
        .privateKey: "Give the `PrivateKey` of the provider's WireGuard file by reference.",
        .presharedKey: "Give the `PresharedKey` of the provider's WireGuard file by reference.",
        .addresses: "Copy the `Address` of the provider's WireGuard file.",
        .endpoint: "Copy the `Endpoint` of the server's WireGuard file, as address and port.",
        .publicKey: "Copy the `PublicKey` of the server's WireGuard file.",
        .file: "Name the server's OpenVPN file.",
    ]
}
