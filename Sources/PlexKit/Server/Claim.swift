/// The account a server belongs to, as the server sees it.
public struct ServerAccount: Model {
    /// The owner's address or name; absent for an unclaimed server.
    public var username: String?
    /// `mapped` where the server can be reached from outside.
    public var mappingState: String?
    /// Why it cannot, such as `unreachable`.
    public var mappingError: String?
    /// The same as a sentence.
    public var mappingErrorMessage: String?
    /// `ok` where it is signed in, `none` for an unclaimed server.
    public var signInState: String?
    /// As it is seen from outside.
    public var publicAddress: String?
    /// The port outside.
    public var publicPort: Int?
    /// At home.
    public var privateAddress: String?
    /// The port at home.
    public var privatePort: Int?
    /// What the owner's subscription unlocks.
    public var subscriptionFeatures: CommaList?
    /// The owner pays for Plex Pass.
    public var subscriptionActive: Bool?
    /// `Active`, or why not.
    public var subscriptionState: String?
}

extension Plex {
    /// Whom the server belongs to. Throws `ServiceError`.
    public func account() async throws -> ServerAccount {
        try await transport.container(Request(.get, "myplex/account"))
    }

    /// Makes the server one account's own. It must not be anyone's yet, and takes it only from its own network.
    ///
    /// Throws `ServiceError`.
    ///
    /// - Parameter token: From `PlexAccount.claimToken()`, good for four minutes.
    @discardableResult
    public func claim(with token: Secret) async throws -> ServerAccount {
        // The only place the server takes it; no access token, and used up by this.
        try await transport.container(
            Request(.post, "myplex/claim", query: ["token": token.reveal()], deadline: .seconds(60)))
    }

    /// Takes the server from its account: from then on it answers its own network alone. Throws `ServiceError`.
    @discardableResult
    public func unclaim() async throws -> ServerAccount {
        try await transport.container(Request(.delete, "myplex/account", deadline: .seconds(60)))
    }

    /// A token for this server that lasts 48 hours, to hand to a player instead of one's own. Throws `ServiceError`.
    public func transientToken() async throws -> Secret {
        let answer: TokenAnswer = try await transport.container(
            Request(.get, "security/token", query: ["type": "delegation", "scope": "all"]))
        return answer.token
    }

    /// Where another source of the same account can be reached, as the server knows it. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - source: Such as `server://…` with the other's identifier, or `provider://…`.
    ///   - refreshing: Asks anew instead of telling what it remembers.
    public func connections(of source: String, refreshing: Bool = false) async throws -> ServerResource {
        try await transport.first(
            Request(.get, "security/resources", query: ["source": source, "refresh": refreshing.digit]))
    }
}

private struct TokenAnswer: Decodable {
    var token: Secret
}
