extension Seerr {
    /// The server itself. What is left out of an update stays as it is.
    public struct MainSettings: Setting {
        /// The server's key; it cannot be set, but made anew.
        public var apiKey: Secret?
        /// The language of its pages, such as `en`.
        public var appLanguage: String?
        /// As the pages are headed.
        public var applicationTitle: String?
        /// Where people reach it, for links in messages.
        public var applicationUrl: String?
        /// A proxy in front is trusted to say who asks; among the network settings since Jellyseerr.
        public var trustProxy: Bool?
        /// Writes of browsers need a token; among the network settings since Jellyseerr.
        public var csrfProtection: Bool?
        /// Titles that are there are left out of lists.
        public var hideAvailable: Bool?
        /// Single seasons can be requested.
        public var partialRequestsEnabled: Bool?
        /// People sign in by a password of the server's own.
        public var localLogin: Bool?
        /// People sign in by the media server's accounts; since Jellyseerr.
        public var mediaServerLogin: Bool?
        /// What keeps accounts and libraries; since Jellyseerr.
        public var mediaServerType: MediaServerType?
        /// Accounts of the media server that never signed in become users.
        public var newPlexLogin: Bool?
        /// What new users may do.
        public var defaultPermissions: Permissions?
        /// Specials can be requested; since Seerr.
        public var enableSpecialEpisodes: Bool?

        /// The key is the server's own.
        public static let unsent = ["apiKey"]
    }

    /// What anyone may know. Servers send more than the one member that the specification has.
    public struct PublicSettings: Model {
        /// Set-up has run.
        public var initialized: Bool
        /// As the pages are headed.
        public var applicationTitle: String?
        /// Where people reach it.
        public var applicationUrl: String?
        /// Titles that are there are left out of lists.
        public var hideAvailable: Bool?
        /// People sign in by a password of the server's own.
        public var localLogin: Bool?
        /// There is a Radarr for 4K.
        public var movie4kEnabled: Bool?
        /// There is a Sonarr for 4K.
        public var series4kEnabled: Bool?
        /// Single seasons can be requested.
        public var partialRequestsEnabled: Bool?
        /// What keeps accounts and libraries; since Jellyseerr.
        public var mediaServerType: MediaServerType?
        /// Messages are sent by mail.
        public var emailEnabled: Bool?
        /// Accounts of the media server that never signed in become users.
        public var newPlexLogin: Bool?
    }

    /// How the server reaches others, and who reaches it. The server counts them from its next start.
    public struct NetworkSettings: Setting {
        /// Writes of browsers need a token.
        public var csrfProtection: Bool?
        /// IPv4 is tried before IPv6.
        public var forceIpv4First: Bool?
        /// A proxy in front is trusted to say who asks.
        public var trustProxy: Bool?
        /// In milliseconds: how long Radarr and Sonarr may take.
        public var apiRequestTimeout: Int?
        /// A proxy to the outside.
        public var proxy: Proxy?
        /// What is remembered of names.
        public var dnsCache: DNSCache?

        /// A proxy to the outside.
        public struct Proxy: Model {
            /// It is used.
            public var enabled: Bool
            /// Its name.
            public var hostname: String?
            /// Its port.
            public var port: Int?
            /// It is spoken to by https.
            public var useSsl: Bool?
            /// Who signs in to it.
            public var user: String?
            /// The password for it.
            public var password: Secret?
            /// Hosts that are asked directly, between commas.
            public var bypassFilter: String?
            /// Hosts of this network are asked directly.
            public var bypassLocalAddresses: Bool?
        }

        /// What is remembered of names.
        public struct DNSCache: Model {
            /// Anything is.
            public var enabled: Bool
            /// In seconds: never shorter than this.
            public var forceMinTtl: Int?
            /// In seconds: never longer than this.
            public var forceMaxTtl: Int?
        }
    }

    /// Where watch statistics come from.
    public struct TautulliSettings: Setting {
        /// Its name; `nil` for no Tautulli.
        public var hostname: String?
        /// Its port.
        public var port: Int?
        /// It is spoken to by https.
        public var useSsl: Bool?
        /// Its URL base.
        public var urlBase: String?
        /// Its key.
        public var apiKey: Secret?
        /// Where people reach it.
        public var externalUrl: String?

        /// One that is reached at that name and port.
        public init(hostname: String, port: Int = 8181, useSsl: Bool = false, apiKey: Secret) {
            (self.hostname, self.port, self.useSsl, self.apiKey) = (hostname, port, useSsl, apiKey)
        }
    }
}

extension Resource<Seerr.MainSettings> {
    /// Makes a new key at once; this client's own is then refused. Throws `ServiceError`.
    public func regenerateKey() async throws -> Open<Seerr.MainSettings> { try await send(.post, "/regenerate") }
}
