/// A row of items that belong together: what was recently added, what goes with something, the finds of one type.
public struct Hub: Model {
    /// The row's heading, in the language of whoever asks.
    public var title: String?
    /// What is in it; `mixed` where that differs, and in a search also `actor`, `genre` and other tags.
    public var type: ItemType?
    /// A closer word for that, such as `podcast`.
    public var subtype: String?
    /// The row's name, such as `home.continue` or `movie.recentlyadded.1`.
    public var hubIdentifier: String?
    /// Where it stands, such as `hub.home.continue`.
    public var context: String?
    /// Where all of it is listed, below the server's address.
    public var key: String?
    /// Where exactly what is shown is listed, below the server's address.
    public var hubKey: String?
    /// How many it brought along.
    public var size: Int?
    /// How many there are in all, where that is told.
    public var totalSize: Int?
    /// There are more than it brought along.
    public var more: Bool?
    /// Shown on the home page.
    public var promoted: Bool?
    /// Something else each time it is asked for.
    public var random: Bool?
    /// How it may be shown, such as `shelf` or `hero`.
    public var style: String?
    /// The library it is of, where it is of one.
    public var librarySectionID: Int?
    /// The items it brought along, complete or not: see `more`.
    public var items: [Item]
    /// The actors, genres and other tags it brought along.
    public var tags: [LibraryTag]

    enum CodingKeys: String, CodingKey {
        case title, type, subtype, hubIdentifier, context, key, hubKey, size, totalSize, more, promoted, random, style
        case librarySectionID
    }
}

/// A genre, an actor or another tag as a library lists it.
public struct LibraryTag: Model {
    /// The word itself, or a person's name.
    public var tag: String
    /// Its number on this server.
    public var id: Int?
    /// What kind of tag it is, as a number: 1 a genre, 2 a collection, 4 a director, 6 an actor.
    public var tagType: Int?
    /// `tag` as a rule.
    public var type: String?
    /// Plex's own name for it, the same on every server.
    public var tagKey: String?
    /// A number for it in the place of a word.
    public var tagValue: Int?
    /// Where everything filed under it is listed, below the server's address.
    public var key: String?
    /// Such as `actor=49`.
    public var filter: String?
    /// Someone's portrait, as a whole address.
    public var thumb: String?
    /// How many items are filed under it.
    public var count: Int?
    /// How well it fits a search, from 0 to 1.
    public var score: Double?
    /// The library's number.
    public var librarySectionID: Int?
    /// Where the library is asked for.
    public var librarySectionKey: String?
    /// The library's title.
    public var librarySectionTitle: String?
    /// What the library holds, as a number.
    public var librarySectionType: Int?
    /// Why a search shows it.
    public var reason: String?
    /// The number of what `reason` names.
    public var reasonID: Int?
    /// What `reason` names, in words.
    public var reasonTitle: String?
}
