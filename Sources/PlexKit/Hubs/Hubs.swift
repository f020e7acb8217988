/// Rows of items as home pages and libraries show them, and searching.
public struct Hubs: Sendable {
    let server: Plex

    private var place: Place<Hub> { server.place("hubs") }

    /// The rows of the home page. Throws `ServiceError`.
    ///
    /// - Parameter count: The most items that each brings along.
    public func home(count: Int? = nil) async throws -> [Hub] { try await rows("", count) }

    /// The rows of the home page that were put there, of all libraries. Throws `ServiceError`.
    public func promoted(count: Int? = nil) async throws -> [Hub] { try await rows("/promoted", count) }

    /// The rows of a library's page. Throws `ServiceError`.
    public func all(of library: Library, count: Int? = nil) async throws -> [Hub] {
        try await rows("/sections/\(library.key)", count)
    }

    /// The rows that go with an item. Throws `ServiceError`.
    public func all(of item: Item, count: Int? = nil) async throws -> [Hub] { try await rows(path(item), count) }

    /// The rows of items like one. Throws `ServiceError`.
    public func related(to item: Item, count: Int? = nil) async throws -> [Hub] {
        try await rows(path(item) + "/related", count)
    }

    /// The rows that are shown when an item has been played. Throws `ServiceError`.
    public func after(_ item: Item, count: Int? = nil) async throws -> [Hub] {
        try await rows(path(item) + "/postplay", count)
    }

    /// What whoever asks can go on with. Throws `ServiceError`.
    public func continueWatching(count: Int? = nil) async throws -> [Hub] { try await rows("/continueWatching", count) }

    /// Everything that whoever asks can go on with, of all libraries or of one.
    public func toContinue(in library: Library? = nil) -> Items {
        let section = library.map { "/sections/\($0.key)" } ?? ""
        return items("hubs\(section)/continueWatching/items")
    }

    /// Everything in a row, be it more than the row brought along.
    public func items(of hub: Hub) -> Items {
        if let key = hub.key { return items(key) }
        return items("hubs/items", ["identifier": hub.hubIdentifier])
    }

    /// Exactly what a row showed, also of one that shows something else each time.
    public func shown(of hub: Hub) -> Items { hub.hubKey.map { items($0) } ?? items(of: hub) }

    private func items(_ path: String, _ query: Query = [:]) -> Items {
        Items(path, query.including(.listed), on: server.transport, deadline: server.deadline)
    }

    private func rows(_ path: String, _ count: Int?) async throws -> [Hub] {
        try await place.list(path, ["count": count, "includeGuids": 1])
    }

    private func path(_ item: Item) -> String { "/metadata/\(PercentEncoding.segment(item.ratingKey))" }
}

extension Plex {
    /// Rows of items as home pages and libraries show them, and searching.
    public var hubs: Hubs { Hubs(server: self) }
}
