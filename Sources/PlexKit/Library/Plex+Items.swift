extension Plex {
    /// What a library holds: of one type, or of the library's own.
    public func items(in library: Library, _ type: ItemType? = nil) -> Items {
        Items("library/sections/\(library.key)/all", ["type": type?.number], on: transport)
    }

    /// The movies in a library.
    public func movies(in library: Library) -> Items { items(in: library, .movie) }

    /// The shows in a library.
    public func shows(in library: Library) -> Items { items(in: library, .show) }

    /// The seasons of every show in a library.
    public func seasons(in library: Library) -> Items { items(in: library, .season) }

    /// The episodes of every show in a library.
    public func episodes(in library: Library) -> Items { items(in: library, .episode) }

    /// What is right below an item: a show's seasons, a season's episodes.
    public func children(of item: Item) -> Items {
        Items("library/metadata/\(item.ratingKey)/children", on: transport)
    }

    /// The episodes of a show or of a season.
    public func episodes(of item: Item) -> Items {
        Items("library/metadata/\(item.ratingKey)/allLeaves", on: transport)
    }

    /// Items with all that is known of them, streams and markers included. One that is gone is left out, unless all
    /// of them are.
    ///
    /// Throws `ServiceError`, `.notFound` where the server has none of them.
    public func metadata(_ ratingKeys: [String]) async throws -> [Item] {
        var items: [Item] = []
        for start in stride(from: 0, to: ratingKeys.count, by: 500) {
            let keys = ratingKeys[start..<min(start + 500, ratingKeys.count)].joined(separator: ",")
            let request = Request(
                .get, "library/metadata/\(keys)", query: ["includeGuids": 1, "includeMarkers": 1],
                deadline: .seconds(180))
            items += try await Listing<Item>(request: request, transport: transport).all()
        }
        return items
    }
}
