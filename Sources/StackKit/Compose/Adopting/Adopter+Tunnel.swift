extension Adopter {
    /// Makes `vpn` of gluetun's variables.
    mutating func readTunnel(_ name: String, _ service: ComposeFile.Service) {
        let variables = environments[name] ?? [:]
        func list(_ variable: String) -> [String] {
            (variables[variable] ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
        }
        // gluetun's own standards, where the file says nothing.
        var vpn = Config.VPN(provider: variables["VPN_SERVICE_PROVIDER"] ?? "private internet access")
        vpn.type = variables["VPN_TYPE"] == "wireguard" ? .wireguard : .openvpn
        if variables["OPENVPN_PROTOCOL"] == "tcp" { vpn.protocol = .tcp }
        vpn.countries = (variables["SERVER_COUNTRIES"] ?? "").split(separator: ",").map(String.init)
        vpn.regions = (variables["SERVER_REGIONS"] ?? "").split(separator: ",").map(String.init)
        vpn.cities = (variables["SERVER_CITIES"] ?? "").split(separator: ",").map(String.init)
        vpn.servers = list("SERVER_HOSTNAMES")
        vpn.addresses = list("WIREGUARD_ADDRESSES")
        vpn.publicKey = variables["WIREGUARD_PUBLIC_KEY"]
        vpn.ports = list("FIREWALL_VPN_INPUT_PORTS").compactMap { Int($0) }
        vpn.portForwarding = variables["VPN_PORT_FORWARDING"] == "on"
        let prefix = vpn.type.rawValue.uppercased()
        if let address = variables["\(prefix)_ENDPOINT_IP"] {
            let place = address.contains(":") ? "[\(address)]" : address
            vpn.endpoint = variables["\(prefix)_ENDPOINT_PORT"].map { "\(place):\($0)" } ?? address
        }
        vpn.file = service.volumes.first { $0.target == variables["OPENVPN_CUSTOM_CONFIG"] }?.source
        let places: [(String, WritableKeyPath<Config.VPN, KeyReference?>)] = [
            ("OPENVPN_USER", \.user), ("OPENVPN_PASSWORD", \.password), ("OPENVPN_CLIENTCRT", \.certificate),
            ("OPENVPN_CLIENTKEY", \.certificateKey), ("OPENVPN_ENCRYPTED_KEY", \.certificateKey),
            ("OPENVPN_KEY_PASSPHRASE", \.passphrase), ("WIREGUARD_PRIVATE_KEY", \.privateKey),
            ("WIREGUARD_PRESHARED_KEY", \.presharedKey),
        ]
        for (variable, place) in places {
            if let path = variables["\(variable)_SECRETFILE"] {
                vpn[keyPath: place] = reference(toFile: path, of: service)
            } else if let key = variables[variable], !key.isEmpty {
                let entry = "\(name)-\(variable.lowercased().replacing("_", with: "-"))"
                vpn[keyPath: place] = found(key, in: variable, of: name, as: entry)
            }
        }
        setTunnel(vpn, subnets: list("FIREWALL_OUTBOUND_SUBNETS"))
    }
}
