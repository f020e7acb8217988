extension ComposeFile {
    /// A network that services join.
    public struct Network: Hashable, Sendable {
        /// Its name on the host; Compose makes one up where there is none.
        public var name: String?
        /// Such as `bridge`, `macvlan` or `overlay`.
        public var driver: String?
        /// Options of the driver.
        public var driverOptions = ComposeTable<Document>()
        /// How addresses are given out.
        public var ipam: IPAM?
        /// Whether it exists already, outside the project.
        public var external: External?
        /// Whether it has no way out.
        public var isInternal: Bool?
        /// Whether it has IPv4 addresses.
        public var hasIPv4: Bool?
        /// Whether it has IPv6 addresses.
        public var hasIPv6: Bool?
        /// Whether containers of no service may join it.
        public var isAttachable: Bool?
        /// Labels of the network.
        public var labels = ComposeTable<String>()
        /// Members the specification does not know.
        public var others = Members()

        /// A network like any other.
        public init(external: External? = nil) { self.external = external }
    }

    /// How a network gives out addresses.
    public struct IPAM: Hashable, Sendable {
        /// `default` where nothing is said.
        public var driver: String?
        /// The pools of addresses.
        public var pools: [Pool] = []
        /// Options of the driver.
        public var options = ComposeTable<String>()
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }

    /// A pool of addresses.
    public struct Pool: Hashable, Sendable {
        /// Such as `172.28.0.0/16`.
        public var subnet: String?
        /// Where containers get theirs from.
        public var range: String?
        /// The host's address.
        public var gateway: String?
        /// Addresses that are taken, by the name of who has them.
        public var taken = ComposeTable<String>()
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }
}

extension ComposeFile.Network: ComposeRecord {
    static let mayBeNothing = true
    static let fields = ComposeFields<ComposeFile.Network>([
        ComposeField("name", \.name), ComposeField("external", \.external), ComposeField("driver", \.driver),
        ComposeField("driver_opts", \.driverOptions), ComposeField("ipam", \.ipam),
        ComposeField("internal", \.isInternal), ComposeField("enable_ipv4", \.hasIPv4),
        ComposeField("enable_ipv6", \.hasIPv6), ComposeField("attachable", \.isAttachable),
        ComposeField("labels", \.labels, as: .pairs),
    ])
    init() { self.init(external: nil) }
}

extension ComposeFile.IPAM: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.IPAM>([
        ComposeField("driver", \.driver), ComposeField("config", \.pools), ComposeField("options", \.options),
    ])
}

extension ComposeFile.Pool: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Pool>([
        ComposeField("subnet", \.subnet), ComposeField("ip_range", \.range), ComposeField("gateway", \.gateway),
        ComposeField("aux_addresses", \.taken),
    ])
}
