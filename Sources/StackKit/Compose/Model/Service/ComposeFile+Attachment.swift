extension ComposeFile {
    /// A service's place in a network.
    public struct Attachment: Hashable, Sendable {
        /// Further names it has there.
        public var aliases: [String] = []
        /// The name of its network card.
        public var interfaceName: String?
        /// A fixed address.
        public var ipv4Address: String?
        /// A fixed address.
        public var ipv6Address: String?
        /// Addresses of the link alone.
        public var linkLocalIPs: [String] = []
        /// The address of its network card.
        public var macAddress: String?
        /// Options of the network's driver.
        public var driverOptions = ComposeTable<Document>()
        /// Networks are joined in the order of this, the highest first.
        public var priority: Double?
        /// The network with the highest is the way out.
        public var gatewayPriority: Double?
        /// Members the specification does not know.
        public var others = Members()

        /// A member like any other.
        public init() {}
    }
}

extension ComposeFile.Attachment: ComposeRecord {
    static let mayBeNothing = true
    static let fields = ComposeFields<ComposeFile.Attachment>([
        ComposeField("aliases", \.aliases), ComposeField("interface_name", \.interfaceName),
        ComposeField("ipv4_address", \.ipv4Address), ComposeField("ipv6_address", \.ipv6Address),
        ComposeField("link_local_ips", \.linkLocalIPs), ComposeField("mac_address", \.macAddress),
        ComposeField("driver_opts", \.driverOptions), ComposeField("priority", \.priority),
        ComposeField("gw_priority", \.gatewayPriority),
    ])

    var composed: Document { self == Self() ? .null : .object(written) }
}
