/// A Plex Media Server.
public struct Plex: Sendable {
    package let transport: Transport
    /// How long an exchange may take where its verb does not say.
    package let deadline: Duration

    /// - Parameters:
    ///   - url: As a person writes it, such as `http://nas:32400`.
    ///   - token: Of the server's owner, or of someone it is shared with; empty for a server that nobody owns yet.
    ///   - client: Who asks; Plex lists every one as a device.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    ///   - deadline: How long an answer may take; lists and matches of a large library need minutes.
    public init(
        _ url: String, token: Secret, client: ClientIdentity, transport: Transport, deadline: Duration = Self.deadline
    ) {
        var signature = client.headers
        if !token.isEmpty { signature.add("X-Plex-Token", secret: token) }
        self.transport = transport.rooted(at: url, signing: signature, as: Self.profile)
        self.deadline = deadline
    }

    /// Three minutes: after half of one the clients people use give up too early.
    public static let deadline = Duration.seconds(180)

    package func place<Element>(_ path: String, of type: Element.Type = Element.self) -> Place<Element> {
        Place(path, on: transport, deadline: deadline)
    }

    /// Port 32400, and where a token can be read off.
    public static let profile = ServiceProfile(
        "Plex", port: 32400, keyPlace: "a media item's Get Info → View XML, where the address ends in X-Plex-Token")

    /// Which server this is; needs no token. Throws `ServiceError`.
    public func identity() async throws -> Identity {
        try await transport.container(Request(.get, "identity", deadline: .seconds(5)))
    }

    /// The libraries, each with the folders it looks into. Throws `ServiceError`.
    public func libraries() async throws -> [Library] {
        let request = Request(.get, "library/sections", deadline: .seconds(60))
        return try await Listing<Library>(request: request, transport: transport).all()
    }
}

/// Which server this is.
public struct Identity: Model {
    /// Forty hexadecimal digits that stay the same for the life of the installation.
    public var machineIdentifier: String
    /// The version and its build, such as `1.41.9.9961-46083195d`.
    public var version: String
    /// It belongs to an account; an unclaimed one answers its own network only.
    public var claimed: Bool?
}
