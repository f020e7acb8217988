/// The settings of a server. Its owner alone may read and set them.
public struct Preferences: Sendable {
    let transport: Transport

    /// All of them, those included that its own pages do not show. Throws `ServiceError`.
    public func all() async throws -> [Setting] { try await transport.list(Request(.get, ":/prefs")) }

    /// One by its name. Throws `ServiceError`, `.notFound` where there is none.
    public func get(_ id: String) async throws -> Setting {
        try await transport.first(Request(.get, ":/prefs/get", query: ["id": id]))
    }

    /// Sets some by their names and leaves all others alone.
    ///
    /// Throws `ServiceError`, `.invalid` where the server knows none of a name; those before it may be set by then.
    public func set(_ values: [String: Setting.Value]) async throws {
        let items = values.sorted { $0.key < $1.key }.map { Query.Item($0.key, $0.value.queryText) }
        try await transport.perform(Request(.put, ":/prefs", query: Query(items)))
    }

    /// Sets one by its name. Throws `ServiceError`, `.invalid` where there is none.
    public func set(_ id: String, to value: Setting.Value) async throws { try await set([id: value]) }
}

extension Plex {
    /// The server's own settings.
    public var preferences: Preferences { Preferences(transport: transport) }
}
