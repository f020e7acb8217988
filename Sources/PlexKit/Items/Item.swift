public import FoundationEssentials

/// A movie, show, season, episode or anything else that a library holds.
public struct Item: Model {
    /// What the server knows it by; `key` is a path that may lead to its children.
    public var ratingKey: String
    public var key: String?
    public var type: ItemType
    public var subtype: String?
    public var title: String
    public var titleSort: String?
    public var originalTitle: String?
    /// The agent's name for it: `plex://movie/…`, or with a legacy agent `com.plexapp.agents.imdb://tt0133093?lang=en`.
    public var guid: String?
    /// The catalogues' names for it, such as `imdb://tt0133093`.
    public var guids: [Guid]
    public var slug: String?
    public var year: Int?
    /// The day, such as `1999-03-31`.
    public var originallyAvailableAt: String?
    public var studio: String?
    public var network: String?
    public var contentRating: String?
    public var summary: String?
    public var tagline: String?
    public var editionTitle: String?
    /// In milliseconds.
    public var duration: Int?

    /// A season's or an episode's number.
    public var index: Int?
    public var absoluteIndex: Int?
    /// The season's number, of an episode.
    public var parentIndex: Int?
    public var parentRatingKey: String?
    public var parentKey: String?
    public var parentGuid: String?
    public var parentTitle: String?
    public var parentYear: Int?
    public var parentThumb: String?
    public var parentTheme: String?
    public var parentStudio: String?
    public var grandparentRatingKey: String?
    public var grandparentKey: String?
    public var grandparentGuid: String?
    public var grandparentTitle: String?
    public var grandparentThumb: String?
    public var grandparentArt: String?
    public var grandparentTheme: String?
    public var grandparentSlug: String?

    /// How many seasons a show has, or episodes a season.
    public var childCount: Int?
    /// How many episodes a show or season has.
    public var leafCount: Int?
    public var viewedLeafCount: Int?
    public var viewCount: Int?
    public var skipCount: Int?
    /// Where it was stopped, in milliseconds.
    public var viewOffset: Int?
    public var lastViewedAt: Date?
    public var addedAt: Date?
    public var updatedAt: Date?
    public var deletedAt: Date?

    public var rating: Double?
    public var ratingImage: String?
    public var ratingCount: Int?
    public var audienceRating: Double?
    public var audienceRatingImage: String?
    public var userRating: Double?
    public var lastRatedAt: Date?

    public var librarySectionID: Int?
    public var librarySectionKey: String?
    public var librarySectionTitle: String?
    public var art: String?
    public var thumb: String?
    public var banner: String?
    public var theme: String?
    public var composite: String?
    public var hero: String?
    public var chapterSource: String?
    public var primaryExtraKey: String?
    public var skipChildren: Bool?
    public var skipParent: Bool?

    /// Its versions; an item may have several, and each several parts.
    public var media: [Media]
    public var genres: [Tag]
    public var countries: [Tag]
    public var directors: [Tag]
    public var writers: [Tag]
    public var producers: [Tag]
    public var roles: [Tag]
    public var collections: [Tag]
    public var labels: [Tag]
    public var styles: [Tag]
    public var moods: [Tag]
    public var similar: [Tag]
    public var ratings: [Rating]
    public var images: [Image]
    public var markers: [Marker]
    public var chapters: [Chapter]
    /// The fields that the agent leaves alone.
    public var locked: [LockedField]
    /// The folders of a show.
    public var locations: [Location]
}
