extension Seerr {
    /// Which of the related applications a server is.
    public struct Profile: Hashable, Sendable {
        /// As people call it.
        public var name: String
        /// What it has that not all of them have.
        public var features: Set<Feature>

        /// True where it has that.
        public func offers(_ feature: Feature) -> Bool { features.contains(feature) }

        /// The original, no longer developed: for Plex alone.
        public static let overseerr = Profile(name: "Overseerr", features: [.lunaSea])
        /// The branch for Jellyfin and Emby that became Seerr. Versions before its last lack some of these features.
        public static let jellyseerr = Profile(name: "Jellyseerr", features: Feature.added.subtracting([.blocklist]))
        /// The successor of both, since version 3.
        public static let seerr = Profile(name: "Seerr", features: Feature.added)

        /// Port 5055, and where its key is found. 403 is both a wrong key and a missing permission.
        public var service: ServiceProfile {
            ServiceProfile(name, port: 5055, keyPlace: "Settings → General", wrongKeyStatuses: [401])
        }
    }

    /// Something that not all of them have. Asking for it where it is missing throws `.notFound`.
    public struct Feature: Hashable, Sendable {
        /// In words, such as `a blocklist`.
        public var name: String
        /// The paths it lives below, or with a slash in front what is in the middle of them.
        let places: [String]

        /// Notifications for the LunaSea app.
        public static let lunaSea = Feature("LunaSea", ["settings/notifications/lunasea"])
        /// Notifications by ntfy.
        public static let ntfy = Feature("ntfy", ["settings/notifications/ntfy"])
        /// Jellyfin or Emby in Plex's place.
        public static let jellyfin = Feature(
            "Jellyfin", ["settings/jellyfin", "auth/jellyfin", "user/import-from-jellyfin"])
        /// Titles that nobody may request.
        public static let blacklist = Feature("a blacklist", ["blacklist"])
        /// The same under its later name.
        public static let blocklist = Feature("a blocklist", ["blocklist"])
        /// Rules that send a request to another profile or folder.
        public static let overrideRules = Feature("override rules", ["overrideRule"])
        /// Watchlists that can be written to; they can be read everywhere.
        public static let watchlist = Feature("a watchlist of its own", ["watchlist"])
        /// Proxy and DNS settings of their own.
        public static let network = Feature(
            "network settings", ["settings/network", "settings/cache/dns"])
        /// A choice of where shows are described.
        public static let metadata = Feature("a choice of metadata", ["settings/metadatas"])
        /// Lists of the countries' age ratings.
        public static let certifications = Feature("lists of certifications", ["certifications"])
        /// Accounts that a user links to their own.
        public static let linkedAccounts = Feature("linked accounts", ["/settings/linked-accounts/"])
        /// Files that can be deleted through Radarr and Sonarr.
        public static let mediaFiles = Feature("the deletion of files", ["/file"])

        static let added: Set<Feature> = [
            .ntfy, .jellyfin, .blacklist, .blocklist, .overrideRules, .watchlist, .network, .metadata, .certifications,
            .linkedAccounts, .mediaFiles,
        ]

        private init(_ name: String, _ places: [String]) { (self.name, self.places) = (name, places) }

        func holds(_ path: String) -> Bool {
            places.contains { $0.hasPrefix("/") ? path.contains($0) : path == $0 || path.hasPrefix($0 + "/") }
        }
    }
}
