public import FoundationEssentials

/// A list that someone made: of chosen items, or of whatever fits a query.
public struct Playlist: Model {
    /// What the server knows it by.
    public var ratingKey: String
    /// Where its items are listed.
    public var key: String?
    /// A name that stays the same.
    public var guid: String?
    /// `playlist`.
    public var type: ItemType
    /// As its owner calls it.
    public var title: String
    /// By which lists are sorted; absent where it is `title`.
    public var titleSort: String?
    /// What its owner says of it.
    public var summary: String?
    /// It holds whatever fits `content`, and cannot be added to.
    public var smart: Bool?
    /// What it holds.
    public var playlistType: Kind?
    /// What a smart one holds, as an address.
    public var content: String?
    /// A picture made of those of its items, below the server's address.
    public var composite: String?
    /// The symbol of a special one, such as `playlist://image.smart`.
    public var icon: String?
    /// What makes it a special one, such as `favorites`.
    public var specialPlaylistType: String?
    /// It is a station and has no items of its own.
    public var radio: Bool?
    /// It cannot be changed.
    public var readOnly: Bool?
    /// Copies of it can be taken along.
    public var allowSync: Bool?
    /// How many items it has.
    public var leafCount: Int?
    /// Of all its items, in milliseconds.
    public var duration: Int?
    /// Of all its items, in seconds.
    public var durationInSeconds: Int?
    /// How often it was played.
    public var viewCount: Int?
    /// When it was last played.
    public var lastViewedAt: Date?
    /// When it was made.
    public var addedAt: Date?
    /// When it last changed.
    public var updatedAt: Date?
    /// The library of a smart one.
    public var librarySectionID: Int?
    /// Where that library is asked for.
    public var librarySectionKey: String?
    /// That library's title.
    public var librarySectionTitle: String?

    /// What a playlist holds, or a play queue.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Films, episodes and clips.
        public static let video: Self = "video"
        /// Music.
        public static let audio: Self = "audio"
        /// Photographs.
        public static let photo: Self = "photo"
    }
}

/// An item in its place in a playlist. An item can be there more than once.
@dynamicMemberLookup
public struct PlaylistItem: Hashable, Sendable {
    /// What stands there.
    public var item: Item
    /// The place's own number, by which it is moved and removed; absent in a smart playlist.
    public var playlistItemID: Int?

    /// A member of the item, as if it stood here.
    public subscript<Field>(dynamicMember field: KeyPath<Item, Field>) -> Field { item[keyPath: field] }
}

extension Playlist: PlexElement {
    static let names = ["Metadata", "Playlist"]
}

extension PlaylistItem: PlexElement, Codable {
    static let names = Item.names

    private enum CodingKeys: String, CodingKey { case playlistItemID }

    /// Reads the item and its place's number.
    public init(from decoder: any Decoder) throws {
        item = try Item(from: decoder)
        playlistItemID = try decoder.container(keyedBy: CodingKeys.self)
            .decodeIfPresent(Int.self, forKey: .playlistItemID)
    }

    /// Writes the item with its place's number in it.
    public func encode(to encoder: any Encoder) throws {
        try item.encode(to: encoder)
        var members = encoder.container(keyedBy: CodingKeys.self)
        try members.encodeIfPresent(playlistItemID, forKey: .playlistItemID)
    }
}
