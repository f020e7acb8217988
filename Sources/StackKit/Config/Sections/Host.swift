extension Config {
    /// A machine other than this one that services run on.
    public struct Host: Hashable, Sendable {
        /// The docker context that leads there; named like the host where it is not said.
        public var context: String?
        /// Its address or name in the local network.
        public var address: String?
        /// Where its one data folder is, if not where `storage.root` says.
        public var root: String?
        /// Where its services' settings are, if not where `storage.config` says.
        public var config: String?

        /// A machine that differs in nothing but its name.
        public init() {}
    }
}

extension Config.Host: ConfigSection {
    static let name = "host"
    static let note = "A machine other than this one that services run on."

    static let fields: [ConfigField<Self>] = [
        ConfigField(
            "context", \.context, "The docker context that leads there; the host's own name where none is given."),
        ConfigField("address", \.address, "Its address or name in the local network.", example: "192.168.1.20"),
        ConfigField("root", \.root, "Where its data folder is, if not where `storage.root` says."),
        ConfigField("config", \.config, "Where its services' settings are, if not where `storage.config` says."),
    ]
}
