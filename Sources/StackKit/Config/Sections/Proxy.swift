extension Config {
    /// The reverse proxy, through which services have host names and certificates.
    public struct Proxy: Hashable, Sendable {
        /// What serves as the proxy.
        public var kind = Kind.nginxProxyManager
        /// Whom the certificates' authority writes to.
        public var email: String?
        /// The host name of each service that has one: whole, or the part in front of the domain.
        public var names: Named<String> = [:]

        /// What can serve as the proxy.
        public enum Kind: String, CaseIterable, Sendable {
            /// Nginx Proxy Manager.
            case nginxProxyManager = "nginx-proxy-manager"
            /// None, or one that is looked after elsewhere.
            case none
        }

        /// A proxy that serves no one yet.
        public init() {}
    }
}

extension Config.Proxy.Kind: Word {
    static var blank: Self { .none }
}

extension Config.Proxy: ConfigSection {
    static let name = "proxy"
    static let note = "The reverse proxy, through which services have host names and certificates."

    static let fields: [ConfigField<Self>] = [
        ConfigField("kind", \.kind, "What serves as the proxy; `none` for one that is looked after elsewhere."),
        ConfigField("email", \.email, "Whom the certificates' authority writes to.", example: "me@example.org"),
        ConfigField(
            "names", \.names,
            "The host name of each service that has one: whole, or the part in front of the network's domain.",
            example: ["overseerr": "requests", "plex": "plex.example.org"]),
    ]
}
