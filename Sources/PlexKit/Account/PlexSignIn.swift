/// Signing in: by a code that a person enters elsewhere, or by name and password.
///
/// ```swift
/// let pin = try await signIn.begin()
/// print("Open", signIn.page(for: pin))
/// let token = try await signIn.token(for: pin)
/// ```
public struct PlexSignIn: Sendable {
    private let tv: PlexTVClient

    /// How a person takes part.
    public enum Way: Sendable {
        /// Opens a page that the program shows.
        case page
        /// Enters four characters at `plex.tv/link`.
        case shortCode
    }

    /// - Parameters:
    ///   - client: Who wants in; what it calls itself is what the person reads.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`.
    ///   - hosts: Where Plex's own services are.
    public init(client: ClientIdentity, transport: Transport, at hosts: PlexTV = .standard) {
        tv = PlexTVClient(client, token: nil, hosts: hosts, transport: transport)
    }

    /// Begins a sign-in. Its code is good for some minutes, of which `expiresIn` says how many. Throws `ServiceError`.
    public func begin(_ way: Way = .page) async throws -> Pin {
        let query: Query = way == .page ? ["strong": true] : [:]
        return try await tv.main.container(Request(.post, "api/v2/pins", query: query).asJSON())
    }

    /// The page to open for a sign-in that was begun by `.page`.
    ///
    /// - Parameters:
    ///   - pin: The sign-in.
    ///   - address: Where the browser goes afterwards.
    public func page(for pin: Pin, forwardingTo address: String? = nil) -> String {
        let identity = tv.identity
        var items = [
            ("clientID", identity.identifier), ("code", pin.code), ("context[device][product]", identity.product),
            ("context[device][version]", identity.version), ("context[device][platform]", identity.platform),
        ]
        if let device = identity.device { items.append(("context[device][deviceName]", device)) }
        if let address { items.append(("forwardUrl", address)) }
        let query = items.map { "\(PercentEncoding.segment($0.0))=\(PercentEncoding.segment($0.1))" }
        return tv.hosts.app + "/auth#?" + query.joined(separator: "&")
    }

    /// How a sign-in stands. Throws `ServiceError`, `.expired` once its code is no longer good.
    public func state(of pin: Pin) async throws -> Pin {
        do {
            return try await tv.main.container(Request(.get, "api/v2/pins/\(pin.id)", deadline: .seconds(30)).asJSON())
        } catch let error as ServiceError where error.code == .notFound {
            throw expired(error.attempted)
        }
    }

    /// Waits until the person has signed in, and asks once a second. Cancelling ends it.
    ///
    /// Throws `ServiceError`, `.expired` once the code is no longer good.
    ///
    /// - Parameters:
    ///   - pin: The sign-in.
    ///   - clock: What the waiting is done by.
    public func token(for pin: Pin, clock: any Clock<Duration> = ContinuousClock()) async throws -> Secret {
        let watch = Stopwatch(clock)
        let limit = Duration.seconds(pin.expiresIn ?? 1800)
        var pause = Duration.seconds(1)
        while true {
            do {
                if let token = try await state(of: pin).authToken, !token.isEmpty { return token }
                pause = .seconds(1)
            } catch let error as ServiceError where Self.isPassing(error) {
                pause = max(.seconds(1), error.retryAfter ?? min(pause * 2, .seconds(30)))
            }
            guard watch.elapsed + pause <= limit else { throw expired("sign in by the code \(pin.code)") }
            try await clock.sleep(for: pause)
        }
    }

    /// Signs in by name and password. Throws `ServiceError`, `.wrongKey` where they are not right or a code is missing.
    ///
    /// - Parameters:
    ///   - login: The account's name or address.
    ///   - password: Its password.
    ///   - code: Of the second factor, where the account has one.
    public func signIn(_ login: String, password: Secret, code: Secret? = nil) async throws -> PlexUser {
        var fields = [("login", login), ("password", password.reveal()), ("rememberMe", "true")]
        if let code { fields.append(("verificationCode", code.reveal())) }
        return try await tv.main.container(Request(.post, "api/v2/users/signin", form: fields).asJSON())
    }

    /// A code can outlive a moment without the network.
    private static func isPassing(_ error: ServiceError) -> Bool {
        [.rateLimited, .startingUp, .badGateway, .timedOut, .cutShort, .unreachable, .nameNotFound, .refused]
            .contains(error.code)
    }

    private func expired(_ attempted: String) -> ServiceError {
        ServiceError(.expired, attempted: attempted, advice: "Begin again: nobody finished the sign-in in time.")
    }
}
