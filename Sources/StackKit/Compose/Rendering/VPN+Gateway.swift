extension Config.VPN {
    /// gluetun's variables, none of them secret.
    ///
    /// - Parameters:
    ///   - clients: Who shares its network.
    ///   - subnets: Local networks, which are reached past the tunnel.
    func variables(for clients: [Placement], subnets: [String]) -> [(String, String)] {
        var variables: [(String, String)] = [("VPN_SERVICE_PROVIDER", provider), ("VPN_TYPE", type.rawValue)]
        func add(_ name: String, _ values: [String]) {
            if !values.isEmpty { variables.append((name, values.joined(separator: ","))) }
        }
        switch type {
        case .openvpn:
            variables.append(("OPENVPN_PROTOCOL", self.protocol.rawValue))
            if file != nil { variables.append(("OPENVPN_CUSTOM_CONFIG", Self.customFile)) }
        case .wireguard:
            add("WIREGUARD_ADDRESSES", addresses)
            add("WIREGUARD_PUBLIC_KEY", publicKey.map { [$0] } ?? [])
        }
        if let (address, port) = endpointParts {
            variables.append(("\(type.rawValue.uppercased())_ENDPOINT_IP", address))
            if let port { variables.append(("\(type.rawValue.uppercased())_ENDPOINT_PORT", port)) }
        }
        add("SERVER_COUNTRIES", countries)
        add("SERVER_REGIONS", regions)
        add("SERVER_CITIES", cities)
        add("SERVER_HOSTNAMES", servers)
        add("FIREWALL_VPN_INPUT_PORTS", ports.map(String.init))
        add("FIREWALL_OUTBOUND_SUBNETS", subnets)
        if portForwarding {
            variables.append(("VPN_PORT_FORWARDING", "on"))
            let torrents = clients.first { $0.service.source.kind == .qbittorrent }
            if let port = torrents?.webPort { variables.append(("VPN_PORT_FORWARDING_UP_COMMAND", Self.tell(port))) }
        }
        variables = variables.map { ($0, $1.composeLiteral) }
        for (name, value) in environment { variables.append((name, value.composeLiteral)) }
        return variables
    }

    /// The keys gluetun reads from files.
    func keys(for service: Service) -> [GivenKey] {
        func key(_ name: String, _ reference: KeyReference?) -> GivenKey? {
            reference.map {
                GivenKey(
                    name: "\(service.source.name)_\(name.lowercased())", variable: "\(name)_SECRETFILE", reference: $0,
                    user: nil)
            }
        }
        switch type {
        case .openvpn:
            return [
                key("OPENVPN_USER", user), key("OPENVPN_PASSWORD", password), key("OPENVPN_CLIENTCRT", certificate),
                key(passphrase == nil ? "OPENVPN_CLIENTKEY" : "OPENVPN_ENCRYPTED_KEY", certificateKey),
                key("OPENVPN_KEY_PASSPHRASE", passphrase),
            ].compactMap { $0 }
        case .wireguard:
            return [key("WIREGUARD_PRIVATE_KEY", privateKey), key("WIREGUARD_PRESHARED_KEY", presharedKey)].compactMap {
                $0
            }
        }
    }

    /// Where gluetun finds a custom provider's file.
    static let customFile = "/gluetun/custom.conf"

    private var endpointParts: (address: String, port: String?)? {
        guard let endpoint else { return nil }
        guard let colon = endpoint.lastIndex(of: ":"), !endpoint.hasSuffix("]") else { return (endpoint, nil) }
        let address = endpoint[..<colon].filter { $0 != "[" && $0 != "]" }
        return (address, String(endpoint[endpoint.index(after: colon)...]))
    }

    /// qBittorrent begins after the tunnel stands, so it is told again until it hears; it takes that from its own
    /// machine without a password where it is set so.
    private static func tell(_ port: Int) -> String {
        let call =
            #"wget -q -O /dev/null --post-data "json={\"listen_port\":{{PORTS}}}" "#
            + "http://127.0.0.1:\(port)/api/v2/app/setPreferences"
        return "/bin/sh -c 'for i in 1 2 3 4 5 6 7 8 9 10 11 12; do \(call) && exit 0; sleep 10; done; exit 1'"
    }
}
