/// An object that a server has exactly one of, such as a page of its settings.
public struct Singleton<Config: Identified>: Sendable {
    let resource: Resource<Config>

    init(_ path: String, on transport: Transport) { resource = Resource(path, on: transport) }

    /// As it is now. Throws `ServiceError`.
    public func get() async throws -> Open<Config> { try await resource.read() }

    /// The same by its number, which is 1. Throws `ServiceError`.
    public func get(_ id: ID<Config>) async throws -> Open<Config> { try await resource.get(id) }

    /// Replaces it by everything the server sent plus your edits. Throws `ServiceError`.
    public func update(_ config: Open<Config>) async throws -> Open<Config> {
        try await resource.send(.put, "/\(config.id)", [:], config)
    }
}
