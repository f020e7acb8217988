/// Overseerr, Jellyseerr and Seerr: one client, for they share their API v1.
public struct Seerr: Sendable {
    /// Which of the three it is, and what follows from that.
    public let profile: Profile
    /// What it is signed in by; `nil` where it carries a key.
    public let session: Session?
    /// In whose name it asks; `nil` for the key's owner, who may do everything, or for whoever signed in.
    public let user: ID<User>?
    package let api: Transport
    private let root: Transport

    /// - Parameters:
    ///   - url: As a person writes it, such as `http://nas:5055`.
    ///   - key: From Settings → General; it travels in a header and acts as the first user, who may do everything.
    ///   - profile: Which of the three it is; `connected` finds out.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    public init(_ url: String, key: Secret, as profile: Profile = .seerr, transport: Transport) {
        var signature = Headers()
        signature.add("X-Api-Key", secret: key)
        self.init(Self.rooted(url, signature, profile, transport), profile, session: nil, user: nil)
    }

    /// Goes on with a session that `signedIn` began.
    ///
    /// - Parameters:
    ///   - url: As a person writes it, such as `http://nas:5055`.
    ///   - session: Its cookie travels in a header; it is good for thirty days.
    ///   - profile: Which of the three it is.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    public init(_ url: String, session: Session, as profile: Profile = .seerr, transport: Transport) {
        self.init(Self.rooted(url, session.headers, profile, transport), profile, session: session, user: nil)
    }

    init(_ root: Transport, _ profile: Profile, session: Session?, user: ID<User>?) {
        (self.root, self.profile, self.session, self.user) = (root, profile, session, user)
        api = root.decorated { request, send in
            var request = request
            if let user {
                guard session == nil else { throw Self.cannotAct(request) }
                request.headers["X-API-User"] = "\(user)"
            }
            do { return try await send(request) } catch let error as ServiceError {
                throw profile.told(error, request, isSession: session != nil, user: user)
            }
        }
    }

    static func rooted(_ url: String, _ signature: Headers, _ profile: Profile, _ transport: Transport) -> Transport {
        transport.rooted(at: url, base: "/api/v1", signing: signature, as: profile.service)
    }

    /// The same server asked in another user's name, with that user's permissions and quota.
    ///
    /// It takes a key: a client with a session throws `.forbidden` for everything it is then asked.
    public func acting(as user: ID<User>) -> Seerr { Seerr(root, profile, session: session, user: user) }

    private static func cannotAct(_ request: Request) -> ServiceError {
        ServiceError(
            .forbidden, attempted: request.line,
            advice: "Use the API key: only with it can one user act as another.")
    }
}
