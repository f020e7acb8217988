extension Hub {
    /// Reads the row and sorts what is in it into items and tags, by whether it has a rating key.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        title = try container.decodeIfPresent(String.self, forKey: .title)
        type = try container.decodeIfPresent(ItemType.self, forKey: .type)
        subtype = try container.decodeIfPresent(String.self, forKey: .subtype)
        hubIdentifier = try container.decodeIfPresent(String.self, forKey: .hubIdentifier)
        context = try container.decodeIfPresent(String.self, forKey: .context)
        key = try container.decodeIfPresent(String.self, forKey: .key)
        hubKey = try container.decodeIfPresent(String.self, forKey: .hubKey)
        size = try container.decodeIfPresent(Int.self, forKey: .size)
        totalSize = try container.decodeIfPresent(Int.self, forKey: .totalSize)
        more = try container.decodeIfPresent(Bool.self, forKey: .more)
        promoted = try container.decodeIfPresent(Bool.self, forKey: .promoted)
        random = try container.decodeIfPresent(Bool.self, forKey: .random)
        style = try container.decodeIfPresent(String.self, forKey: .style)
        librarySectionID = try container.decodeIfPresent(Int.self, forKey: .librarySectionID)
        let entries = try Contents<HubEntry>(from: decoder).elements
        items = entries.compactMap { if case .item(let item) = $0 { item } else { nil } }
        tags = entries.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
    }

    /// Writes the row with its items as `Metadata` and its tags as `Directory`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(title, forKey: .title)
        try container.encodeIfPresent(type, forKey: .type)
        try container.encodeIfPresent(subtype, forKey: .subtype)
        try container.encodeIfPresent(hubIdentifier, forKey: .hubIdentifier)
        try container.encodeIfPresent(context, forKey: .context)
        try container.encodeIfPresent(key, forKey: .key)
        try container.encodeIfPresent(hubKey, forKey: .hubKey)
        try container.encodeIfPresent(size, forKey: .size)
        try container.encodeIfPresent(totalSize, forKey: .totalSize)
        try container.encodeIfPresent(more, forKey: .more)
        try container.encodeIfPresent(promoted, forKey: .promoted)
        try container.encodeIfPresent(random, forKey: .random)
        try container.encodeIfPresent(style, forKey: .style)
        try container.encodeIfPresent(librarySectionID, forKey: .librarySectionID)
        var lists = encoder.container(keyedBy: ElementName.self)
        try lists.encode(list: items, forKey: ElementName(stringValue: "Metadata"))
        try lists.encode(list: tags, forKey: ElementName(stringValue: "Directory"))
    }
}

/// What a hub holds: an item, a tag or something else.
enum HubEntry: PlexElement {
    static let names = Item.names

    case item(Item)
    case tag(LibraryTag)
    /// A link to elsewhere, such as a provider's own search.
    case other

    private enum CodingKeys: String, CodingKey { case ratingKey, tag }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if members.contains(.ratingKey) {
            self = .item(try Item(from: decoder))
        } else {
            self = members.contains(.tag) ? .tag(try LibraryTag(from: decoder)) : .other
        }
    }
}
