/// Prowlarr, version 1 and later, by its API v1.
public struct Prowlarr: ArrService {
    /// The address and the key every request is sent with.
    public let server: ArrServer
    /// Every indexer there could be, kept once it was read.
    public let catalogue: IndexerCatalogue

    /// - Parameters:
    ///   - url: As a person writes it, with its URL base if it has one: `http://nas:9696/prowlarr`.
    ///   - key: The application's API key; it travels in a header.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    public init(_ url: String, key: Secret, transport: Transport) {
        self.init(url, key: key, transport: transport, clock: ContinuousClock())
    }

    package init(_ url: String, key: Secret, transport: Transport, clock: some Clock<Duration>) {
        server = ArrServer(url, .v1, key: key, as: Self.profile, transport: transport)
        let schema = Resource<Indexer>("indexer", on: server.api, deadline: .seconds(60))
        catalogue = IndexerCatalogue(schema, clock: clock)
    }

    /// Port 9696, and where its key is found.
    public static let profile = ServiceProfile("Prowlarr", port: 9696, keyPlace: "Settings → General → Security")

    /// The indexers it searches. Saving one that is enabled asks the indexer itself first.
    public var indexers: Resource<Indexer> { Resource("indexer", on: server.api, deadline: .seconds(60)) }

    /// The applications it hands its indexers to. Saving one that is enabled asks the application itself first.
    public var applications: Resource<Application> { Resource("applications", on: server.api, deadline: .seconds(60)) }

    /// Ways by which indexers are reached: an indexer goes by those that share one of its tags.
    public var indexerProxies: Resource<IndexerProxy> {
        Resource("indexerproxy", on: server.api, deadline: .seconds(60))
    }

    /// How applications may use the indexers they get; one that is in use cannot be deleted.
    public var syncProfiles: Resource<SyncProfile> { Resource("appprofile", on: server.api) }

    /// What happened at its indexers, the latest first.
    public var history: IndexerHistory { IndexerHistory(transport: server.api) }

    /// The languages its page can be shown in. Throws `ServiceError`.
    public func languages() async throws -> [PageLanguage] {
        try await server.api.call(Request(.get, "localization/options"))
    }

    /// Which indexers are left alone for a while because they failed. Throws `ServiceError`.
    public func failures() async throws -> [Open<Indexer.Failures>] {
        try await server.api.call(Request(.get, "indexerstatus"))
    }
}

extension Resource<Indexer> {
    /// Every category of Newznab's own, in which all indexers sort. Throws `ServiceError`.
    public func categories() async throws -> [Indexer.Category] {
        try await list("/categories", of: Indexer.Category.self)
    }
}

/// A language Prowlarr's page can be shown in.
public struct PageLanguage: Model {
    /// In itself, such as `Deutsch`.
    public var name: String?
    /// What the settings have for it, such as `de`.
    public var value: String?
}
