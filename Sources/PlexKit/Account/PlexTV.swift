/// Where Plex's own services are. Programs take the standard ones; rehearsals put their own in their place.
public struct PlexTV: Hashable, Sendable {
    /// Accounts, sign-in by code, shared servers.
    public var main: String
    /// What programs ask most: resources, tokens, home.
    public var clients: String
    /// The watchlist.
    public var discover: String
    /// What Plex knows of films and shows.
    public var metadata: String
    /// The page a person signs in at.
    public var app: String

    /// Other addresses than the standard ones.
    public init(main: String, clients: String, discover: String, metadata: String, app: String) {
        (self.main, self.clients, self.discover) = (main, clients, discover)
        (self.metadata, self.app) = (metadata, app)
    }

    /// Plex's own.
    public static let standard = PlexTV(
        main: "https://plex.tv", clients: "https://clients.plex.tv", discover: "https://discover.provider.plex.tv",
        metadata: "https://metadata.provider.plex.tv", app: "https://app.plex.tv")

    /// All of them at one address, which tells them apart by their paths.
    public static func all(at url: String) -> PlexTV {
        PlexTV(main: url, clients: url, discover: url, metadata: url, app: url)
    }
}

/// One of Plex's own services as it is asked: who asks and by which token is said with every request.
struct PlexTVClient: Sendable {
    let identity: ClientIdentity
    let hosts: PlexTV
    let main: Transport
    let clients: Transport
    let discover: Transport
    let metadata: Transport

    init(_ identity: ClientIdentity, token: Secret?, hosts: PlexTV, transport: Transport) {
        var signature = identity.headers
        if let token { signature.add("X-Plex-Token", secret: token) }
        func rooted(_ url: String) -> Transport {
            transport.rooted(at: url, signing: signature, as: Self.profile)
        }
        (self.identity, self.hosts) = (identity, hosts)
        (main, clients) = (rooted(hosts.main), rooted(hosts.clients))
        (discover, metadata) = (rooted(hosts.discover), rooted(hosts.metadata))
    }

    static let profile = ServiceProfile("plex.tv", keyPlace: "by signing in again")
}

extension Request {
    /// Asks for JSON: the second version of plex.tv's API has more in it than in XML.
    func asJSON() -> Request {
        var request = self
        request.headers["Accept"] = "application/json"
        return request
    }

    /// A request whose body is a form without files.
    init(_ method: Method, _ path: String, form fields: [(name: String, value: String)]) {
        let pairs = fields.map { "\(PercentEncoding.segment($0.name))=\(PercentEncoding.segment($0.value))" }
        self.init(
            method, path, headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: Body(pairs.joined(separator: "&")))
    }
}
