extension Hubs {
    /// What fits some words best, a row for each type; also actors, genres and other tags. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - words: What a person would type, in whatever order.
    ///   - library: Where it is looked for first; `nil` for all libraries alike.
    ///   - limit: How many of each type.
    public func search(_ words: String, in library: Library? = nil, limit: Int = 10) async throws -> [Hub] {
        let query: Query = [
            "query": words, "sectionId": library?.key, "limit": limit, "includeCollections": 1, "includeGuids": 1,
        ]
        return try await server.place("hubs", of: Hub.self).list("/search", query)
    }

    /// The same for words that were spoken, which may be heard wrongly. Throws `ServiceError`.
    public func search(spoken words: String, of type: ItemType? = nil, limit: Int = 10) async throws -> [Hub] {
        let query: Query = ["query": words, "type": type?.number, "limit": limit]
        return try await server.place("hubs", of: Hub.self).list("/search/voice", query)
    }

    /// What fits some words best in one list, the best first, each with how well it fits. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - words: What a person would type.
    ///   - kinds: What is looked for.
    ///   - limit: How many of all together.
    public func find(
        _ words: String, _ kinds: [SearchKind] = [.movies, .shows, .music, .people], limit: Int = 30
    ) async throws -> [SearchFind] {
        let query: Query = [
            "query": words, "searchTypes": kinds.map(\.rawValue).joined(separator: ","), "limit": limit,
            "includeCollections": 1, "includeGuids": 1,
        ]
        return try await server.place("library", of: SearchFind.self).list("/search", query)
    }
}

/// What is looked for in a search.
public struct SearchKind: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Films and collections of them.
    public static let movies: Self = "movies"
    /// Shows, seasons and episodes.
    public static let shows: Self = "tv"
    /// Artists, albums and tracks.
    public static let music: Self = "music"
    /// Who made or plays in items.
    public static let people: Self = "people"
    /// Videos of no catalogue.
    public static let otherVideos: Self = "otherVideos"
}

/// One thing a search found.
public struct SearchFind: Model {
    /// How well it fits, from 0 to 1.
    public var score: Double?
    /// The item, where it is one.
    public var item: Item?
    /// The person or another tag, where it is one.
    public var tag: LibraryTag?

    private enum CodingKeys: String, CodingKey { case score }

    /// Reads what stands in it: one item or one tag.
    public init(from decoder: any Decoder) throws {
        score = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(Double.self, forKey: .score)
        let members = try decoder.container(keyedBy: ElementName.self)
        for name in HubEntry.names {
            let key = ElementName(stringValue: name)
            // JSON has the one thing as an object, XML as a child.
            guard members.contains(key), let entry = try? members.decode(HubEntry.self, forKey: key) else { continue }
            switch entry {
            case .item(let item): self.item = item
            case .tag(let tag): self.tag = tag
            case .other: break
            }
        }
    }

    /// Writes an item as `Metadata` and a tag as `Directory`.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        try members.encodeIfPresent(score, forKey: .score)
        var entries = encoder.container(keyedBy: ElementName.self)
        try entries.encodeIfPresent(item, forKey: ElementName(stringValue: "Metadata"))
        try entries.encodeIfPresent(tag, forKey: ElementName(stringValue: "Directory"))
    }
}

extension SearchFind: PlexElement {
    static let names = ["SearchResult"]
}
