public import FoundationEssentials

extension Artist {
    /// Whether more of it is to come.
    public struct Status: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// More may come.
        public static let continuing: Self = "continuing"
        /// The group has parted, or the person has died.
        public static let ended: Self = "ended"
        /// MusicBrainz no longer has it.
        public static let deleted: Self = "deleted"
    }

    /// One who plays in a group.
    public struct Member: Model {
        /// The person's name.
        public var name: String?
        /// What the person plays.
        public var instrument: String?
        /// Pictures of the person.
        public var images: [MediaCover]
    }

    /// An album as its artist names it: the last, or the next.
    public struct NamedAlbum: Model {
        /// The number to ask for the whole of it.
        public var id: ID<Album>
        /// As MusicBrainz spells it.
        public var title: String?
        /// MusicBrainz's id of the release group.
        public var foreignAlbumId: String?
        /// Tells it from others of the same title.
        public var disambiguation: String?
        /// `Album`, `EP`, `Single` or another of MusicBrainz's words.
        public var albumType: String?
        /// When it first came out anywhere; absent where nobody knows.
        public var releaseDate: Date?
        /// Whether releases of it are looked for.
        public var monitored: Bool?
    }
}

/// A page about an artist or an album.
public struct WebLink: Model {
    /// Where the page is.
    public var url: String?
    /// Whose page it is, such as `discogs`.
    public var name: String?
}

/// What people think of an artist, an album or a track.
public struct MusicRating: Model {
    /// How many have told.
    public var votes: Int
    /// 0 to 10; zero where nobody has told.
    public var value: Double
}

/// How much there is of an artist or an album.
public struct MusicStatistics: Model {
    /// The artist's albums in the library; absent for an album.
    public var albumCount: Int?
    /// Files there are.
    public var trackFileCount: Int
    /// Tracks that are monitored or have a file.
    public var trackCount: Int
    /// All tracks.
    public var totalTrackCount: Int
    /// In bytes.
    public var sizeOnDisk: Int64
    /// 0 to 100: files for each of `trackCount`.
    public var percentOfTracks: Double
}
