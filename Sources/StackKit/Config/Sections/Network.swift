extension Config {
    /// Where the stack is in the network.
    public struct Network: Hashable, Sendable {
        /// The public domain that host names are below, such as `example.org`.
        public var domain: String?
        /// The address of the machine in the local network, by which its services are reached.
        public var address: String?
        /// The local networks, which may reach services behind the VPN.
        public var subnets: [String] = []

        /// What holds where nothing is written.
        public init() {}
    }
}

extension Config.Network: Section {
    static let name = "network"
    static let note = "Where the stack is in the network."

    static let fields: [Field<Self>] = [
        Field("domain", \.domain, "The public domain that host names are below.", example: "example.org"),
        Field(
            "address", \.address,
            "The machine's address or name in the local network. Services on it are reached there; without one, on the "
                + "machine itself alone.", example: "192.168.1.10"),
        Field(
            "subnets", \.subnets, "The local networks, which reach services behind the VPN.",
            example: ["192.168.1.0/24"]),
    ]
}
