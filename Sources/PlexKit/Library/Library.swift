public import FoundationEssentials

/// A library of one kind of items.
public struct Library: Model {
    /// Its number, by which it is asked for.
    public var key: String
    /// What it holds; a show library lists shows unless seasons or episodes are asked for.
    public var type: ItemType
    /// As its owner calls it.
    public var title: String
    /// Who looks things up, such as `tv.plex.agents.movie`; `com.plexapp.agents.none` looks nothing up.
    public var agent: String?
    /// Who reads the folders, such as `Plex Movie`.
    public var scanner: String?
    /// In which language things are looked up, such as `en-US`; `xn` for none.
    public var language: String?
    /// The same for the life of the library, whatever its number.
    public var uuid: String?
    /// The folders it looks into, as the server sees them.
    public var locations: [Location]

    /// It is being scanned right now.
    public var refreshing: Bool?
    /// 0 shown everywhere, 1 not on the home page, 2 not in searches either.
    public var hidden: Int?
    /// Whether those it is shared with may take copies along.
    public var allowSync: Bool?
    /// Whether its items can be filtered.
    public var filters: Bool?
    /// Whether it can be listed; true as a rule.
    public var content: Bool?
    /// Whether it is a folder to look into; true as a rule.
    public var directory: Bool?
    /// The background, below the server's address.
    public var art: String?
    /// A picture made of those of its items.
    public var composite: String?
    /// The symbol of its kind, below the server's address.
    public var thumb: String?
    /// When it was set up.
    public var createdAt: Date?
    /// When anything about it last changed.
    public var updatedAt: Date?
    /// When its folders were last read.
    public var scannedAt: Date?
    /// Counts up; no time.
    public var contentChangedAt: Int64?

    enum CodingKeys: String, CodingKey {
        case key, type, title, agent, scanner, language, uuid, refreshing, hidden, allowSync, filters, content
        case directory, art, composite, thumb, createdAt, updatedAt, scannedAt, contentChangedAt
        case locations = "Location"
    }
}

/// A folder, as the server sees it.
public struct Location: Model {
    /// The folder's number on this server.
    public var id: Int?
    /// The whole path, as the server sees it; a scan of a part must name a folder inside.
    public var path: String
}

/// What an item is, in Plex's words.
public struct ItemType: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A film.
    public static let movie: Self = "movie"
    /// A show, with its seasons and episodes as children.
    public static let show: Self = "show"
    /// A season of a show.
    public static let season: Self = "season"
    /// An episode of a show.
    public static let episode: Self = "episode"
    /// A musician or a band.
    public static let artist: Self = "artist"
    /// An album of an artist.
    public static let album: Self = "album"
    /// A piece of music on an album.
    public static let track: Self = "track"
    /// A trailer, an extra or a video that is none of the others.
    public static let clip: Self = "clip"
    /// A photograph.
    public static let photo: Self = "photo"
    /// A folder of photographs.
    public static let photoAlbum: Self = "photoalbum"
    /// A list that someone made, in an order of its own.
    public static let playlist: Self = "playlist"
    /// Films or shows that belong together.
    public static let collection: Self = "collection"
    /// What is shown before a film, where it is asked for by itself.
    public static let trailer: Self = "trailer"
    /// Someone who made or plays in items.
    public static let person: Self = "person"
    /// A folder of playlists.
    public static let playlistFolder: Self = "playlistFolder"
    /// A version that was made smaller for devices.
    public static let optimizedVersion: Self = "optimizedVersion"

    /// The number that asks for items of this type; `nil` for one that cannot be asked for.
    var number: Int? { Self.numbers[self] }

    private static let numbers: [Self: Int] = [
        .movie: 1, .show: 2, .season: 3, .episode: 4, .trailer: 5, .person: 7, .artist: 8, .album: 9, .track: 10,
        .clip: 12, .photo: 13, .photoAlbum: 14, .playlist: 15, .playlistFolder: 16, .collection: 18,
        .optimizedVersion: 42,
    ]
}
