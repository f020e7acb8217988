/// A genre, an actor, a country or any other word that items are filed under.
public struct Tag: Model {
    public var tag: String
    public var id: Int?
    /// Such as `genre=87`, to ask for everything filed under it.
    public var filter: String?
    public var tagKey: String?
    /// The character, of an actor.
    public var role: String?
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
    public var count: Int?
}

/// A picture of an item.
public struct Image: Model {
    /// Such as `coverPoster`, `background` or `clearLogo`.
    public var type: String
    public var url: String
    public var alt: String?
}

/// A stretch of an item that can be skipped.
public struct Marker: Model {
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
    public var id: Int?
    public var index: Int?
    public var tag: String?
    /// In milliseconds.
    public var startTimeOffset: Int?
    /// In milliseconds.
    public var endTimeOffset: Int?
    public var thumb: String?
}

/// A field that the agent leaves alone, because a person set it.
public struct LockedField: Model {
    public var name: String
    public var locked: Bool?
}
