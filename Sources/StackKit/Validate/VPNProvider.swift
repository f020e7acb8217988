/// What gluetun wants to know of a provider before it connects.
struct VPNProvider: Sendable {
    /// As gluetun spells it.
    let name: String
    /// What OpenVPN needs; `nil` where the provider has none.
    var openVPN: Set<Need>?
    /// What WireGuard needs; `nil` where gluetun knows no way.
    var wireGuard: Set<Need>?
    /// By what servers can be chosen.
    var filters: Set<Filter>
    /// It opens a port to its customers.
    var forwards = false

    /// A key of the `vpn` section.
    enum Need: String, CaseIterable {
        case user, password, certificate, certificateKey, passphrase, privateKey, presharedKey, addresses, endpoint,
            publicKey, file
    }

    enum Filter: String, CaseIterable {
        case countries, regions, cities, servers
    }

    init(
        _ name: String, openVPN: Set<Need>? = [.user, .password], wireGuard: Set<Need>? = nil,
        by filters: Set<Filter>, forwards: Bool = false
    ) {
        (self.name, self.openVPN, self.wireGuard) = (name, openVPN, wireGuard)
        (self.filters, self.forwards) = (filters, forwards)
    }
}

extension VPNProvider {
    /// Every provider, as of gluetun 3.40.
    static let all: [VPNProvider] = [
        VPNProvider(
            "airvpn", openVPN: [.certificate, .certificateKey], wireGuard: [.privateKey, .presharedKey, .addresses],
            by: Set(Filter.allCases)),
        VPNProvider(
            "custom", openVPN: [.file], wireGuard: [.privateKey, .addresses, .endpoint, .publicKey], by: []),
        VPNProvider(
            "cyberghost", openVPN: [.user, .password, .certificate, .certificateKey], by: [.countries, .servers]),
        VPNProvider("expressvpn", by: [.countries, .cities, .servers]),
        VPNProvider("fastestvpn", wireGuard: [.privateKey, .addresses], by: [.countries, .cities, .servers]),
        VPNProvider("giganews", by: [.regions, .servers]),
        VPNProvider("hidemyass", by: Set(Filter.allCases)),
        VPNProvider("ipvanish", by: [.countries, .cities, .servers]),
        VPNProvider(
            "ivpn", openVPN: [.user], wireGuard: [.privateKey, .addresses], by: [.countries, .cities, .servers]),
        VPNProvider(
            "mullvad", openVPN: [.user], wireGuard: [.privateKey, .addresses], by: [.countries, .cities, .servers]),
        VPNProvider("nordvpn", wireGuard: [.privateKey], by: Set(Filter.allCases)),
        VPNProvider("perfect privacy", by: [.cities], forwards: true),
        VPNProvider("privado", by: Set(Filter.allCases)),
        VPNProvider("private internet access", by: [.regions, .servers], forwards: true),
        VPNProvider("privatevpn", by: [.countries, .cities, .servers], forwards: true),
        VPNProvider("protonvpn", wireGuard: [.privateKey], by: Set(Filter.allCases), forwards: true),
        VPNProvider("purevpn", by: Set(Filter.allCases)),
        VPNProvider("slickvpn", by: Set(Filter.allCases)),
        VPNProvider("surfshark", wireGuard: [.privateKey, .addresses], by: Set(Filter.allCases)),
        VPNProvider("torguard", by: [.countries, .cities, .servers]),
        VPNProvider(
            "vpn unlimited", openVPN: [.user, .password, .certificate, .certificateKey],
            by: [.countries, .cities, .servers]),
        VPNProvider(
            "vpnsecure", openVPN: [.certificate, .certificateKey, .passphrase], by: [.regions, .cities, .servers]),
        VPNProvider("vyprvpn", by: [.regions]),
        VPNProvider(
            "windscribe", wireGuard: [.privateKey, .presharedKey, .addresses], by: [.regions, .cities, .servers]),
    ]

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    static func named(_ name: String) -> VPNProvider? { byName[name.lowercased()] }

    /// What the tunnel of a type needs; `nil` where there is none of that type.
    func needs(for type: Config.VPN.Tunnel) -> Set<Need>? { type == .openvpn ? openVPN : wireGuard }
}

extension Config.VPN {
    func has(_ need: VPNProvider.Need) -> Bool {
        switch need {
        case .user: user != nil
        case .password: password != nil
        case .certificate: certificate != nil
        case .certificateKey: certificateKey != nil
        case .passphrase: passphrase != nil
        case .privateKey: privateKey != nil
        case .presharedKey: presharedKey != nil
        case .addresses: !addresses.isEmpty
        case .endpoint: endpoint != nil
        case .publicKey: publicKey != nil
        case .file: file != nil
        }
    }

    func choices(_ filter: VPNProvider.Filter) -> [String] {
        switch filter {
        case .countries: countries
        case .regions: regions
        case .cities: cities
        case .servers: servers
        }
    }
}
