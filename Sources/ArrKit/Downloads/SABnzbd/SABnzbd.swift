/// SABnzbd 3 and later, by its API.
public struct SABnzbd: Sendable {
    let transport: Transport
    let key: Secret

    /// - Parameters:
    ///   - url: As a person writes it, such as `http://nas:8080` or `http://nas:8080/sabnzbd`.
    ///   - key: The API key; the NZB key may only add.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    public init(_ url: String, key: Secret, transport: Transport) {
        // It is read from the form; as a header it is known to all who must not print it.
        var signature = Headers()
        signature.add("X-Api-Key", secret: key)
        self.transport = transport.rooted(at: url, base: "/api", signing: signature, as: Self.profile)
        self.key = key
    }

    /// Port 8080; 403 for a wrong key.
    public static let profile = ServiceProfile(
        "SABnzbd", port: 8080, keyPlace: "Config → General → Security", wrongKeyStatuses: [401, 403])

    /// Such as `4.3.2`; needs no key. Throws `ServiceError`.
    public func version() async throws -> String {
        try await call("version", as: Version.self, deadline: .seconds(5)).version
    }

    /// What a caller must show: `apikey`, `login` or `None`. Throws `ServiceError`.
    public func authentication() async throws -> String {
        try await call("auth", as: Authentication.self, deadline: .seconds(5)).auth
    }

    /// What waits and what comes.
    public var queue: Queue { Queue(sabnzbd: self) }
    /// What was finished or given up, and what is being unpacked.
    public var history: History { History(sabnzbd: self) }
    /// Its settings.
    public var config: Config { Config(sabnzbd: self) }

    private struct Version: Decodable { let version: String }
    private struct Authentication: Decodable { let auth: String }
}
