extension Plex {
    /// The items that fit some words best, from every library. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - words: What a person would type, in whatever order.
    ///   - limit: How many of each type.
    public func search(_ words: String, limit: Int = 10) async throws -> [Item] {
        let request = Request(
            .get, "hubs/search", query: ["query": words, "limit": limit, "includeGuids": 1], deadline: .seconds(180))
        return try await Listing<Hub>(request: request, transport: transport).all().flatMap(\.items)
    }
}

/// The finds of one type. Actors and genres have hubs too, whose elements are no items.
struct Hub: PlexElement {
    static let names = ["Hub"]
    static let types: Set<ItemType> = [.movie, .show, .season, .episode, .artist, .album, .track, .clip, .photo]

    var type: ItemType
    var items: [Item]

    private enum CodingKeys: String, CodingKey { case type }

    init(from decoder: any Decoder) throws {
        type = try decoder.container(keyedBy: CodingKeys.self).decode(ItemType.self, forKey: .type)
        let lists = try decoder.container(keyedBy: ElementName.self)
        items =
            Self.types.contains(type)
            ? try Item.names.flatMap { try lists.decode([Item].self, forKey: ElementName(stringValue: $0)) } : []
    }
}
