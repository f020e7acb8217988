public import FoundationEssentials

extension Plex {
    /// What the libraries hold: films, shows, episodes, music, photographs.
    public var items: Place<Item> { place("library/metadata") }
}

extension Place<Item> {
    /// What a library holds: everything it lists by itself, or what a query asks for.
    public func all(in library: Library, _ query: MediaQuery = .everything) -> Items {
        items("library/sections/\(library.key)/all", query.query)
    }

    /// The same, of all libraries together; a query without a type gives none that servers agree on.
    public func all(_ query: MediaQuery) -> Items { items("library/all", query.query) }

    /// Items that were added or changed after a moment, the oldest change first.
    ///
    /// What was deleted meanwhile is not among them and cannot be told from what did not change: only the whole list
    /// says that something is gone.
    public func changes(in library: Library, since moment: Date, of type: ItemType? = nil) -> Items {
        // The comparison leaves the second itself out.
        let moment = moment.addingTimeInterval(-1)
        let query = MediaQuery(
            type, where: .updatedAt.isAfter(moment) || .addedAt.isAfter(moment), sortedBy: [.updatedAt.ascending])
        return all(in: library, query)
    }

    /// Items that were added last, the last first; of a show library episodes, unless another type is asked for.
    public func recentlyAdded(in library: Library, of type: ItemType? = nil, limit: Int = 50) -> Items {
        let leaf: ItemType? = library.type == .show ? .episode : library.type == .artist ? .album : nil
        return all(in: library, MediaQuery(type ?? leaf, sortedBy: [.addedAt.descending], limit: limit))
    }

    /// What was begun and what comes next, of one library or of all.
    public func onDeck(in library: Library? = nil) -> Items {
        items(library.map { "library/sections/\($0.key)/onDeck" } ?? "library/onDeck")
    }

    /// What is right below an item: a show's seasons, a season's episodes, an artist's albums, a collection's items.
    public func children(of item: Item) -> Items { items(of: item, "children") }

    /// What has files below an item: the episodes of a show or season, the tracks of an artist or album.
    public func leaves(of item: Item) -> Items { items(of: item, "allLeaves") }

    /// Two levels below an item: the episodes of a show without those of no season, the tracks of an artist.
    public func grandchildren(of item: Item) -> Items { items(of: item, "grandchildren") }

    /// Trailers, deleted scenes and the like.
    public func extras(of item: Item) -> Items { items(of: item, "extras") }

    /// Items of the same library that its agent calls similar.
    public func similar(to item: Item) -> Items { items(of: item, "similar") }

    /// Items that sound alike, the nearest first; needs an analysis of their sound.
    ///
    /// - Parameters:
    ///   - item: A track, an album or an artist.
    ///   - limit: The most that are listed.
    ///   - maximum: How far they may be from it, from 0 for the same to 1.
    public func nearest(to item: Item, limit: Int = 50, maximumDistance maximum: Double = 0.25) -> Items {
        items(path(of: item) + "/nearest", ["limit": limit, "maxDistance": maximum])
    }

    /// Tracks that lead from one to another by how they sound; needs an analysis of their sound.
    public func path(from start: Item, to end: Item, in library: Library) -> Items {
        items("library/sections/\(library.key)/computePath", ["startID": start.ratingKey, "endID": end.ratingKey])
    }

    /// Everything with files in a library: the episodes of every show, the tracks of every artist.
    public func leaves(in library: Library) -> Items { items("library/sections/\(library.key)/allLeaves") }

    /// What a person made or plays in, by the tag an item has for them.
    public func works(of person: Tag) -> Items {
        items("library/people/\(PercentEncoding.segment(person.tagKey ?? "\(person.id ?? 0)"))/media")
    }

    /// Who a tag of an item stands for. Throws `ServiceError`, `.notFound` where the server does not know them.
    public func person(_ tag: Tag) async throws -> LibraryTag {
        let key = PercentEncoding.segment(tag.tagKey ?? "\(tag.id ?? 0)")
        return try await transport.first(Request(.get, "library/people/\(key)", deadline: deadline))
    }

    /// What was looked up elsewhere about an item that was asked for with `.augmentation`; waits until it is there.
    ///
    /// Throws `ServiceError`.
    public func augmentation(of item: Item) async throws -> [Item] {
        guard let key = item.details.augmentationKey else { return [] }
        return try await transport.list(Request(.get, key, query: ["wait": 1], deadline: deadline))
    }

    /// The albums of a music library.
    public func albums(in library: Library) -> Items { items("library/sections/\(library.key)/albums") }

    /// The other cuts of a film, each an item of its own.
    public func editions(of item: Item, in library: Library) -> Items {
        let isOther = MediaFilter.comparison(name: "id!", value: item.ratingKey)
        return all(in: library, MediaQuery(item.type, where: .guid.is(item.guid ?? "") && isOther))
    }

    /// What goes with an item, in rows. Throws `ServiceError`.
    public func related(to item: Item) async throws -> [Hub] { try await list(path(of: item) + "/related") }

    /// Where an item's files lie, as folders with what is in them. Throws `ServiceError`.
    public func tree(of item: Item) async throws -> [Item] { try await list(path(of: item) + "/tree") }

    func path(of item: Item) -> String { "/" + PercentEncoding.segment(item.ratingKey) }

    private func items(of item: Item, _ place: String) -> Items { items(path + path(of: item) + "/" + place) }

    private func items(_ path: String, _ query: Query = [:]) -> Items {
        let path = path.hasPrefix("/") ? self.path + path : path
        return Items(
            path, query["includeGuids"] == nil ? query.including(.listed) : query, on: transport, deadline: deadline)
    }
}
