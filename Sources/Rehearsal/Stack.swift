/// A rehearsal stack: the services of a home media server, invented from a seed, each a plain `Transport`.
public struct Stack: Sendable {
    /// What is in the library; the services show it from their sides.
    public let library: Library
    /// The time every service goes by; it stands still unless told otherwise.
    public let clock: StackClock
    /// Radarr's API v3 on port 7878, with the films.
    public let radarr: Fake
    /// Sonarr's API v3 on port 8989, with the shows.
    public let sonarr: Fake
    /// Lidarr's API v1 on port 8686, with the artists and their albums.
    public let lidarr: Fake
    /// Prowlarr's API v1 on port 9696, with indexers, and the three *arrs of the libraries as applications.
    public let prowlarr: Fake
    /// Its `key` is the password of three users: `nzbget` may do everything, `restricted` may not save the configuration,
    /// `add` may only add.
    public let nzbget: Fake
    /// Its `key` is the password of `admin`; it has torrents of its own, which the *arrs know nothing of.
    public let qbittorrent: Fake
    /// A Plex Media Server on port 32400, with a library of films and one of shows.
    public let plex: Fake
    /// Overseerr's API v1 on port 5055, connected to the others; its first user is the owner, `friend@nas.invalid` may
    /// request, and `child@nas.invalid` one movie a week.
    public let overseerr: Fake
    /// The same as Seerr has it, with its blocklist.
    public let seerr: Fake
    /// Plex's own services, all at one address; its `key` is the token of an account that owns `plex`.
    public let plexTV: Fake
    private let cloud: PlexTV

    /// Holds a few bytes an item, whatever the size; up to four million films.
    ///
    /// The same `seed` makes the same stack, its keys included. With `usingURLBases` the *arrs answer below `/radarr`,
    /// `/sonarr`, `/lidarr` and `/prowlarr`, as behind a proxy. With `beforeSetUp` nobody has signed in to Overseerr and
    /// Seerr yet, and they know of nobody.
    public init(
        seed: UInt64 = 1, films: Int = 100, shows: Int = 20, bands: Int = 10, paths: Paths = Paths(),
        clock: StackClock = .standing(), usingURLBases: Bool = false, beforeSetUp: Bool = false,
        qbittorrent version: QBittorrentVersion = .v51
    ) {
        library = Library(seed: seed, films: films, shows: shows, bands: bands, paths: paths, today: clock.now)
        self.clock = clock
        func key(_ use: UInt64) -> Secret {
            let dice = Dice(seed: seed, Int(use), salt: 10)
            return Secret(dice.hex(1) + dice.hex(2))
        }
        func base(_ name: String) -> String { usingURLBases ? "/" + name : "" }
        let radarr = Radarr(library, key: key(1), clock: clock, urlBase: base("radarr"))
        let sonarr = Sonarr(library, key: key(2), clock: clock, urlBase: base("sonarr"))
        let plex = PlexServer(library, token: key(5), clock: clock)
        self.radarr = radarr.app.fake(seed: seed)
        self.sonarr = sonarr.app.fake(seed: seed &+ 1)
        lidarr = Lidarr(library, key: key(9), clock: clock, urlBase: base("lidarr")).app.fake(seed: seed &+ 8)
        prowlarr = Prowlarr(
            library, key: key(3), clock: clock, urlBase: base("prowlarr"), radarr: key(1), sonarr: key(2),
            lidarr: key(9)
        ).app.fake(seed: seed &+ 2)
        nzbget = NZBGet(library, password: key(4), clock: clock).fake(seed: seed &+ 3)
        qbittorrent = QBittorrent(library, password: key(8), clock: clock, version: version).fake(seed: seed &+ 7)
        self.plex = plex.fake(seed: seed &+ 4)
        let served = SeerrApp.Served(radarr: radarr, sonarr: sonarr, plex: plex)
        overseerr = SeerrApp(.overseerr, library, key: key(6), clock: clock, isFresh: beforeSetUp, serving: served)
            .fake(seed: seed &+ 5)
        seerr = SeerrApp(.seerr, library, key: key(7), clock: clock, isFresh: beforeSetUp, serving: served)
            .fake(seed: seed &+ 6)
        cloud = PlexTV(plex, token: key(10), clock: clock)
        plexTV = cloud.fake(seed: seed &+ 9)
    }

    /// Has the account's resources say where `plex` is: a way at home, one from outside and the relay, as far as there
    /// are any.
    public func announce(plexAt local: [String], remote: [String] = [], relay: [String] = []) {
        let ways =
            local.map { PlexWay(url: $0, isLocal: true) } + remote.map { PlexWay(url: $0) }
            + relay.map { PlexWay(url: $0, isRelay: true) }
        cloud.state.withLock { $0.ways = ways }
    }

    /// What is really the matter with the library, as it was seeded.
    public var truth: Truth { Truth(library: library) }

    /// Every service of the stack, in the order they are named. Plex's own, which is none of it, is `plexTV`.
    public var fakes: [Fake] { [radarr, sonarr, lidarr, prowlarr, nzbget, qbittorrent, plex, overseerr, seerr] }

    /// Those a library is kept, fed and shown by; Overseerr and Seerr only ask them.
    public var core: [Fake] { [radarr, sonarr, lidarr, prowlarr, nzbget, qbittorrent, plex] }
}
