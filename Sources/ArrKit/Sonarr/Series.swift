public import FoundationEssentials

/// A show in the library, or one that a search found and that could be added.
public struct Series: Editable {
    public var id: ID<Series>
    public var title: String
    public var alternateTitles: [AlternateTitle]
    public var sortTitle: String?
    public var cleanTitle: String?
    public var titleSlug: String?
    public var year: Int
    public var overview: String?
    public var status: Status
    public var ended: Bool?
    public var network: String?
    /// In the network's time zone, such as `20:00`.
    public var airTime: String?
    public var nextAiring: Date?
    public var previousAiring: Date?
    public var firstAired: Date?
    public var lastAired: Date?
    /// In minutes; zero where nobody knows.
    public var runtime: Int
    public var certification: String?
    public var genres: [String]
    public var ratings: Rating?
    public var images: [MediaCover]
    public var remotePoster: String?
    public var originalLanguage: Language?

    public var tvdbId: Int
    /// Zero where there is none.
    public var tmdbId: Int?
    /// Zero where there is none.
    public var tvMazeId: Int?
    /// Zero where there is none.
    public var tvRageId: Int?
    public var imdbId: String?

    public var monitored: Bool
    public var monitorNewItems: NewSeasons?
    public var seasons: [Open<Season>]
    public var seriesType: Kind
    public var qualityProfileId: ID<QualityProfile>
    public var seasonFolder: Bool
    public var useSceneNumbering: Bool
    /// Its folder, as the application sees it.
    public var path: String?
    /// Set this or `path` on a series to be added.
    public var rootFolderPath: String?
    public var folder: String?
    public var tags: [ID<Tag>]
    public var added: Date?
    /// Only ever sent, with a series to be added.
    public var addOptions: AddOptions?
    public var statistics: Statistics?
}

extension Series {
    /// Whether more of it is to come.
    public struct Status: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let continuing: Self = "continuing"
        public static let ended: Self = "ended"
        public static let upcoming: Self = "upcoming"
        /// TheTVDB no longer has it.
        public static let deleted: Self = "deleted"
    }

    /// How its episodes are numbered.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let standard: Self = "standard"
        public static let daily: Self = "daily"
        public static let anime: Self = "anime"
    }

    /// Whether seasons that appear later are monitored.
    public struct NewSeasons: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let all: Self = "all"
        public static let none: Self = "none"
    }

    /// Another title it is known under.
    public struct AlternateTitle: Model {
        public var title: String
        public var seasonNumber: Int?
        public var sceneSeasonNumber: Int?
        public var sceneOrigin: String?
        public var comment: String?
    }

    /// What people think of it.
    public struct Rating: Model {
        public var votes: Int
        /// Out of ten.
        public var value: Double
    }

    /// How much of it there is.
    public struct Statistics: Model {
        public var seasonCount: Int?
        public var episodeFileCount: Int
        /// Aired and monitored, or with a file.
        public var episodeCount: Int
        public var totalEpisodeCount: Int
        /// In bytes.
        public var sizeOnDisk: Int64
        public var releaseGroups: [String]
        public var percentOfEpisodes: Double
    }
}
