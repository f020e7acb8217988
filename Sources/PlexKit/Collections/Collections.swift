/// Films, shows or others of one library that belong together. Each is an ``Item`` of the type `collection`.
public struct Collections: Sendable {
    let server: Plex

    private var place: Place<Item> { server.place("library/collections") }

    /// All of a library. Throws `ServiceError`.
    public func all(in library: Library) -> Items { server.items.all(in: library, .collections) }

    /// The one of that key. Throws `ServiceError`, `.notFound` where there is none.
    public func get(_ ratingKey: String) async throws -> Item {
        try await place.one(.get, "/" + PercentEncoding.segment(ratingKey), Query().including(.listed))
    }

    /// What is in one, in its order.
    public func items(of collection: Item) -> Items {
        Items(
            place.path + path(collection) + "/items", Query().including(.listed), on: server.transport,
            deadline: server.deadline)
    }

    /// Puts items together, which must all be of one library and one type. Throws `ServiceError`.
    public func create(_ title: String, of items: [Item], in library: Library) async throws -> Item {
        guard let type = items.first?.type, items.allSatisfy({ $0.type == type }) else {
            throw invalid("create \(title)", "Choose at least one item, and items of one type only.")
        }
        let uri = ContentURI.items(items.map(\.ratingKey), on: try await machine())
        return try await create(title, type, uri, isSmart: false, in: library)
    }

    /// Makes a collection of whatever fits a query, now and later. Throws `ServiceError`.
    public func create(_ title: String, whatever query: MediaQuery, in library: Library) async throws -> Item {
        let uri = ContentURI.search(in: library, smart(query, in: library).query, on: try await machine())
        return try await create(title, query.type ?? library.type, uri, isSmart: true, in: library)
    }

    private func create(
        _ title: String, _ type: ItemType, _ uri: ContentURI, isSmart: Bool, in library: Library
    ) async throws -> Item {
        let query: Query = [
            "type": type.number, "title": title, "smart": isSmart ? 1 : 0, "sectionId": library.key, "uri": uri,
        ]
        return try await place.one(.post, "", query)
    }

    /// Puts more items in. Throws `ServiceError`, `.invalid` for a smart one.
    public func add(_ items: [Item], to collection: Item) async throws {
        try refuseSmart(collection, "Change its query instead of adding to it.")
        let uri = ContentURI.items(items.map(\.ratingKey), on: try await machine())
        try await place.perform(.put, path(collection) + "/items", ["uri": uri])
    }

    /// Takes an item out; it stays in the library. Throws `ServiceError`, `.invalid` for a smart one.
    public func remove(_ item: Item, from collection: Item) async throws {
        try refuseSmart(collection, "Change its query instead of taking something out of it.")
        try await place.perform(.delete, "\(path(collection))/items/\(item.ratingKey)")
    }

    /// Moves an item behind another one, or to the beginning. Throws `ServiceError`, `.invalid` for a smart one.
    public func move(_ item: Item, after other: Item? = nil, in collection: Item) async throws {
        try refuseSmart(collection, "Change its query's order instead.")
        try await place.perform(
            .put, "\(path(collection))/items/\(item.ratingKey)/move", ["after": other?.ratingKey])
    }

    /// Has a smart collection hold what fits another query. Throws `ServiceError`, `.invalid` for one that is not smart.
    public func setQuery(_ query: MediaQuery, of collection: Item, in library: Library) async throws {
        guard collection.details.smart == true else {
            throw invalid("change the query of \(collection.title)", "Add items to it, or take them out.")
        }
        let uri = ContentURI.search(in: library, smart(query, in: library).query, on: try await machine())
        try await place.perform(.put, path(collection) + "/items", ["uri": uri])
    }

    /// How a collection is shown among its library's items. Throws `ServiceError`.
    public func setMode(_ mode: Mode, of collection: Item) async throws {
        try await place.perform(.put, path(collection) + "/prefs", ["collectionMode": mode.rawValue])
    }

    /// By what a collection is sorted. Throws `ServiceError`, `.invalid` for a smart one.
    public func setSort(_ sort: Sort, of collection: Item) async throws {
        try refuseSmart(collection, "Change its query's order instead.")
        try await place.perform(.put, path(collection) + "/prefs", ["collectionSort": sort.rawValue])
    }

    /// Deletes a collection, and none of its items. Throws `ServiceError`.
    public func delete(_ collection: Item) async throws { try await place.perform(.delete, path(collection)) }

    /// How a collection is shown among its library's items.
    public enum Mode: Int, Sendable {
        /// As the library has it.
        case asLibrary = -1
        /// Not at all.
        case hidden = 0
        /// In the place of its items.
        case insteadOfItems = 1
        /// Beside its items.
        case besideItems = 2
    }

    /// By what a collection is sorted.
    public enum Sort: Int, Sendable {
        /// The oldest first.
        case release = 0
        /// By title.
        case title = 1
        /// As it was put together.
        case custom = 2
    }

    private func path(_ collection: Item) -> String { "/" + PercentEncoding.segment(collection.ratingKey) }

    private func machine() async throws -> String { try await server.identity().machineIdentifier }

    /// The server needs the type in what it keeps.
    private func smart(_ query: MediaQuery, in library: Library) -> MediaQuery {
        var query = query
        query.type = query.type ?? library.type
        return query
    }

    private func refuseSmart(_ collection: Item, _ advice: String) throws {
        if collection.details.smart == true { throw invalid("change \(collection.title)", advice) }
    }

    private func invalid(_ attempted: String, _ advice: String) -> ServiceError {
        ServiceError(.invalid, attempted: attempted, advice: advice)
    }
}

extension Plex {
    /// Films, shows or others of one library that belong together.
    public var collections: Collections { Collections(server: self) }
}
