/// A row whose place and visibility people can choose.
public struct ManagedHub: Model {
    /// Its name, such as `movie.recentlyadded` or `custom.collection.1.42`.
    public var identifier: String
    /// The row's heading.
    public var title: String?
    /// Whether it can be taken away.
    public var deletable: Bool?
    /// It is on the library's page.
    public var promotedToRecommended: Bool?
    /// It is on the owner's home page.
    public var promotedToOwnHome: Bool?
    /// It is on the home page of those the library is shared with.
    public var promotedToSharedHome: Bool?
    /// Who sees it on a home page: `none`, `admin`, `shared` or `all`.
    public var homeVisibility: String?
    /// Who sees it on the library's page: `none`, `admin`, `shared` or `all`.
    public var recommendationsVisibility: String?
}

extension ManagedHub: PlexElement {
    static let names = ["Hub"]
}

/// Where a row is to be seen; `nil` leaves it as it is.
public struct HubVisibility: Hashable, Sendable {
    /// On the library's page.
    public var recommended: Bool?
    /// On the owner's home page.
    public var ownHome: Bool?
    /// On the home page of those the library is shared with.
    public var sharedHome: Bool?

    /// What is not said stays as it is.
    public init(recommended: Bool? = nil, ownHome: Bool? = nil, sharedHome: Bool? = nil) {
        (self.recommended, self.ownHome, self.sharedHome) = (recommended, ownHome, sharedHome)
    }

    /// All three are sent each time: one that is not sent is taken for no.
    func query(_ hub: ManagedHub?) -> Query {
        func digit(_ new: Bool?, _ old: Bool?) -> Int { new ?? old ?? false ? 1 : 0 }
        return [
            "promotedToRecommended": digit(recommended, hub?.promotedToRecommended),
            "promotedToOwnHome": digit(ownHome, hub?.promotedToOwnHome),
            "promotedToSharedHome": digit(sharedHome, hub?.promotedToSharedHome),
        ]
    }
}

extension Hubs {
    private func place(_ library: Library) -> Place<ManagedHub> { server.place("hubs/sections/\(library.key)/manage") }

    /// The rows of a library whose place and visibility can be chosen, in their order. Throws `ServiceError`.
    public func managed(of library: Library) async throws -> [ManagedHub] { try await place(library).list() }

    /// The row of a collection, `nil` where it has never been put anywhere. Throws `ServiceError`.
    public func managed(_ collection: Item, in library: Library) async throws -> ManagedHub? {
        let hubs: [ManagedHub] = try await place(library).list("", ["metadataItemId": collection.ratingKey])
        return hubs.first
    }

    /// Chooses where a row is to be seen. Throws `ServiceError`.
    public func show(_ hub: ManagedHub, _ visibility: HubVisibility, in library: Library) async throws {
        try await place(library).perform(.put, path(hub), visibility.query(hub))
    }

    /// Chooses where a collection is to be seen. Throws `ServiceError`.
    public func show(_ collection: Item, _ visibility: HubVisibility, in library: Library) async throws {
        if let hub = try await managed(collection, in: library) { return try await show(hub, visibility, in: library) }
        let query = Query([Query.Item("metadataItemId", collection.ratingKey)] + visibility.query(nil).items)
        try await place(library).perform(.post, "", query)
    }

    /// Moves a row behind another one, or to the beginning. Throws `ServiceError`.
    public func move(_ hub: ManagedHub, after other: ManagedHub? = nil, in library: Library) async throws {
        try await place(library).perform(.put, path(hub) + "/move", ["after": other?.identifier])
    }

    /// Takes a row away; a collection's own items stay. Throws `ServiceError`.
    public func remove(_ hub: ManagedHub, of library: Library) async throws {
        try await place(library).perform(.delete, path(hub))
    }

    /// Puts a library's rows back as they were at first. Throws `ServiceError`.
    public func reset(_ library: Library) async throws { try await place(library).perform(.delete) }

    private func path(_ hub: ManagedHub) -> String { "/" + PercentEncoding.segment(hub.identifier) }
}
