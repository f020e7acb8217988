/// An account with Plex: who it is, whom it shares with, and which servers it can use.
///
/// The token travels in a header and nowhere else. plex.tv answers 429 to those who ask too often; `retried` and
/// `limited` transports heed it.
public struct PlexAccount: Sendable {
    let tv: PlexTVClient
    let token: Secret
    let transport: Transport

    /// - Parameters:
    ///   - token: From `PlexSignIn`, or from a `PlexDevice`.
    ///   - client: Who asks; Plex lists every one as a device.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    ///   - hosts: Where Plex's own services are.
    public init(token: Secret, client: ClientIdentity, transport: Transport, at hosts: PlexTV = .standard) {
        (self.token, self.transport) = (token, transport)
        tv = PlexTVClient(client, token: token, hosts: hosts, transport: transport)
    }

    /// Whose token this is; asking is also the way to find out whether it is still good.
    ///
    /// Throws `ServiceError`, `.wrongKey` once it is not.
    public func user() async throws -> PlexUser {
        try await tv.main.container(Request(.get, "api/v2/user", deadline: .seconds(30)).asJSON())
    }

    /// Keeps the token from growing old, and says whether plex.tv is there. Throws `ServiceError`.
    public func ping() async throws {
        try await tv.main.perform(Request(.get, "api/v2/ping", deadline: .seconds(30)))
    }

    /// Makes the token worthless. Throws `ServiceError`.
    public func signOut() async throws { try await tv.main.perform(Request(.delete, "api/v2/users/signout")) }

    /// A token that makes a server this account's own: good for four minutes, on the server's own network.
    ///
    /// Throws `ServiceError`.
    public func claimToken() async throws -> Secret {
        let answer: ClaimAnswer = try await tv.main.container(Request(.get, "api/claim/token.json"))
        return answer.token
    }
}

private struct ClaimAnswer: Decodable {
    var token: Secret
}
