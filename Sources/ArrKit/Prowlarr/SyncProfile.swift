/// How applications may use the indexers that Prowlarr hands to them with it.
public struct SyncProfile: Editable {
    /// Zero until it is stored.
    public var id: ID<SyncProfile>
    /// As its owner calls it.
    public var name: String?
    /// Applications look there for what is new.
    public var enableRss: Bool
    /// Applications search there by themselves.
    public var enableAutomaticSearch: Bool
    /// People search there by way of an application.
    public var enableInteractiveSearch: Bool
    /// With fewer seeders a torrent is not taken.
    public var minimumSeeders: Int
}

extension Resource<SyncProfile> {
    /// One to be named and added. Throws `ServiceError`.
    public func template() async throws -> Open<SyncProfile> { try await read("/schema") }
}
