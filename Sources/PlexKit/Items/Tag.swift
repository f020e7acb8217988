/// A genre, an actor, a country or any other word that items are filed under.
public struct Tag: Model {
    /// The word itself, in the library's language, or a person's name.
    public var tag: String
    /// Its number on this server, such as 87 in `genre=87`.
    public var id: Int?
    /// Such as `genre=87`, to ask for everything filed under it.
    public var filter: String?
    /// Plex's own name for it, the same on every server; people only as a rule.
    public var tagKey: String?
    /// The character, of an actor.
    public var role: String?
    /// Someone's portrait, as a whole address.
    public var thumb: String?
    /// How many items are filed under it.
    public var count: Int?
    var rare = Boxed<Details>.none

    /// What only some tags have.
    public var details: Details {
        get { rare.value }
        set { rare = Boxed(newValue) }
    }

    /// What only some tags have.
    public struct Details: Hashable, Sendable, Blank {
        /// How sure a machine is of it, from 0 to 1.
        public var confidence: Double?
        /// Where a machine has it from.
        public var context: String?
        /// The item it stands for, such as a collection.
        public var ratingKey: String?
        /// What kind of tag it is, as a number: 1 a genre, 2 a collection, 4 a director, 6 an actor.
        public var tagType: Int?
        /// Where everything filed under it is listed, below the server's address.
        public var key: String?

        /// Nothing of it.
        public init() {}
    }
}

/// What somebody thinks of an item.
public struct Rating: Model {
    /// Whose opinion: `imdb://image.rating`, `rottentomatoes://image.rating.ripe`.
    public var image: String
    /// `critic` or `audience`.
    public var type: String?
    /// Out of ten.
    public var value: Double
    /// How many people told, where that is known.
    public var count: Int?
}

/// A picture of an item.
public struct Image: Model {
    /// Such as `coverPoster`, `background` or `clearLogo`.
    public var type: String
    /// A whole address, or a path below the server's.
    public var url: String
    /// What it shows, for those who cannot see it: the item's title as a rule.
    public var alt: String?
}

/// A stretch of an item that can be skipped.
public struct Marker: Model {
    /// The marker's number on this server.
    public var id: Int?
    /// `intro`, `credits` or `commercial`.
    public var type: String
    /// In milliseconds.
    public var startTimeOffset: Int
    /// In milliseconds.
    public var endTimeOffset: Int
    /// The credits run to the end.
    public var final: Bool?
    /// Where the marker comes from.
    public var attributes: Attributes?

    /// A stretch from one moment to another, in milliseconds.
    public init(_ type: String, from start: Int, to end: Int) {
        (self.type, startTimeOffset, endTimeOffset) = (type, start, end)
    }

    enum CodingKeys: String, CodingKey {
        case id, type, startTimeOffset, endTimeOffset, final
        case attributes = "Attributes"
    }

    /// Where a marker comes from.
    public struct Attributes: Model {
        /// The attributes' number on this server.
        public var id: Int?
        /// The version of what found the marker.
        public var version: Int?
        /// `server` or `cloud`, where that is told.
        public var source: String?
    }
}

/// A chapter of an item.
public struct Chapter: Model {
    /// The chapter's number on this server.
    public var id: Int?
    /// Counted from 1.
    public var index: Int?
    /// Such as `chapter=7`.
    public var filter: String?
    /// The chapter's title; absent where it has none.
    public var tag: String?
    /// In milliseconds.
    public var startTimeOffset: Int?
    /// In milliseconds.
    public var endTimeOffset: Int?
    /// A picture of it, below the server's address.
    public var thumb: String?
}

/// A field that the agent leaves alone, because a person set it.
public struct LockedField: Model {
    /// The field's name, such as `title` or `summary`.
    public var name: String
    /// True as a rule: what is not locked is not listed.
    public var locked: Bool?
}

extension Item {
    /// True for a field that its agent leaves alone.
    public func isLocked(_ field: ItemField) -> Bool {
        locked.contains { $0.name == field.rawValue && $0.locked != false }
    }

    /// True for a folder of photographs, which the server calls a photograph, too.
    public var isPhotoAlbum: Bool { type == .photoAlbum || (type == .photo && key?.hasSuffix("/children") == true) }
}
