public import FoundationEssentials

/// A show in the library, or one that a search found and that could be added.
public struct Series: Editable {
    /// Zero until it is stored.
    public var id: ID<Series>
    /// As TheTVDB spells it in English, with its year for some remakes.
    public var title: String
    /// What else releases may call it.
    public var alternateTitles: [AlternateTitle]
    /// Lower case without a leading article, by which lists are sorted.
    public var sortTitle: String?
    /// Letters and digits alone, by which releases are matched.
    public var cleanTitle: String?
    /// Its address on Sonarr's page, such as `the-andy-griffith-show`.
    public var titleSlug: String?
    /// The year it first aired; zero where nobody knows.
    public var year: Int
    /// What it is about.
    public var overview: String?
    /// Whether more of it is to come.
    public var status: Status
    /// True once nothing more is to come; older versions do not send it.
    public var ended: Bool?
    /// Who first aired it, such as `CBS`.
    public var network: String?
    /// In the network's time zone, such as `20:00`.
    public var airTime: String?
    /// When its next episode begins; absent where none is known.
    public var nextAiring: Date?
    /// When its last episode before now began; absent where there was none.
    public var previousAiring: Date?
    /// The day of its first episode; absent where nobody knows.
    public var firstAired: Date?
    /// The day of its last episode so far; older versions do not send it.
    public var lastAired: Date?
    /// In minutes; zero where nobody knows.
    public var runtime: Int
    /// The age rating, such as `TV-14`.
    public var certification: String?
    /// TheTVDB's genres, such as `Comedy`.
    public var genres: [String]
    /// What people think of it.
    public var ratings: Rating?
    /// Posters, banners and backgrounds; those of a search result are on another server.
    public var images: [MediaCover]
    /// The poster's address on another server, in search results.
    public var remotePoster: String?
    /// The language it was made in.
    public var originalLanguage: Language?
    /// The country it comes from, such as `usa`; from version 5 of the API on.
    public var originalCountry: String?

    /// TheTVDB's number, which tells series apart: no two in a library have the same.
    public var tvdbId: Int
    /// Zero where there is none.
    public var tmdbId: Int?
    /// Zero where there is none.
    public var tvMazeId: Int?
    /// Zero where there is none.
    public var tvRageId: Int?
    /// MyAnimeList's numbers; from version 5 of the API on.
    public var malIds: [Int]
    /// AniList's numbers; from version 5 of the API on.
    public var aniListIds: [Int]
    /// Such as `tt0053479`; absent where IMDb does not list it.
    public var imdbId: String?

    /// Whether releases are looked for; each season and episode has its own say too.
    public var monitored: Bool
    /// Whether seasons that appear later are monitored; older versions do not send it.
    public var monitorNewItems: NewSeasons?
    /// Every season TheTVDB knows; one that is left out of a change is lost.
    public var seasons: [Open<Season>]
    /// How its episodes are numbered.
    public var seriesType: Kind
    /// Which qualities are taken.
    public var qualityProfileId: ID<QualityProfile>
    /// Whether files are sorted into a folder for each season.
    public var seasonFolder: Bool
    /// Whether release groups' numbers are gone by instead of TheTVDB's.
    public var useSceneNumbering: Bool
    /// Its folder, as the application sees it.
    public var path: String?
    /// Set this or `path` on a series to be added.
    public var rootFolderPath: String?
    /// The folder's name it would get, without the root folder; in search results.
    public var folder: String?
    /// They tie it to indexers, delay profiles and the like.
    public var tags: [ID<Tag>]
    /// When it was added, by Sonarr's clock; the year 1 in search results.
    public var added: Date?
    /// Only ever sent, with a series to be added.
    public var addOptions: AddOptions?
    /// How much of it there is; absent in search results.
    public var statistics: Statistics?
    /// Its episodes are others than before; in live events only.
    public var episodesChanged: Bool?
    /// The quality profile's name; older versions sent it.
    public var profileName: String?
    /// Of Sonarr 3; later versions always send 1.
    public var languageProfileId: ID<LanguageProfile>
}

extension Series {
    /// Whether more of it is to come.
    public struct Status: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// More is to come, or nobody has said otherwise.
        public static let continuing: Self = "continuing"
        /// Nothing more is to come.
        public static let ended: Self = "ended"
        /// It has not begun.
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

        /// By season and number.
        public static let standard: Self = "standard"
        /// By day, such as `2024-05-01`.
        public static let daily: Self = "daily"
        /// Counted over all seasons.
        public static let anime: Self = "anime"
    }

    /// Whether seasons that appear later are monitored.
    public struct NewSeasons: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They are.
        public static let all: Self = "all"
        /// They are not.
        public static let none: Self = "none"
    }

    /// Another title it is known under.
    public struct AlternateTitle: Model {
        /// The title, in whatever language.
        public var title: String
        /// The season it is used for; absent or −1 for all of them.
        public var seasonNumber: Int?
        /// The season release groups mean by it; absent or −1 where they mean the same.
        public var sceneSeasonNumber: Int?
        /// Which numbering goes with the title, where that is known.
        public var sceneOrigin: String?
        /// What there is to be said about it, for people.
        public var comment: String?
    }

    /// What people think of it.
    public struct Rating: Model {
        /// How many people told; zero where that is not known.
        public var votes: Int
        /// Out of ten.
        public var value: Double
    }

    /// How much of it there is.
    public struct Statistics: Model {
        /// How many seasons it has, specials left out.
        public var seasonCount: Int?
        /// How many of its episodes have a file.
        public var episodeFileCount: Int
        /// Aired and monitored, or with a file.
        public var episodeCount: Int
        /// Every episode, those to come and unmonitored ones included.
        public var totalEpisodeCount: Int
        /// In bytes.
        public var sizeOnDisk: Int64
        /// The groups whose releases its files are.
        public var releaseGroups: [String]
        /// Of `episodeCount`, 0 to 100.
        public var percentOfEpisodes: Double
        /// How many of its episodes are monitored. From version 5 of the API on, as all that follows.
        public var monitoredEpisodeCount: Int?
        /// How many episodes its files' releases held.
        public var releaseTypes: [EpisodeFile.ReleaseType]
        /// The qualities of its files.
        public var episodeFileQualities: [Quality]
    }
}
