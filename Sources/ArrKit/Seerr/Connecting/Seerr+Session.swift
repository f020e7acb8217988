extension Seerr {
    /// What the server knows a signed-in user by, for thirty days. It prints as nothing but that.
    public struct Session: Hashable, Sendable {
        /// The cookies, as the header carries them.
        let cookie: Secret
        /// What a server with CSRF protection wants to hear with every write.
        let token: Secret?

        /// A session that was kept: its `connect.sid` alone, or the whole line of cookies.
        ///
        /// - Parameters:
        ///   - cookie: Such as `connect.sid=s%3A…`.
        ///   - token: What `XSRF-TOKEN` was, where the server protects against forged requests.
        public init(cookie: Secret, token: Secret? = nil) { (self.cookie, self.token) = (cookie, token) }

        init?(_ cookies: Cookies) {
            guard cookies["connect.sid"] != nil else { return nil }
            self.init(cookie: cookies.line, token: cookies.token)
        }

        var headers: Headers {
            var headers = Headers()
            headers.add("Cookie", secret: cookie)
            if let token { headers.add("X-XSRF-TOKEN", secret: token) }
            return headers
        }
    }

    /// Who signs in, and by what.
    public struct SignIn: Sendable {
        let place: String
        let members: Members
        let secrets: [String: Secret]

        /// By a Plex account's token. The first to sign in to a new server becomes its administrator.
        public static func plex(_ token: Secret) -> SignIn {
            SignIn(place: "auth/plex", members: [:], secrets: ["authToken": token])
        }

        /// By a name and password of the server's own.
        public static func local(email: String, password: Secret) -> SignIn {
            SignIn(place: "auth/local", members: ["email": Document(email)], secrets: ["password": password])
        }

        /// By a Jellyfin or Emby account.
        ///
        /// - Parameters:
        ///   - name: The account's name.
        ///   - password: It travels in the body.
        ///   - server: Where that server is; given once, with the first sign-in to a new server.
        public static func jellyfin(_ name: String, password: Secret, server: JellyfinServer? = nil) -> SignIn {
            var members = server?.members ?? [:]
            members["username"] = Document(name)
            return SignIn(place: "auth/jellyfin", members: members, secrets: ["password": password])
        }

        var body: Document {
            var body = Document.object(members)
            for (name, secret) in secrets.sorted(by: { $0.key < $1.key }) { body[name] = Document(secret.reveal()) }
            return body
        }
    }

    /// Where a Jellyfin or Emby server is, told with the first sign-in to a new server.
    public struct JellyfinServer: Hashable, Sendable {
        /// Its address as the server sees it, such as `http://jellyfin:8096`.
        public var hostname: String
        /// The administrator's address, for those who sign in without Plex.
        public var email: String
        /// Which of the two it is.
        public var serverType: MediaServerType

        /// Jellyfin unless told otherwise.
        public init(_ hostname: String, email: String, serverType: MediaServerType = .jellyfin) {
            (self.hostname, self.email, self.serverType) = (hostname, email, serverType)
        }

        var members: Members {
            [
                "hostname": Document(hostname), "email": Document(email),
                "serverType": Document(serverType.rawValue),
            ]
        }
    }

    /// Signs in and returns a client with a session of its own.
    ///
    /// **The first to sign in to a new server becomes its administrator.** A server that protects against forged requests
    /// is asked for its token first.
    ///
    /// - Parameters:
    ///   - url: As a person writes it, such as `http://nas:5055`.
    ///   - signIn: Who signs in.
    ///   - profile: Which of the three applications it is.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`.
    ///
    /// Throws `ServiceError`: `.forbidden` where the account has no access, `.serverFault` for a token of no use.
    public static func signedIn(
        _ url: String, by signIn: SignIn, as profile: Profile = .seerr, transport: Transport
    ) async throws -> Seerr {
        var cookies = Cookies()
        let root = rooted(url, [:], profile, transport)
        let open = Seerr(root, profile, session: nil, user: nil)
        cookies.take(try await open.api.send(Request(.get, "settings/public", deadline: .seconds(5))))
        var request = try Request(.post, signIn.place, sending: signIn.body, deadline: .seconds(60))
        for field in cookies.headers.fields { request.headers.add(field.name, secret: Secret(field.value.text)) }
        request.rehearsal = Response(headers: ["Set-Cookie": "connect.sid=rehearsal"])
        cookies.take(try await open.api.send(request))
        guard let session = Session(cookies) else {
            throw ServiceError(
                .unreadable, attempted: "POST \(signIn.place)", messages: ["no session came with the answer"],
                advice: "Check that the address is \(profile.name)'s own, and that a proxy lets its cookies pass.")
        }
        return Seerr(url, session: session, as: profile, transport: transport)
    }
}

/// What a server asked to be told again.
struct Cookies {
    private var values: [(name: String, value: String)] = []

    subscript(name: String) -> String? { values.last { $0.name == name }?.value }

    mutating func take(_ response: Response) {
        for line in response.headers.all("Set-Cookie") {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            let name = String(pair[0])
            values.removeAll { $0.name == name }
            values.append((name, String(pair[1])))
        }
    }

    var line: Secret { Secret(values.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")) }
    /// The page that protects itself reads this one back to the server in a header.
    var token: Secret? { self["XSRF-TOKEN"].map { Secret(PercentEncoding.decode($0)) } }

    var headers: Headers { values.isEmpty ? [:] : Seerr.Session(cookie: line, token: token).headers }
}
