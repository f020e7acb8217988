public import FoundationEssentials

extension Seerr {
    /// How the Plex server is reached.
    public struct PlexSettings: Setting {
        /// The server's own name, found out by asking it.
        public var name: String?
        /// The server's own id, found out by asking it.
        public var machineId: String?
        /// Its name or address, as the server sees it.
        public var ip: String
        /// Its port.
        public var port: Int
        /// It is spoken to by https.
        public var useSsl: Bool?
        /// Its libraries; only `enableLibraries` and `syncLibraries` change them.
        public var libraries: [Library]
        /// Where links to Plex lead, if not to app.plex.tv.
        public var webAppUrl: String?

        /// One that is reached there.
        public init(ip: String, port: Int = 32400, useSsl: Bool = false) {
            (self.ip, self.port, self.useSsl, libraries) = (ip, port, useSsl, [])
        }

        /// The server finds out the first two, and libraries sent back late would undo what was done to them.
        public static let unsent = ["name", "machineId", "libraries"]
    }

    /// A server of a Plex account.
    public struct PlexDevice: Model {
        /// As its owner calls it.
        public var name: String
        /// Such as `Plex Media Server`.
        public var product: String?
        /// Its version.
        public var productVersion: String?
        /// Such as `Linux`.
        public var platform: String?
        /// The system's version.
        public var platformVersion: String?
        /// Such as `PC`.
        public var device: String?
        /// The same as Plex calls its `machineIdentifier`.
        public var clientIdentifier: String
        /// When the account first saw it.
        public var createdAt: Date?
        /// When the account last saw it.
        public var lastSeenAt: Date?
        /// What it is good for, such as `server`.
        public var provides: [String]
        /// It belongs to the account, and is not shared with it.
        public var owned: Bool?
        /// Whose it is.
        public var ownerID: String?
        /// It belongs to the account's home.
        public var home: Bool?
        /// Who shares it.
        public var sourceTitle: String?
        /// Lets the account in.
        public var accessToken: Secret?
        /// Its address on the internet.
        public var publicAddress: String?
        /// It takes https alone.
        public var httpsRequired: Bool?
        /// It is kept in step with others.
        public var synced: Bool?
        /// It can be reached by way of Plex.
        public var relay: Bool?
        /// Its network does not resolve names to itself.
        public var dnsRebindingProtection: Bool?
        /// Its network can reach it by its public address.
        public var natLoopbackSupported: Bool?
        /// It is on the asking network.
        public var publicAddressMatches: Bool?
        /// It is there just now.
        public var presence: Bool?
        /// The ways that lead to it.
        public var connection: [Connection]

        /// A way that leads to a server.
        public struct Connection: Model {
            /// `http` or `https`.
            public var `protocol`: String?
            /// A name or an address.
            public var address: String
            /// The port.
            public var port: Int
            /// The whole of it.
            public var uri: String?
            /// It stays in the network.
            public var local: Bool?
            /// What the server heard when it tried; 200 is good.
            public var status: Int?
            /// The same in words.
            public var message: String?
        }
    }

    /// An account that the Plex server is shared with.
    public struct PlexAccount: Model {
        /// The account's number: what `importFromPlex` takes.
        public var id: String
        /// As Plex shows it.
        public var title: String?
        /// The account's name.
        public var username: String?
        /// The account's address.
        public var email: String?
        /// Its picture.
        public var thumb: String?
    }
}
