extension Config {
    /// How the services are to know one another.
    public struct Wiring: Hashable, Sendable {
        /// Which connections are made and kept.
        public var links: Set<Link> = Set(Link.allCases)
        /// How far Prowlarr goes with the indexers of the applications.
        public var syncLevel = SyncLevel.full
        /// The quality profile that requests get, by the name of the Radarr, Sonarr or Lidarr instance.
        public var profiles: Named<String> = [:]
        /// The category downloads get, by the name of the instance that asks for them.
        public var categories: Named<String> = [:]
        /// The download clients an instance uses, by its name; all that fit where none are named.
        public var clients: Named<[String]> = [:]

        /// A kind of connection.
        public enum Link: String, CaseIterable, Sendable, Comparable {
            /// Prowlarr's indexers in Radarr, Sonarr and Lidarr.
            case indexers
            /// Download clients, and their categories, in Radarr, Sonarr and Lidarr.
            case downloads
            /// Root folders in Radarr, Sonarr and Lidarr.
            case folders
            /// Remote path mappings, where a client sees other paths.
            case mappings
            /// Radarr, Sonarr and Plex in Overseerr or Seerr.
            case requests
            /// Plex and the rest in Maintainerr.
            case maintenance
            /// Radarr and Sonarr in Bazarr.
            case subtitles
            /// Plex in Tautulli.
            case statistics
            /// Plex is told of imports.
            case notifications

            /// In the order they are made.
            public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
            private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
        }

        /// What Prowlarr does with the indexers of an application.
        public enum SyncLevel: String, CaseIterable, Sendable {
            /// Nothing.
            case off
            /// Adds them, and leaves them alone afterwards.
            case add
            /// Keeps them as its own.
            case full
        }

        /// Everything is connected.
        public init() {}
    }
}

extension Config.Wiring.Link: Word {
    static var blank: Self { .indexers }
}

extension Config.Wiring.SyncLevel: Word {
    static var blank: Self { .full }
}

extension Config.Wiring: ConfigSection {
    static let name = "wiring"
    static let note = "How the services are to know one another."

    static let fields: [ConfigField<Self>] = [
        ConfigField("links", \.links, "Which connections are made and kept; `[]` for none."),
        ConfigField(
            "syncLevel", \.syncLevel,
            "What Prowlarr does with the applications' indexers: keeps them as its own, adds them, or nothing."),
        ConfigField(
            "profiles", \.profiles, "The quality profile of requests, by the instance they go to.",
            example: ["radarr": "HD-1080p"]),
        ConfigField(
            "categories", \.categories, "The category of downloads, by the instance that asks for them.",
            example: ["radarr-4k": "movies-4k"]),
        ConfigField(
            "clients", \.clients, "The download clients an instance uses; all that fit where none are named.",
            example: ["lidarr": ["nzbget-music"]]),
    ]
}

extension Set: ConfigValue where Element: Word & Comparable {
    static var shape: Shape { .list(Element.shape) }

    init(reading decoder: any Decoder) throws {
        let all = try [Element](reading: decoder)
        self.init(all)
        if count < all.count { decoder.object("each once") }
    }

    var written: Document { Document(sorted().map(\.written)) }
}
