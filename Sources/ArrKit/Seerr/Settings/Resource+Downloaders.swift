extension Seerr {
    /// A Radarr or Sonarr that approved requests go to. The server replaces all of it when it is saved.
    public protocol DownloaderSettings: Setting, Identified {
        /// Its name or address, as the server sees it.
        var hostname: String { get set }
        /// Its port.
        var port: Int { get set }
        /// Its key.
        var apiKey: Secret { get set }
        /// It is spoken to by https.
        var useSsl: Bool { get set }
        /// Its URL base.
        var baseUrl: String? { get set }
    }
}

extension Seerr.DownloaderSettings {
    /// The server refuses to hear a number of its own.
    public static var unsent: [String] { ["id"] }
}

extension Resource where Item: Seerr.DownloaderSettings {
    /// Every one. Throws `ServiceError`.
    public func all() async throws -> [Open<Item>] { try await list() }

    /// The one with that number; the server has no question for one alone. Throws `ServiceError`.
    public func get(_ id: ID<Item>) async throws -> Open<Item> {
        if let found = try await all().first(where: { $0.id == id }) { return found }
        throw ServiceError(
            .notFound, attempted: "GET \(path)", advice: "Look which ones there are: they are numbered from 0.")
    }

    /// Stores a new one, a copy of another too. Throws `ServiceError`.
    public func add(_ item: Open<Item>) async throws -> Open<Item> {
        try await send(.post, "", [:], try item.outgoing())
    }

    /// Stores a new one made here. Throws `ServiceError`.
    public func add(_ item: Item) async throws -> Open<Item> { try await add(Open(item)) }

    /// Replaces what the server has by everything it sent plus your edits. Throws `ServiceError`.
    public func update(_ item: Open<Item>) async throws -> Open<Item> {
        try await send(.put, "/\(item.id)", [:], try item.outgoing())
    }

    /// Forgets one; the others keep their numbers. Throws `ServiceError`.
    public func delete(_ id: ID<Item>) async throws { try await perform(.delete, "/\(id)") }

    /// Whether one can be reached as it stands, stored or not, and what can be chosen in it.
    ///
    /// Throws `ServiceError`, `.serverFault` where the server cannot reach it.
    public func test(_ item: Item) async throws -> Seerr.ServerChoices {
        let body: Document = [
            "hostname": Document(item.hostname), "port": Document(item.port),
            "apiKey": Document(item.apiKey.reveal()), "useSsl": Document(item.useSsl),
            "baseUrl": Document(item.baseUrl ?? ""),
        ]
        return try await send(.post, "/test", [:], body, as: Seerr.ServerChoices.self, effect: .reads)
    }
}

extension Resource<Seerr.RadarrSettings> {
    /// The quality profiles of a stored one, which is asked for them. Throws `ServiceError`.
    public func profiles(of id: ID<Seerr.RadarrSettings>) async throws -> [Seerr.Choice] {
        try await list("/\(id)/profiles", of: Seerr.Choice.self)
    }
}
