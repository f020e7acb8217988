/// qBittorrent 4.4 and later, by its Web API.
///
/// Copies of a value share one log-in.
public struct QBittorrent: Sendable {
    let session: Session
    let transport: Transport
    let clock: any Clock<Duration>

    /// Logs in by itself before the first request, and once more whenever the session has ended.
    ///
    /// A log-in that was refused is not tried again before `logIn()`, for each failure counts towards a ban.
    ///
    /// - Parameters:
    ///   - url: As a person writes it, such as `http://nas:8080`.
    ///   - user: The one in its Web UI settings.
    ///   - password: That user's; it travels in the body of the log-in.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    ///   - clock: What waits until an added torrent is listed.
    public init(
        _ url: String, user: String = "admin", password: Secret, transport: Transport,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.init(url, .password(user, password), transport, clock)
    }

    /// Signs by an API key, which 5.2 and later hand out; nothing is logged in.
    ///
    /// - Parameters:
    ///   - url: As a person writes it, such as `http://nas:8080`.
    ///   - key: Such as `qbt_…`; it travels in a header.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    ///   - clock: What waits until an added torrent is listed.
    public init(
        _ url: String, key: Secret, transport: Transport, clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.init(url, .key(key), transport, clock)
    }

    private init(_ url: String, _ login: Session.Login, _ transport: Transport, _ clock: any Clock<Duration>) {
        let rooted = transport.rooted(at: url, base: "/api/v2", signing: login.signature, as: Self.profile)
        let session = Session(login, clock, explain: rooted.explain)
        (self.session, self.clock) = (session, clock)
        self.transport = rooted.decorated { request, send in try await session.send(request, by: send) }
    }

    /// Port 8080.
    public static let profile = ServiceProfile("qBittorrent", port: 8080)

    /// Logs in anew, also where an earlier try was refused. Throws `ServiceError`, `.wrongKey` where user or password
    /// are wrong, `.banned` where too many tries failed.
    public func logIn() async throws {
        session.forget()
        _ = try await webAPI()
    }

    /// Ends the session; the next request logs in anew. Throws `ServiceError`.
    public func logOut() async throws {
        guard session.isOpen else { return }
        try await auth.act("logout")
        session.forget()
    }

    /// The program itself: its version, preferences and network interfaces.
    public var app: App { App(actions: actions("app")) }
    /// What it downloads and seeds.
    public var torrents: Torrents { Torrents(client: self, actions: actions("torrents")) }
    /// All torrents at once, those included that are added meanwhile.
    public var everyTorrent: ChosenTorrents {
        ChosenTorrents(hashes: "all", client: self, actions: actions("torrents"))
    }
    /// The folders it sorts torrents into.
    public var categories: Categories { Categories(actions: actions("torrents")) }
    /// The words it marks torrents with.
    public var tags: Tags { Tags(actions: actions("torrents")) }
    /// Speeds and their limits, of all torrents together.
    public var transfer: TransferArea { TransferArea(actions: actions("transfer")) }
    /// What has changed since the last look.
    public var sync: Sync { Sync(actions: actions("sync")) }
    /// What it has logged.
    public var log: Log { Log(actions: actions("log")) }
    /// Feeds, and the rules by which it downloads from them.
    public var rss: RSS { RSS(actions: actions("rss")) }
    /// Search by its plugins.
    public var search: Search { Search(actions: actions("search")) }
    /// Making torrent files, from 5.0 on.
    public var creator: TorrentCreator { TorrentCreator(actions: actions("torrentcreator")) }
    /// What web pages keep in it, from 5.2 on.
    public var clientData: ClientData { ClientData(actions: actions("clientdata")) }

    var auth: Actions { actions("auth") }

    /// What it speaks, asked for once a session. Throws `ServiceError`.
    func webAPI() async throws -> WebAPIVersion { try await session.version { try await app.webAPIVersion() } }

    private func actions(_ area: String) -> Actions { Actions(area: area, transport: transport) }
}
