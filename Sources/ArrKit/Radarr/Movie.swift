public import FoundationEssentials

/// A movie in the library, or one that a search found and that could be added.
public struct Movie: Editable {
    public var id: ID<Movie>
    public var title: String
    public var originalTitle: String?
    public var originalLanguage: Language?
    public var alternateTitles: [AlternateTitle]
    public var sortTitle: String?
    public var cleanTitle: String?
    public var titleSlug: String?
    public var folderName: String?
    public var year: Int
    public var secondaryYear: Int?
    public var secondaryYearSourceId: Int?
    public var overview: String?
    public var status: Status
    public var inCinemas: Date?
    public var physicalRelease: Date?
    public var digitalRelease: Date?
    public var releaseDate: Date?
    public var physicalReleaseNote: String?
    /// In minutes; zero where nobody knows.
    public var runtime: Int
    public var certification: String?
    public var genres: [String]
    public var keywords: [String]
    public var studio: String?
    public var website: String?
    public var youTubeTrailerId: String?
    public var popularity: Double?
    public var ratings: Ratings?
    public var images: [MediaCover]
    public var remotePoster: String?
    public var collection: Collection?

    public var tmdbId: Int
    public var imdbId: String?

    public var monitored: Bool
    /// From when on it is looked for.
    public var minimumAvailability: Status
    public var isAvailable: Bool
    public var qualityProfileId: ID<QualityProfile>
    public var hasFile: Bool?
    /// Zero where there is none.
    public var movieFileId: ID<MovieFile>
    public var movieFile: MovieFile?
    /// In bytes.
    public var sizeOnDisk: Int64?
    public var statistics: Statistics?
    /// Its folder, as the application sees it.
    public var path: String?
    /// Set this or `path` on a movie to be added.
    public var rootFolderPath: String?
    public var folder: String?
    public var tags: [ID<Tag>]
    public var added: Date?
    public var lastSearchTime: Date?
    /// Only ever sent, with a movie to be added.
    public var addOptions: AddOptions?
}

extension Movie {
    /// Where a movie is on its way to the public.
    public struct Status: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let tba: Self = "tba"
        public static let announced: Self = "announced"
        public static let inCinemas: Self = "inCinemas"
        public static let released: Self = "released"
        /// TMDB no longer has it.
        public static let deleted: Self = "deleted"
    }

    /// The films it belongs to.
    public struct Collection: Model {
        public var title: String?
        public var tmdbId: Int
    }

    /// How much of it there is.
    public struct Statistics: Model {
        public var movieFileCount: Int
        /// In bytes.
        public var sizeOnDisk: Int64
        public var releaseGroups: [String]
    }

    /// Another title it is known under.
    public struct AlternateTitle: Model {
        public var title: String
        public var cleanTitle: String?
        public var sourceType: String?
        public var movieMetadataId: Int?
    }
}
