extension Config {
    /// Where the stack is in the network.
    public struct Network: Hashable, Sendable {
        /// The public domain that host names are below, such as `example.org`.
        public var domain: String?
        /// The address the internet sees, where it stays the same.
        public var publicAddress: String?
        /// The address of the machine in the local network, by which its services are reached.
        public var address: String?
        /// The local networks, which may reach services behind the VPN.
        public var subnets: [String] = []

        /// What holds where nothing is written.
        public init() {}
    }
}

extension Config.Network: ConfigSection {
    static let name = "network"
    static let note = "Where the stack is in the network."

    static let fields: [ConfigField<Self>] = [
        ConfigField("domain", \.domain, "The public domain that host names are below.", example: "example.org"),
        ConfigField(
            "publicAddress", \.publicAddress, "The address the internet sees, where it stays the same.",
            example: "203.0.113.5"),
        ConfigField(
            "address", \.address,
            "The machine's address or name in the local network. Services on it are reached there; without one, on the "
                + "machine itself alone.", example: "192.168.1.10"),
        ConfigField(
            "subnets", \.subnets, "The local networks, which reach services behind the VPN.",
            example: ["192.168.1.0/24"]),
    ]
}
