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
}

/// A chapter of an item.
public struct Chapter: Model {
    /// The chapter's number on this server.
    public var id: Int?
    /// Counted from 1.
    public var index: Int?
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
