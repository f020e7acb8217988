extension Config.VPN: ConfigSection {
    static let name = "vpn"
    static let note = "The VPN that download clients go through, kept by gluetun."

    init() { self.init(provider: "") }

    static let fields: [ConfigField<Self>] = [
        ConfigField(
            "provider", \.provider, "The provider as gluetun calls it, or `custom`.", example: "mullvad",
            isRequired: true),
        ConfigField("type", \.type, "How the tunnel is made."),
        ConfigField("user", \.user, "OpenVPN's user.", example: "vault:vpn-user"),
        ConfigField("password", \.password, "OpenVPN's password.", example: "vault:vpn-password"),
        ConfigField("privateKey", \.privateKey, "WireGuard's private key.", example: "vault:wireguard-key"),
        ConfigField("presharedKey", \.presharedKey, "WireGuard's preshared key, which AirVPN asks for."),
        ConfigField("certificate", \.certificate, "OpenVPN's client certificate, which a few providers ask for."),
        ConfigField("certificateKey", \.certificateKey, "The key of the client certificate."),
        ConfigField("passphrase", \.passphrase, "What the key of the client certificate is encrypted with."),
        ConfigField(
            "addresses", \.addresses, "WireGuard's own addresses within the tunnel, from the provider's file.",
            example: ["10.64.0.2/32"]),
        ConfigField("countries", \.countries, "Countries to choose servers from.", example: ["Switzerland"]),
        ConfigField("regions", \.regions, "Regions to choose servers from; some providers have no countries."),
        ConfigField("cities", \.cities, "Cities to choose servers from."),
        ConfigField("servers", \.servers, "Servers to choose from, by host name."),
        ConfigField("portForwarding", \.portForwarding, "Has the provider open a port, and tells it to qBittorrent."),
        ConfigField(
            "ports", \.ports, "Ports the provider has opened for good.", shape: .list(.integer(1...65535)),
            example: [51413]),
        ConfigField("protocol", \.protocol, "What OpenVPN speaks."),
        ConfigField(
            "endpoint", \.endpoint, "A custom provider's server, as `address:port`.", example: "203.0.113.7:51820"),
        ConfigField("publicKey", \.publicKey, "The public key of a custom provider's WireGuard server."),
        ConfigField("file", \.file, "The configuration file of a custom provider's OpenVPN server."),
        ConfigField(
            "environment", \.environment, "Further variables for gluetun; no keys.", example: ["DOT": "off"]),
    ]

    func check(_ decoder: any Decoder) {
        if provider.isEmpty { decoder.object("`provider` is missing, such as mullvad") }
        for port in ports where !(1...65535 ~= port) { decoder.object("a port is 1 to 65535", to: Name("ports")) }
    }
}
