/// Prowlarr, version 1 and later, by its API v1.
public struct Prowlarr: ArrService {
    /// The address and the key every request is sent with.
    public let server: ArrServer

    /// - Parameters:
    ///   - url: As a person writes it, with its URL base if it has one: `http://nas:9696/prowlarr`.
    ///   - key: The application's API key; it travels in a header.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    public init(_ url: String, key: Secret, transport: Transport) {
        server = ArrServer(url, .v1, key: key, as: Self.profile, transport: transport)
    }

    /// Port 9696, and where its key is found.
    public static let profile = ServiceProfile("Prowlarr", port: 9696, keyPlace: "Settings → General → Security")

    /// The indexers it searches. Saving one that is enabled asks the indexer itself first.
    public var indexers: Resource<Indexer> { Resource("indexer", on: server.api, deadline: .seconds(60)) }

    /// The applications it hands its indexers to. Saving one that is enabled asks the application itself first.
    public var applications: Resource<Application> { Resource("applications", on: server.api, deadline: .seconds(60)) }

    /// Which indexers are left alone for a while because they failed. Throws `ServiceError`.
    public func failures() async throws -> [Open<Indexer.Failures>] {
        try await server.api.call(Request(.get, "indexerstatus"))
    }
}

extension Command.Body {
    /// Writes the indexers into every application.
    public static let applicationIndexerSync = Self("ApplicationIndexerSync", ["forceSync": true])
}
