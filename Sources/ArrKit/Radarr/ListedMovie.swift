public import FoundationEssentials

/// A movie as a collection or an import list names it, whether the library has it or not.
public struct ListedMovie: Model {
    /// TMDB's number.
    public var tmdbId: Int
    /// Such as `tt0133093`; absent where IMDb does not list it.
    public var imdbId: String?
    /// In the language Radarr is set to, as TMDB spells it.
    public var title: String?
    /// Lower case without a leading article, by which lists are sorted.
    public var sortTitle: String?
    /// Letters and digits alone, by which releases are matched; in collections only.
    public var cleanTitle: String?
    /// The year of first release; zero where TMDB has none.
    public var year: Int
    /// Where it is on its way to the public.
    public var status: Movie.Status?
    /// What it is about.
    public var overview: String?
    /// In minutes; zero where nobody knows.
    public var runtime: Int
    /// TMDB's genres, such as `Science Fiction`.
    public var genres: [String]
    /// What people think of it, by whom they told.
    public var ratings: Movie.Ratings?
    /// Posters and backgrounds.
    public var images: [MediaCover]
    /// The folder's name it would get, without the root folder.
    public var folder: String?
    /// The library has it.
    public var isExisting: Bool
    /// It is never added by itself.
    public var isExcluded: Bool

    /// When it came or comes to cinemas; on import lists only, as all that follows.
    public var inCinemas: Date?
    /// When it came or comes out on disc.
    public var physicalRelease: Date?
    /// When it came or comes out for download.
    public var digitalRelease: Date?
    /// Its own page.
    public var website: String?
    /// The poster's address on TMDB's server.
    public var remotePoster: String?
    /// The id of a trailer on YouTube.
    public var youTubeTrailerId: String?
    /// A company that made it.
    public var studio: String?
    /// The age rating in the country Radarr is set to.
    public var certification: String?
    /// The films it belongs to.
    public var collection: Movie.Collection?
    /// TMDB has it among what many watch now.
    public var isTrending: Bool?
    /// TMDB has it among what many like.
    public var isPopular: Bool?
    /// TMDB recommends it for what the library has.
    public var isRecommendation: Bool?
    /// The import lists that name it.
    public var lists: [ID<ImportListProvider>]
}
