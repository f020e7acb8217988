/// A list somewhere that says what belongs into the library, such as one of Trakt or of another Sonarr.
public struct ImportListProvider: Provider, BulkEditable {
    /// Zero until it is stored.
    public var id: ID<ImportListProvider>
    /// As its owner calls it; no other import list has the same name.
    public var name: String?
    /// What reads it, such as `TraktListImport`.
    public var implementation: String
    /// The same as people read it.
    public var implementationName: String?
    /// The kind of settings in `fields`, such as `TraktListSettings`; it is sent back as it came.
    public var configContract: String?
    /// A page about it in the application's documentation.
    public var infoLink: String?
    /// A remark of the application's, where it has one.
    public var message: ProviderMessage?
    /// Its settings, all of them: one that is left out is reset when it is saved.
    public var fields: [Open<Field>]
    /// The same with some fields filled in, in a template only.
    public var presets: [Open<ImportListProvider>]
    /// What is added gets these.
    public var tags: [ID<Tag>]
    /// What it lists is added to the library. In Radarr this is `enableAuto`.
    public var enableAutomaticAdd: Bool?
    /// It is read at all. Radarr only.
    public var enabled: Bool?
    /// What it lists is added to the library. Radarr only.
    public var enableAuto: Bool?
    /// What of a new series or artist is monitored, such as `all` or `entireArtist`; Radarr has `monitor`.
    public var shouldMonitor: Monitoring?
    /// What of a new movie is monitored. Radarr only.
    public var monitor: Monitoring?
    /// What of seasons and albums to come is monitored: `all`, `none` or, in Lidarr, `new`. Not in Radarr.
    public var monitorNewItems: Monitoring?
    /// Monitors what was in the library before too. Lidarr only.
    public var shouldMonitorExisting: Bool?
    /// Where what is added has its folder, as the application sees it.
    public var rootFolderPath: String?
    /// Which qualities are taken for what is added.
    public var qualityProfileId: ID<QualityProfile>
    /// Which kinds of release are taken for what is added. Lidarr only.
    public var metadataProfileId: Int?
    /// How the episodes of what is added are numbered: `standard`, `daily` or `anime`. Sonarr only.
    public var seriesType: String?
    /// Each season has a folder of its own. Sonarr only.
    public var seasonFolder: Bool?
    /// Looks for episodes as soon as they are added. Sonarr only.
    public var searchForMissingEpisodes: Bool?
    /// Looks for the movie as soon as it is added. Radarr only.
    public var searchOnAdd: Bool?
    /// Looks for albums as soon as they are added. Lidarr only.
    public var shouldSearch: Bool?
    /// From when on what is added counts as missing, such as `released`. Radarr only.
    public var minimumAvailability: String?
    /// Where lists of its kind come from.
    public var listType: ListType?
    /// Its place among lists of its kind.
    public var listOrder: Int?
    /// How long the list is left alone between two looks.
    public var minRefreshInterval: Duration?

    /// What it lists is read, and in Radarr may be added by hand only.
    public var isEnabled: Bool { enabled ?? enableAutomaticAdd ?? false }
    /// Leaves it stored and unread.
    public mutating func disable() {
        if enabled != nil { enabled = false }
        if enableAutomaticAdd != nil { enableAutomaticAdd = false }
    }

    /// What of something new is monitored; each application has names of its own.
    public struct Monitoring: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Everything but specials.
        public static let all: Self = "all"
        /// Nothing.
        public static let none: Self = "none"
        /// The movie. Radarr.
        public static let movieOnly: Self = "movieOnly"
        /// The movie and everything in its collection. Radarr.
        public static let movieAndCollection: Self = "movieAndCollection"
        /// The album that is listed. Lidarr.
        public static let specificAlbum: Self = "specificAlbum"
        /// Every album of the artist that is listed. Lidarr.
        public static let entireArtist: Self = "entireArtist"
        /// What comes out from now on. Lidarr.
        public static let new: Self = "new"
    }

    /// Where a list comes from.
    public struct ListType: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Another application, such as a second Radarr.
        public static let program: Self = "program"
        /// A watchlist of Plex.
        public static let plex: Self = "plex"
        /// Trakt.
        public static let trakt: Self = "trakt"
        /// Simkl.
        public static let simkl: Self = "simkl"
        /// TMDB.
        public static let tmdb: Self = "tmdb"
        /// Spotify.
        public static let spotify: Self = "spotify"
        /// Last.fm.
        public static let lastFm: Self = "lastFm"
        /// None of the others.
        public static let other: Self = "other"
        /// An address that gives a list of one's own making.
        public static let advanced: Self = "advanced"
    }

    /// What many import lists get at once; what is not set stays as it is with each.
    public struct Edit: TagEdit {
        /// Which tags `applyTags` is about; `nil` leaves all as they are.
        public var tags: [ID<Tag>]?
        /// What becomes of `tags`.
        public var applyTags: ApplyTags?
        /// Whether what they list is added; not in Radarr.
        public var enableAutomaticAdd: Bool?
        /// Whether they are read. Radarr only.
        public var enabled: Bool?
        /// Whether what they list is added. Radarr only.
        public var enableAuto: Bool?
        /// Where what is added has its folder, as the application sees it.
        public var rootFolderPath: String?
        /// Which qualities are taken for what is added.
        public var qualityProfileId: ID<QualityProfile>?
        /// From when on what is added counts as missing, such as `released`. Radarr only.
        public var minimumAvailability: String?

        /// Changes nothing until something is set.
        public init() {}
    }
}
