public import FoundationEssentials

/// An album of an artist in the library, or one that a search found and that could be added.
public struct Album: Editable {
    /// Zero until it is stored.
    public var id: ID<Album>
    /// As MusicBrainz spells it.
    public var title: String
    /// Tells it from others of the same title.
    public var disambiguation: String?
    /// What it is, in English.
    public var overview: String?
    /// Zero for a search result whose artist is not in the library.
    public var artistId: ID<Artist>
    /// The artist, where it was asked for; in search results always.
    public var artist: Artist?
    /// MusicBrainz's id of the release group, which tells albums apart.
    public var foreignAlbumId: String
    /// Whether releases are looked for.
    public var monitored: Bool
    /// Whether files may belong to any of its releases; if not, to the monitored one.
    public var anyReleaseOk: Bool
    /// The artist's quality profile once more; zero where there is none.
    public var profileId: ID<QualityProfile>
    /// Of its monitored release, in milliseconds.
    public var duration: Int
    /// What it is before anything else.
    public var albumType: Kind?
    /// What else it is, such as a compilation.
    public var secondaryTypes: [SecondaryKind]
    /// How many discs its monitored release has.
    public var mediumCount: Int
    /// The discs of its monitored release.
    public var media: [Medium]
    /// What people think of it.
    public var ratings: MusicRating?
    /// When it first came out anywhere; absent where nobody knows.
    public var releaseDate: Date?
    /// The ways it came out: one for each country, format and label; one of them is monitored.
    public var releases: [Open<Release>]
    /// MusicBrainz's genres, such as `Alternative Rock`.
    public var genres: [String]
    /// Covers and discs; those of a search result are on another server.
    public var images: [MediaCover]
    /// The cover's address on another server, in search results.
    public var remoteCover: String?
    /// Pages about it.
    public var links: [WebLink]
    /// When releases were last searched for; absent where they never were.
    public var lastSearchTime: Date?
    /// How much of it there is; absent in search results.
    public var statistics: MusicStatistics?
    /// Only ever sent, with an album to be added.
    public var addOptions: AddOptions?

    /// What happens to an album as soon as it has been added.
    public struct AddOptions: Model {
        /// Who added it; a person unless told otherwise.
        public var addType: Method
        /// Looks for a release as soon as it is added.
        public var searchForNewAlbum: Bool

        /// Nothing is searched for unless asked.
        public init(searchForNewAlbum: Bool = false, addType: Method = .manual) {
            (self.searchForNewAlbum, self.addType) = (searchForNewAlbum, addType)
        }
    }

    /// Who added it.
    public struct Method: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Lidarr, as one of its artist's.
        public static let automatic: Self = "automatic"
        /// A person, or a program by the API.
        public static let manual: Self = "manual"
    }
}
