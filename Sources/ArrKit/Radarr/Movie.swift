public import FoundationEssentials

/// A movie in the library, or one that a search found and that could be added.
public struct Movie: Editable {
    /// Zero until it is stored.
    public var id: ID<Movie>
    /// In the language Radarr is set to, as TMDB spells it.
    public var title: String
    /// As in the country it comes from.
    public var originalTitle: String?
    /// The language it was made in.
    public var originalLanguage: Language?
    /// What else releases may call it.
    public var alternateTitles: [AlternateTitle]
    /// Lower case without a leading article, by which lists are sorted.
    public var sortTitle: String?
    /// Letters and digits alone, by which releases are matched.
    public var cleanTitle: String?
    /// Its address on Radarr's page, which is the TMDB number.
    public var titleSlug: String?
    /// Its folder, as `path` has it.
    public var folderName: String?
    /// The year of first release; zero where TMDB has none.
    public var year: Int
    /// Another year that releases may name, one beside `year`.
    public var secondaryYear: Int?
    /// Where the other year comes from; zero for nowhere.
    public var secondaryYearSourceId: Int?
    /// What it is about, in the language Radarr is set to.
    public var overview: String?
    /// Where it is on its way to the public.
    public var status: Status
    /// When it came or comes to cinemas; absent where that is not known.
    public var inCinemas: Date?
    /// When it came or comes out on disc; absent where that is not known.
    public var physicalRelease: Date?
    /// When it came or comes out for download; absent where that is not known.
    public var digitalRelease: Date?
    /// The date by which `minimumAvailability` counts it as out; older versions do not send it.
    public var releaseDate: Date?
    /// What TMDB says about the disc.
    public var physicalReleaseNote: String?
    /// In minutes; zero where nobody knows.
    public var runtime: Int
    /// The age rating in the country Radarr is set to, such as `PG-13`.
    public var certification: String?
    /// TMDB's genres, such as `Science Fiction`.
    public var genres: [String]
    /// TMDB's keywords; older versions send none.
    public var keywords: [String]
    /// A company that made it.
    public var studio: String?
    /// Its own page.
    public var website: String?
    /// The id of a trailer on YouTube.
    public var youTubeTrailerId: String?
    /// TMDB's own figure, which has no upper end.
    public var popularity: Double?
    /// What people think of it, by whom they told.
    public var ratings: Ratings?
    /// Posters and backgrounds; those of a search result are on TMDB's server.
    public var images: [MediaCover]
    /// The poster's address on TMDB's server.
    public var remotePoster: String?
    /// The films it belongs to; absent for one that stands alone.
    public var collection: Collection?

    /// TMDB's number, which tells movies apart: no two in a library have the same.
    public var tmdbId: Int
    /// Such as `tt0133093`; absent where IMDb does not list it.
    public var imdbId: String?

    /// Whether releases are looked for.
    public var monitored: Bool
    /// From when on it is looked for.
    public var minimumAvailability: Status
    /// True once it has come as far as `minimumAvailability` asks for.
    public var isAvailable: Bool
    /// Which qualities are taken.
    public var qualityProfileId: ID<QualityProfile>
    /// Whether there is a file of it.
    public var hasFile: Bool?
    /// Zero where there is none.
    public var movieFileId: ID<MovieFile>
    /// The file, where there is one.
    public var movieFile: MovieFile?
    /// In bytes.
    public var sizeOnDisk: Int64?
    /// How much of it there is; older versions do not send it.
    public var statistics: Statistics?
    /// Its folder, as the application sees it.
    public var path: String?
    /// Set this or `path` on a movie to be added.
    public var rootFolderPath: String?
    /// The folder's name it would get, without the root folder.
    public var folder: String?
    /// They tie it to indexers, delay profiles and the like.
    public var tags: [ID<Tag>]
    /// When it was added, by Radarr's clock; the year 1 in search results.
    public var added: Date?
    /// When releases were last searched for; absent where they never were.
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

        /// Nobody knows when it comes.
        public static let tba: Self = "tba"
        /// It is to come.
        public static let announced: Self = "announced"
        /// It is in cinemas.
        public static let inCinemas: Self = "inCinemas"
        /// It is out on disc or for download.
        public static let released: Self = "released"
        /// TMDB no longer has it.
        public static let deleted: Self = "deleted"
    }

    /// The films it belongs to.
    public struct Collection: Model {
        /// As TMDB calls it.
        public var title: String?
        /// TMDB's number of the collection, which is in another space than those of movies.
        public var tmdbId: Int
    }

    /// How much of it there is.
    public struct Statistics: Model {
        /// One, or zero.
        public var movieFileCount: Int
        /// In bytes.
        public var sizeOnDisk: Int64
        /// The group whose release the file is; empty where the name did not say.
        public var releaseGroups: [String]
    }

    /// Another title it is known under.
    public struct AlternateTitle: Model {
        /// The row's number in Radarr.
        public var id: ID<AlternateTitle>
        /// The title, in whatever language.
        public var title: String
        /// Letters and digits alone, by which releases are matched.
        public var cleanTitle: String?
        /// Who says so: `tmdb`, `mappings`, `user` or `indexer`.
        public var sourceType: String?
        /// Radarr's own number for what it knows of the movie.
        public var movieMetadataId: Int?
    }
}
