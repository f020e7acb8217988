extension QBittorrent {
    /// The settings a media server's owner may want to read or mend; what is not typed here is reached by its name.
    public struct Preferences: Model {
        /// Where torrents are put unless told otherwise.
        public var savePath: String
        /// They are elsewhere until they are complete.
        public var tempPathEnabled: Bool
        /// Where they are until then.
        public var tempPath: String
        /// Incomplete files end in `.!qB`.
        public var incompleteFilesExt: Bool
        /// New torrents are under automatic management.
        public var autoTmmEnabled: Bool
        /// A torrent whose category changes is moved.
        public var torrentChangedTmmEnabled: Bool
        /// Torrents whose category gets another folder are moved.
        public var categoryChangedTmmEnabled: Bool
        /// Room is made for files before they come.
        public var preallocateAll: Bool

        /// Torrents wait for their turn.
        public var queueingEnabled: Bool
        /// How many come in at once; −1 for any number.
        public var maxActiveDownloads: Int
        /// How many seed at once; −1 for any number.
        public var maxActiveUploads: Int
        /// How many do either at once; −1 for any number.
        public var maxActiveTorrents: Int
        /// Slow ones do not count.
        public var dontCountSlowTorrents: Bool

        /// Bytes a second at most, coming in; 0 for no limit.
        public var dlLimit: Int64
        /// Bytes a second at most, going out; 0 for no limit.
        public var upLimit: Int64
        /// The same while the alternative limits hold.
        public var altDlLimit: Int64
        /// The same while the alternative limits hold.
        public var altUpLimit: Int64
        /// The alternative limits hold at certain hours.
        public var schedulerEnabled: Bool

        /// Torrents end at a ratio.
        public var maxRatioEnabled: Bool
        /// That ratio, −1 where it is not set.
        public var maxRatio: Double
        /// Torrents end after a time.
        public var maxSeedingTimeEnabled: Bool
        /// That time in minutes, −1 where it is not set.
        public var maxSeedingTime: Int
        /// What their end is: 0 stopped, 1 taken off the list, 3 that with their files, 2 super seeding.
        public var maxRatioAct: Int

        /// The port peers come in by.
        public var listenPort: Int
        /// It asks the router to let them in.
        public var upnp: Bool
        /// The network interface it is bound to, such as that of a VPN; empty for any.
        public var currentNetworkInterface: String
        /// The address it is bound to; empty for any.
        public var currentInterfaceAddress: String
        /// It finds peers without trackers.
        public var dht: Bool
        /// It finds peers through peers.
        public var pex: Bool
        /// It finds peers in its own network.
        public var lsd: Bool
        /// 0 prefers encryption, 1 requires it, 2 forbids it.
        public var encryption: Int
        /// It tells as little of itself as it can.
        public var anonymousMode: Bool

        /// The port of its Web UI.
        public var webUiPort: Int
        /// The addresses its Web UI listens at; `*` for all.
        public var webUiAddress: String
        /// The user who logs in.
        public var webUiUsername: String
        /// The hosts it may be called by, a `;` between; `*` for any.
        public var webUiDomainList: String
        /// It looks at the host it is called by.
        public var webUiHostHeaderValidationEnabled: Bool
        /// It looks at where requests come from.
        public var webUiCsrfProtectionEnabled: Bool
        /// How many log-ins may fail before a ban.
        public var webUiMaxAuthFailCount: Int
        /// Seconds of a ban.
        public var webUiBanDuration: Int
        /// Seconds a session lasts without requests.
        public var webUiSessionTimeout: Int
        /// Nobody on its own machine logs in.
        public var bypassLocalAuth: Bool
        /// Nobody in some networks logs in.
        public var bypassAuthSubnetWhitelistEnabled: Bool

        enum CodingKeys: String, SnakeKey {
            case savePath, tempPathEnabled, tempPath, incompleteFilesExt, autoTmmEnabled, torrentChangedTmmEnabled
            case categoryChangedTmmEnabled, preallocateAll, queueingEnabled, maxActiveDownloads, maxActiveUploads
            case maxActiveTorrents, dontCountSlowTorrents, dlLimit, upLimit, altDlLimit, altUpLimit, schedulerEnabled
            case maxRatioEnabled, maxRatio, maxSeedingTimeEnabled, maxSeedingTime, maxRatioAct, listenPort, upnp
            case currentNetworkInterface, currentInterfaceAddress, dht, pex, lsd, encryption, anonymousMode, webUiPort
            case webUiAddress, webUiUsername, webUiDomainList, webUiHostHeaderValidationEnabled
            case webUiCsrfProtectionEnabled, webUiMaxAuthFailCount, webUiBanDuration, webUiSessionTimeout
            case bypassLocalAuth, bypassAuthSubnetWhitelistEnabled
        }
    }
}
