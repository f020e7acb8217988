public import FoundationEssentials

/// A library of one kind of items.
public struct Library: Model {
    /// Its number, by which it is asked for.
    public var key: String
    public var type: ItemType
    public var title: String
    public var agent: String?
    public var scanner: String?
    public var language: String?
    public var uuid: String?
    /// The folders it looks into, as the server sees them.
    public var locations: [Location]

    public var refreshing: Bool?
    public var hidden: Int?
    public var allowSync: Bool?
    public var filters: Bool?
    public var content: Bool?
    public var directory: Bool?
    public var art: String?
    public var composite: String?
    public var thumb: String?
    public var createdAt: Date?
    public var updatedAt: Date?
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
    public var id: Int?
    public var path: String
}

/// What an item is, in Plex's words.
public struct ItemType: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let movie: Self = "movie"
    public static let show: Self = "show"
    public static let season: Self = "season"
    public static let episode: Self = "episode"
    public static let artist: Self = "artist"
    public static let album: Self = "album"
    public static let track: Self = "track"
    public static let clip: Self = "clip"
    public static let photo: Self = "photo"
    public static let photoAlbum: Self = "photoalbum"
    public static let playlist: Self = "playlist"
    public static let collection: Self = "collection"

    /// The number that asks for items of this type; `nil` for one that cannot be asked for.
    var number: Int? { Self.numbers[self] }

    private static let numbers: [Self: Int] = [
        .movie: 1, .show: 2, .season: 3, .episode: 4, .artist: 8, .album: 9, .track: 10, .clip: 12, .photo: 13,
        .photoAlbum: 14, .playlist: 15, .collection: 18,
    ]
}
