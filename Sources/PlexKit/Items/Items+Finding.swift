/// Items that were asked for by their keys.
public struct FoundItems: Hashable, Sendable {
    /// Those the server has, with all that is known of them.
    public var items: [Item] = []
    /// Keys the server has nothing for.
    public var missing: [String] = []
    /// Keys of which nothing is known: something in the answer could not be read, and it may have been these.
    public var unknown: [String] = []
}

extension Place<Item> {
    /// How many items are asked for at a time by their keys.
    private static var chunk: Int { 500 }

    /// An item with all that is known of it, streams and markers included. Throws `ServiceError`, `.notFound` where
    /// there is none of that key.
    public func get(_ ratingKey: String, including inclusions: [Inclusion] = .whole) async throws -> Item {
        try await one(.get, "/" + PercentEncoding.segment(ratingKey), Query().including(inclusions))
    }

    /// Items with all that is known of them, streams and markers included, however many: five hundred at a time.
    ///
    /// Throws `ServiceError`.
    public func get(_ ratingKeys: [String], including inclusions: [Inclusion] = .whole) async throws -> FoundItems {
        var found = FoundItems()
        for start in stride(from: 0, to: ratingKeys.count, by: Self.chunk) {
            let keys = Array(ratingKeys[start..<min(start + Self.chunk, ratingKeys.count)])
            let drift = Drift()
            let items = try await items(keys, Query().including(inclusions), noting: drift)
            transport.drift.add(drift)
            found.items += items
            let known = Set(items.map(\.ratingKey))
            let rest = keys.filter { !known.contains($0) }
            if drift.losses == 0 { found.missing += rest } else { found.unknown += rest }
        }
        return found
    }

    /// None of them where the server says that there is nothing.
    private func items(_ keys: [String], _ query: Query, noting drift: Drift) async throws -> [Item] {
        let path = "\(path)/\(keys.map(PercentEncoding.segment).joined(separator: ","))"
        let request = Request(.get, path, query: query, deadline: deadline)
        do {
            return try await transport.noting(drift).list(request)
        } catch let error as ServiceError where error.code == .notFound {
            // A wrong address would say the same of everything there is.
            let _: Identity = try await transport.container(Request(.get, "identity", deadline: .seconds(5)))
            return []
        }
    }

    /// Items by the name an agent gave them, such as `plex://movie/5d7768…`, in one library or in all.
    ///
    /// Throws `ServiceError`.
    public func find(guid: String, in library: Library? = nil) async throws -> [Item] {
        let query = MediaQuery(where: .guid.is(guid))
        return try await (library.map { all(in: $0, query) } ?? all(query)).all()
    }

    /// Items by a catalogue's name for them, such as `imdb://tt0133093`: the library's agent is asked which item that is.
    ///
    /// Throws `ServiceError`.
    public func find(externalGuid guid: String, in library: Library) async throws -> [Item] {
        // Candidates can be asked for only as matches of an item, be it another one.
        guard let any = try await all(in: library, .everything.limited(to: 1)).all().first else { return [] }
        let words = guid.split(separator: "://", maxSplits: 1).joined(separator: "-")
        let candidates = try await matches(for: any, title: words, year: "", agent: library.agent)
        guard let candidate = candidates.first else { return [] }
        return try await find(guid: candidate.guid, in: library)
    }
}

/// How often one of the server's people has played an item.
public struct TopUser: Model, PlexElement {
    static let names = ["Account"]

    /// The account's number on this server; 1 is the owner.
    public var id: Int
    /// How often, to the end.
    public var globalViewCount: Int?
}

extension Place<Item> {
    /// Who has played an item most, whoever that is first. Throws `ServiceError`.
    public func topUsers(of item: Item) async throws -> [TopUser] { try await list(path(of: item) + "/users/top") }
}
