public import FoundationEssentials

/// A key by which a program is known to Plex: with it, it gets a new token every week without anyone signing in again.
public struct PlexDeviceKey: Hashable, Sendable {
    let key: SigningKey

    /// A key nobody has had before. Keep `stored`, or the next start needs a new sign-in.
    public init() { key = SigningKey() }

    /// A key that was kept; `nil` for anything that `stored` never was.
    public init?(stored: Secret) {
        guard let key = SigningKey(seed: stored) else { return nil }
        self.key = key
    }

    /// What to keep, as a password is kept.
    public var stored: Secret { key.seed }

    /// The key's name: the same for the same key (RFC 7638).
    public var thumbprint: String {
        let text = #"{"crv":"Ed25519","kty":"OKP","x":"\#(Base64URL.encode(key.publicKey))"}"#
        return Base64URL.encode(Digest.sha256(Array(text.utf8)))
    }

    /// The public half, as it is registered.
    var jwk: Document {
        [
            "kty": "OKP", "crv": "Ed25519", "x": Document(Base64URL.encode(key.publicKey)), "use": "sig",
            "alg": "EdDSA", "kid": Document(thumbprint),
        ]
    }

    /// These claims and a signature that only this key can make.
    func signed(_ claims: Document) -> Secret {
        let header: Document = ["alg": "EdDSA", "typ": "JWT", "kid": Document(thumbprint)]
        let parts = [header, claims].map { Base64URL.encode($0.jsonBytes()) }
        let text = parts.joined(separator: ".")
        return Secret(text + "." + Base64URL.encode(key.signature(of: Array(text.utf8))))
    }
}

/// A program that is known to Plex by a key of its own.
///
/// ```swift
/// let device = PlexDevice(key, client: client, transport: transport)
/// try await device.register(with: token)   // once, with a token from PlexSignIn
/// let fresh = try await device.token()     // then whenever one is due
/// ```
public struct PlexDevice: Sendable {
    private let key: PlexDeviceKey
    private let tv: PlexTVClient
    private let transport: Transport
    private let now: @Sendable () -> Date

    /// - Parameters:
    ///   - key: Made once and kept.
    ///   - client: Who asks; the key is registered for its identifier.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`.
    ///   - hosts: Where Plex's own services are.
    ///   - now: What time it is.
    public init(
        _ key: PlexDeviceKey, client: ClientIdentity, transport: Transport, at hosts: PlexTV = .standard,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        (self.key, self.transport, self.now) = (key, transport, now)
        tv = PlexTVClient(client, token: nil, hosts: hosts, transport: transport)
    }

    /// Makes the key known to Plex. Done once; a token that somebody signed in for says whose it is.
    ///
    /// Throws `ServiceError`.
    public func register(with token: Secret) async throws {
        let account = PlexTVClient(tv.identity, token: token, hosts: tv.hosts, transport: transport)
        let body: Document = ["jwk": key.jwk]
        try await account.clients.perform(try Request(.post, "api/v2/auth/jwk", sending: body))
    }

    /// A token that is good for a week.
    ///
    /// Throws `ServiceError`: `.expired` where Plex no longer knows the key, `.invalid` where it does not believe the
    /// signature, `.rateLimited` where it is asked too often.
    ///
    /// - Parameter scopes: What the token is to tell those who read it.
    public func token(
        scopes: [String] = ["username", "email", "friendly_name", "restricted", "anonymous", "joinedAt"]
    ) async throws -> DeviceToken {
        do {
            let nonce: NonceAnswer = try await tv.clients.container(Request(.get, "api/v2/auth/nonce").asJSON())
            let begun = Int(now().timeIntervalSince1970)
            let claims: Document = [
                "nonce": Document(nonce.nonce), "scope": Document(scopes.joined(separator: ",")), "aud": "plex.tv",
                "iss": Document(tv.identity.identifier), "iat": Document(begun), "exp": Document(begun + 300),
            ]
            let body: Document = ["jwt": Document(key.signed(claims).reveal())]
            let request = try Request(.post, "api/v2/auth/token", sending: body).asJSON()
            let answer: TokenAnswer = try await tv.clients.container(request)
            return DeviceToken(answer.auth_token, issued: now())
        } catch let error as ServiceError {
            throw advised(error)
        }
    }

    private func advised(_ error: ServiceError) -> ServiceError {
        var error = error
        switch error.status {
        case 498:
            error.code = .expired
            error.advice = "Sign in again and register the key anew: Plex no longer takes it."
        case 401, 403, 404:
            error.advice = "Register the key with a token that somebody signed in for: Plex does not know it."
        case 422:
            error.advice = "Check this machine's clock, and that the key is the one that was registered."
        default: break
        }
        return error
    }
}

private struct NonceAnswer: Decodable {
    var nonce: String
}

private struct TokenAnswer: Decodable {
    var auth_token: Secret
}
