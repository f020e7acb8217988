extension Config {
    /// The VPN that download clients go through.
    public struct VPN: Hashable, Sendable {
        /// As gluetun calls it, such as `mullvad`.
        public var provider = ""
        /// How the tunnel is made.
        public var type = Tunnel.wireguard
        /// OpenVPN's user.
        public var user: KeyReference?
        /// OpenVPN's password.
        public var password: KeyReference?
        /// WireGuard's private key.
        public var privateKey: KeyReference?
        /// WireGuard's preshared key, which some providers ask for.
        public var presharedKey: KeyReference?
        /// OpenVPN's client certificate, which some providers ask for.
        public var certificate: KeyReference?
        /// The key of the client certificate.
        public var certificateKey: KeyReference?
        /// What the key of the client certificate is encrypted with.
        public var passphrase: KeyReference?
        /// WireGuard's own addresses within the tunnel.
        public var addresses: [String] = []
        /// Countries to choose servers from.
        public var countries: [String] = []
        /// Regions to choose servers from.
        public var regions: [String] = []
        /// Cities to choose servers from.
        public var cities: [String] = []
        /// Servers to choose from, by host name.
        public var servers: [String] = []
        /// The provider opens a port to the clients.
        public var portForwarding = false
        /// Ports the provider has opened for good.
        public var ports: [Int] = []
        /// What OpenVPN speaks.
        public var `protocol`: IPProtocol = .udp
        /// A custom provider's server, as `address:port`.
        public var endpoint: String?
        /// A custom WireGuard server's public key.
        public var publicKey: String?
        /// The file of a custom OpenVPN provider.
        public var file: String?
        /// Further variables for gluetun.
        public var environment: Named<String> = [:]

        /// How a tunnel is made.
        public enum Tunnel: String, CaseIterable, Sendable {
            /// OpenVPN.
            case openvpn
            /// WireGuard.
            case wireguard
        }

        /// A provider, nothing else of which is filled in.
        public init(provider: String, type: Tunnel = .wireguard) { (self.provider, self.type) = (provider, type) }
    }
}

extension Config.VPN.Tunnel: Word {
    static var blank: Self { .wireguard }
}

/// What a port speaks.
public enum IPProtocol: String, CaseIterable, Sendable {
    /// TCP.
    case tcp
    /// UDP.
    case udp
}

extension IPProtocol: Word {
    static var blank: Self { .tcp }
}
