extension Config.VPN: Section {
    static let name = "vpn"
    static let note = "The VPN that download clients go through, kept by gluetun."

    init() { self.init(provider: "") }

    static let fields: [Field<Self>] = [
        Field(
            "provider", \.provider, "The provider as gluetun calls it, or `custom`.", example: "mullvad",
            isRequired: true),
        Field("type", \.type, "How the tunnel is made."),
        Field("user", \.user, "OpenVPN's user.", example: "vault:vpn-user"),
        Field("password", \.password, "OpenVPN's password.", example: "vault:vpn-password"),
        Field("privateKey", \.privateKey, "WireGuard's private key.", example: "vault:wireguard-key"),
        Field("presharedKey", \.presharedKey, "WireGuard's preshared key, which AirVPN asks for."),
        Field("certificate", \.certificate, "OpenVPN's client certificate, which a few providers ask for."),
        Field("certificateKey", \.certificateKey, "The key of the client certificate."),
        Field("passphrase", \.passphrase, "What the key of the client certificate is encrypted with."),
        Field(
            "addresses", \.addresses, "WireGuard's own addresses within the tunnel, from the provider's file.",
            example: ["10.64.0.2/32"]),
        Field("countries", \.countries, "Countries to choose servers from.", example: ["Switzerland"]),
        Field("regions", \.regions, "Regions to choose servers from; some providers have no countries."),
        Field("cities", \.cities, "Cities to choose servers from."),
        Field("servers", \.servers, "Servers to choose from, by host name."),
        Field("portForwarding", \.portForwarding, "Has the provider open a port, and tells it to qBittorrent."),
        Field(
            "ports", \.ports, "Ports the provider has opened for good.", shape: .list(.integer(1...65535)),
            example: [51413]),
        Field("protocol", \.protocol, "What OpenVPN speaks."),
        Field("endpoint", \.endpoint, "A custom provider's server, as `address:port`.", example: "203.0.113.7:51820"),
        Field("publicKey", \.publicKey, "The public key of a custom provider's WireGuard server."),
        Field("file", \.file, "The configuration file of a custom provider's OpenVPN server."),
        Field(
            "environment", \.environment, "Further variables for gluetun; no keys.", example: ["DOT": "off"]),
    ]

    func check(_ decoder: any Decoder) {
        if provider.isEmpty { decoder.object("`provider` is missing, such as mullvad") }
        for port in ports where !(1...65535 ~= port) { decoder.object("a port is 1 to 65535", to: Name("ports")) }
    }
}
