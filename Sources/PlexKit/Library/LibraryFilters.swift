/// What a library can be filtered and sorted by, for each type of its items.
public struct LibraryFilters: Model {
    /// One for each type of the library's items.
    public var types: [FilterType]
    /// Which comparisons each type of field knows.
    public var fieldTypes: [FieldType]

    enum CodingKeys: String, CodingKey {
        case types = "Type"
        case fieldTypes = "FieldType"
    }

    /// What items of that type can be filtered and sorted by; `nil` where the library has none of it.
    public subscript(type: ItemType) -> FilterType? { types.first { $0.type == type } }

    /// The comparisons a field knows, as in `=` and `>>=`; empty for a field type that was not told.
    public func operators(of field: LibraryField) -> [String] {
        fieldTypes.first { $0.type == field.type }?.operators.map(\.key) ?? []
    }
}

/// What one type of a library's items can be filtered and sorted by.
public struct FilterType: Model {
    /// Where they are listed, below the server's address.
    public var key: String?
    /// What they are.
    public var type: ItemType
    /// In the language of whoever asks, such as `Movies`.
    public var title: String?
    /// True for the type that the library lists by itself.
    public var active: Bool?
    /// What people are offered as filters; what can be filtered by is more: see `fields`.
    public var filters: [LibraryFilter]
    /// What they can be sorted by.
    public var sorts: [LibrarySort]
    /// What they can be filtered by, with the type of each.
    public var fields: [LibraryField]

    enum CodingKeys: String, CodingKey {
        case key, type, title, active
        case filters = "Filter"
        case sorts = "Sort"
        case fields = "Field"
    }
}

/// Something people are offered to filter by.
public struct LibraryFilter: Model {
    /// The name in a query, such as `genre`.
    public var filter: String
    /// What its values are: `string`, `integer` or `boolean`.
    public var filterType: String?
    /// Where its values are listed, below the server's address.
    public var key: String?
    /// In the language of whoever asks.
    public var title: String?
    /// `filter` as a rule.
    public var type: String?
    /// True for one that is not among the first.
    public var advanced: Bool?
}

/// Something a list can be sorted by.
public struct LibrarySort: Model {
    /// The name in a query, such as `addedAt`.
    public var key: String
    /// The name for the other direction, such as `addedAt:desc`.
    public var descKey: String?
    /// In the language of whoever asks.
    public var title: String?
    /// `asc` or `desc`, of the one the library is sorted by unless told otherwise.
    public var `default`: String?
    /// The direction that makes sense first.
    public var defaultDirection: String?
    /// Where the list's first letters are, below the server's address.
    public var firstCharacterKey: String?
    /// True for the one in use.
    public var active: Bool?
    /// The direction in use.
    public var activeDirection: String?
}

/// A field that a query can compare.
public struct LibraryField: Model {
    /// The name in a query, such as `title` or `show.title`.
    public var key: String
    /// In the language of whoever asks.
    public var title: String?
    /// What its values are, by which the comparisons follow: `tag`, `string`, `integer`, `boolean`, `date` and others.
    public var type: String
    /// What an integer counts, such as `year` or `rating`.
    public var subType: String?
}

/// Which comparisons a type of field knows.
public struct FieldType: Model {
    /// Such as `tag` or `date`.
    public var type: String
    /// In the order people are offered them.
    public var operators: [Operator]

    enum CodingKeys: String, CodingKey {
        case type
        case operators = "Operator"
    }

    /// A comparison.
    public struct Operator: Model {
        /// As in a query: `=`, `!=`, `==`, `>>=` and others.
        public var key: String
        /// In the language of whoever asks, such as `is after`.
        public var title: String?
    }
}

/// One value that a library can be filtered by, such as a genre.
public struct FilterChoice: Model {
    /// The value in a query: a tag's number, or the value itself.
    public var key: String
    /// In words.
    public var title: String
    /// Where everything with that value is listed, below the server's address.
    public var fastKey: String?
    /// Such as `genre`.
    public var type: String?
    /// A picture, such as a person's.
    public var thumb: String?
}
