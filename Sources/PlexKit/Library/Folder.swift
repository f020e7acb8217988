/// A letter that titles of a library begin with.
public struct FirstCharacter: Model, PlexElement {
    static let names = ["Directory"]

    /// The letter as it stands in an address, such as `%23` for the sign of numbers.
    public var key: String
    /// The letter itself, `#` for numbers.
    public var title: String
    /// How many titles begin with it.
    public var size: Int
}

/// A way in which a library offers to be listed.
public struct LibraryView: Model, PlexElement {
    static let names = ["Directory"]

    /// The end of the address below the library's own, such as `unwatched`.
    public var key: String
    /// In the language of whoever asks, such as `By Genre`.
    public var title: String
    /// It lists directories and not items.
    public var secondary: Bool?
    /// What a person is asked for before it can be listed.
    public var prompt: String?
    /// It searches.
    public var search: Bool?
}

/// A folder of a library's files.
public struct Folder: Model {
    /// Where what is in it is listed, below the server's address.
    public var key: String
    /// The folder's name.
    public var title: String
}

/// What lies in a folder: another folder, or an item.
public enum FolderEntry: Hashable, Sendable {
    /// Another folder.
    case folder(Folder)
    /// An item whose file lies there.
    case item(Item)
}

extension FolderEntry: PlexElement {
    static let names = Item.names

    private enum CodingKeys: String, CodingKey { case ratingKey }

    /// Reads an item where there is a rating key, and a folder otherwise.
    public init(from decoder: any Decoder) throws {
        let isItem = try decoder.container(keyedBy: CodingKeys.self).contains(.ratingKey)
        self = isItem ? .item(try Item(from: decoder)) : .folder(try Folder(from: decoder))
    }
}

/// What several items have in common.
public struct CommonFields: Model {
    /// The fields that differ, separated by commas.
    public var mixedFields: String?
    /// What they are.
    public var type: ItemType?
    /// Where all of them are listed.
    public var key: String?
    /// Their rating keys, separated by commas; absent in some versions.
    public var ratingKey: String?
    /// The agent's name, of items that are versions of one.
    public var guid: String?
    /// Their title.
    public var title: String?
    /// Their title for sorting.
    public var titleSort: String?
    /// Their number.
    public var index: Int?
    /// Their year.
    public var year: Int?
    /// Their day of release.
    public var originallyAvailableAt: String?
    /// Who made them.
    public var studio: String?
    /// Their age rating.
    public var contentRating: String?
    /// What is said of all of them.
    public var summary: String?
    /// The line about all of them.
    public var tagline: String?
    /// Which cut they are.
    public var editionTitle: String?
    /// The rating key of the season or album they share.
    public var parentRatingKey: String?
    /// That season's or album's title.
    public var parentTitle: String?
    /// The rating key of the show or artist they share.
    public var grandparentRatingKey: String?
    /// That show's or artist's title.
    public var grandparentTitle: String?
    /// Genres that all of them have.
    public var genres: [Tag]
    /// Countries that all of them have.
    public var countries: [Tag]
    /// Directors that all of them have.
    public var directors: [Tag]
    /// Writers that all of them have.
    public var writers: [Tag]
    /// Producers that all of them have.
    public var producers: [Tag]
    /// Roles that all of them have.
    public var roles: [Tag]
    /// Collections that all of them are in.
    public var collections: [Tag]
    /// Labels that all of them have.
    public var labels: [Tag]
    /// Styles that all of them have.
    public var styles: [Tag]
    /// Moods that all of them have.
    public var moods: [Tag]
    /// What people filed all of them under.
    public var tags: [Tag]
    /// Catalogues' names that all of them have.
    public var guids: [Guid]
    /// What others think of all of them.
    public var ratings: [Rating]
    /// The fields that the agent leaves alone on all of them.
    public var locked: [LockedField]

    enum CodingKeys: String, CodingKey {
        case mixedFields, type, key, ratingKey, guid, title, titleSort, index, year, originallyAvailableAt, studio
        case contentRating, summary, tagline, editionTitle, parentRatingKey, parentTitle, grandparentRatingKey
        case grandparentTitle
        case genres = "Genre"
        case countries = "Country"
        case directors = "Director"
        case writers = "Writer"
        case producers = "Producer"
        case roles = "Role"
        case collections = "Collection"
        case labels = "Label"
        case styles = "Style"
        case moods = "Mood"
        case tags = "Tag"
        case guids = "Guid"
        case ratings = "Rating"
        case locked = "Field"
    }
}

extension CommonFields: PlexElement {
    static let names = ["Common", "Metadata"]
}
