extension LintRule {
    /// A VPN that does not know whom to ask, or as whom.
    static let vpnLogin = LintRule(
        "vpn-login", .error, reason: "Without its provider and a login gluetun ends again at once.",
        fix: "Set `VPN_SERVICE_PROVIDER`, and `OPENVPN_USER` and `OPENVPN_PASSWORD` or `WIREGUARD_PRIVATE_KEY`."
    ) { subject in
        subject.each { name, service in
            guard subject.apps[name] == "gluetun", !service.environment.isEmpty || service.envFiles.isEmpty else {
                return []
            }
            let known = subject.environment(of: name)
            func has(_ variable: String) -> Bool {
                !(known[variable] ?? "").isEmpty || known["\(variable)_SECRETFILE"] != nil
                    || service.secrets.contains { ($0.target ?? $0.source) == variable.lowercased() }
            }
            let path = subject.path(name, "environment")
            guard has("VPN_SERVICE_PROVIDER") else {
                return [LintMatch("`VPN_SERVICE_PROVIDER` is not set", at: path)]
            }
            guard known["VPN_SERVICE_PROVIDER"] != "custom" else { return [] }
            let isWireGuard = known["VPN_TYPE"]?.lowercased() == "wireguard"
            let needed = isWireGuard ? ["WIREGUARD_PRIVATE_KEY"] : ["OPENVPN_USER", "OPENVPN_PASSWORD"]
            return needed.filter { !has($0) && !has("OPENVPN_KEY") }.map { LintMatch("`\($0)` is not set", at: path) }
        }
    }
}
