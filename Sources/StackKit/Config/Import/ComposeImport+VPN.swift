extension ComposeImport {
    /// gluetun's variables, taken out of the container's.
    mutating func takeVPN(_ variables: inout [String: String], _ path: String) {
        func take(_ name: String) -> String? {
            guard let value = variables.removeValue(forKey: name), !value.isEmpty else { return nil }
            return value
        }
        func list(_ name: String) -> [String] {
            take(name)?.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init) ?? []
        }
        var vpn = Config.VPN(provider: take("VPN_SERVICE_PROVIDER")?.lowercased() ?? "private internet access")
        vpn.type = take("VPN_TYPE").flatMap { Config.VPN.Tunnel(rawValue: $0.lowercased()) } ?? .openvpn
        vpn.protocol = take("OPENVPN_PROTOCOL").flatMap { IPProtocol(rawValue: $0.lowercased()) } ?? .udp
        for (variable, place) in Self.keys {
            if let value = take(variable) {
                vpn[keyPath: place] = result.keep(
                    value, as: "vpn-\(variable.lowercased().replacing("_", with: "-"))",
                    from: "\(path).environment.\(variable)")
            }
            if let file = take("\(variable)_SECRETFILE") {
                result.omit(
                    "\(path).environment.\(variable)_SECRETFILE",
                    "\(file) is a path of the container: store what is in it as `vault:` and name that.")
            }
        }
        vpn.addresses = list("WIREGUARD_ADDRESSES")
        vpn.countries = list("SERVER_COUNTRIES")
        vpn.regions = list("SERVER_REGIONS")
        vpn.cities = list("SERVER_CITIES")
        vpn.servers = list("SERVER_HOSTNAMES")
        vpn.portForwarding = take("VPN_PORT_FORWARDING") == "on"
        vpn.ports = list("FIREWALL_VPN_INPUT_PORTS").compactMap { Int($0) }
        vpn.publicKey = take("WIREGUARD_PUBLIC_KEY")
        vpn.file = take("OPENVPN_CUSTOM_CONFIG")
        if let address = take("WIREGUARD_ENDPOINT_IP") ?? take("VPN_ENDPOINT_IP") {
            let port = take("WIREGUARD_ENDPOINT_PORT") ?? take("VPN_ENDPOINT_PORT") ?? "51820"
            vpn.endpoint = "\(address.contains(":") ? "[\(address)]" : address):\(port)"
        }
        result.config.network.subnets = list("FIREWALL_OUTBOUND_SUBNETS")
        for (name, value) in variables.sorted(by: { $0.key < $1.key }) where !Config.Export.isSecret(name, value) {
            vpn.environment[name] = value
            variables[name] = nil
        }
        result.config.vpn = vpn
    }

    private static var keys: [(String, WritableKeyPath<Config.VPN, KeyReference?>)] {
        [
            ("OPENVPN_USER", \.user), ("OPENVPN_PASSWORD", \.password), ("WIREGUARD_PRIVATE_KEY", \.privateKey),
            ("WIREGUARD_PRESHARED_KEY", \.presharedKey), ("OPENVPN_CERT", \.certificate),
            ("OPENVPN_KEY", \.certificateKey), ("OPENVPN_KEY_PASSPHRASE", \.passphrase),
        ]
    }
}
