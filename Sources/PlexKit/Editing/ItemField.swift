/// A field of an item that people can set, and lock against its agent.
public struct ItemField: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The title.
    public static let title: Self = "title"
    /// The title for sorting.
    public static let titleSort: Self = "titleSort"
    /// The title in the country it comes from; of a track, its own artist.
    public static let originalTitle: Self = "originalTitle"
    /// What it is about.
    public static let summary: Self = "summary"
    /// One line about it.
    public static let tagline: Self = "tagline"
    /// Who made it.
    public static let studio: Self = "studio"
    /// The age rating.
    public static let contentRating: Self = "contentRating"
    /// Which cut it is; needs Plex Pass.
    public static let editionTitle: Self = "editionTitle"
    /// The day of first release.
    public static let originallyAvailableAt: Self = "originallyAvailableAt"
    /// When the library took it in.
    public static let addedAt: Self = "addedAt"
    /// The year of first release.
    public static let year: Self = "year"
    /// Critics' rating.
    public static let rating: Self = "rating"
    /// The public's rating.
    public static let audienceRating: Self = "audienceRating"
    /// The rating of whoever asks.
    public static let userRating: Self = "userRating"
    /// An episode's or track's number.
    public static let index: Self = "index"
    /// A track's disc.
    public static let parentIndex: Self = "parentIndex"

    /// The poster; set as artwork, locked here.
    public static let thumb: Self = "thumb"
    /// The background; set as artwork, locked here.
    public static let art: Self = "art"
    /// The logo; set as artwork, locked here.
    public static let clearLogo: Self = "clearLogo"
    /// The square background; set as artwork, locked here.
    public static let squareArt: Self = "squareArt"
    /// The music; set as artwork, locked here.
    public static let theme: Self = "theme"
}

/// A kind of tags of an item that people can set, and lock against its agent.
public struct TagField: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Genres.
    public static let genre: Self = "genre"
    /// Where it was made.
    public static let country: Self = "country"
    /// Who directed it.
    public static let director: Self = "director"
    /// Who wrote it.
    public static let writer: Self = "writer"
    /// Who produced it.
    public static let producer: Self = "producer"
    /// The collections it is in.
    public static let collection: Self = "collection"
    /// What its owner files it under.
    public static let label: Self = "label"
    /// Styles of music.
    public static let style: Self = "style"
    /// Moods of music.
    public static let mood: Self = "mood"
    /// Similar artists.
    public static let similar: Self = "similar"
    /// What a photograph is filed under.
    public static let tag: Self = "tag"

    /// The field that is locked with these tags.
    public var field: ItemField { ItemField(rawValue: rawValue) }

    /// What an item has of them, read whole; `nil` for a kind that items do not have.
    func tags(of item: Item) -> [Tag]? {
        switch self {
        case .genre: item.genres
        case .country: item.countries
        case .director: item.directors
        case .writer: item.writers
        case .producer: item.producers
        case .collection: item.collections
        case .label: item.labels
        case .style: item.styles
        case .mood: item.moods
        case .similar: item.similar
        case .tag: item.details.tags
        default: nil
        }
    }
}
