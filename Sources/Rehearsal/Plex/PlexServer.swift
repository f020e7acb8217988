/// A Plex Media Server with a rehearsal library in it.
final class PlexServer: Sendable {
    struct State: Sendable {
        var library: PlexLibrary
        var sections: [Document]
        var scans: [Scan] = []
        var holdings = PlexHoldings()
        var next = 900_000_000
        var household: Household
    }

    let state: Lock<State>
    let seed: Library
    let token: Secret
    let clock: StackClock
    let journal = Journal()
    let notifications = Notifications()
    let claims = ClaimDesk()
    let machine: String
    private let routes = Lock(Router())
    private let isStarting = Lock(false)

    static let version = "1.42.2.10156-f737b826c"

    init(_ library: Library, token: Secret, clock: StackClock) {
        (seed, self.token, self.clock) = (library, token, clock)
        let dice = Dice(seed: library.seed, 0, salt: 8)
        machine = dice.hex(1) + dice.hex(2) + dice.hex(3).prefix(8)
        let scanned = PlexLibrary(library)
        state = Lock(
            State(
                library: scanned,
                sections: [
                    Self.section(1, "movie", "Movies", [library.paths.plexFilms], since: library.today),
                    Self.section(2, "show", "TV Shows", [library.paths.plexShows], since: library.today),
                ], household: Household(scanned.films.prefix(40).map(Int.init), today: library.today)))
        var router = Router()
        systemRoutes(&router)
        sectionRoutes(&router)
        itemRoutes(&router)
        editRoutes(&router)
        scanRoutes(&router)
        searchRoutes(&router)
        playlistRoutes(&router)
        collectionRoutes(&router)
        matchRoutes(&router)
        artworkRoutes(&router)
        streamRoutes(&router)
        filterRoutes(&router)
        settingRoutes(&router)
        markerRoutes(&router)
        hubRoutes(&router)
        byteRoutes(&router)
        browseRoutes(&router)
        preferenceRoutes(&router)
        sessionRoutes(&router)
        playbackRoutes(&router)
        householdRoutes(&router)
        playQueueRoutes(&router)
        routes.withLock { [router] in $0 = router }
    }

    func setStarting(_ value: Bool) { isStarting.withLock { $0 = value } }

    func answer(_ call: Call) throws -> Answer {
        if isStarting.withLock({ $0 }) {
            return .text(
                PlexXML.declaration
                    + #"<Response code="503" title="Maintenance" status="Plex Media Server is currently running database migrations." />"#,
                type: "text/xml;charset=utf-8", status: 503)
        }
        settle(call.now)
        settleJobs(call.now)
        let shown = call.value("X-Plex-Token") ?? call.headers["X-Plex-Token"]
        guard call.path == "/identity" || shown == token.reveal() else {
            return .text(
                "<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>",
                type: "text/html", status: 401)
        }
        let router = routes.withLock { $0 }
        return try router.answer(call) ?? Self.notFound
    }

    static let notFound = Answer.text(
        "<html><head><title>Not Found</title></head><body><h1>404 Not Found</h1></body></html>", type: "text/html",
        status: 404)

    /// What every container of library items says about itself.
    static let header: Document = [
        "allowSync": true, "identifier": "com.plexapp.plugins.library",
        "mediaTagPrefix": "/system/bundle/media/flags/", "mediaTagVersion": 1_735_000_000,
    ]

    /// A container of items, with the stretch of them that was asked for.
    func container(_ call: Call, _ members: Document, name: String = "Metadata", _ listing: Listing) -> Answer {
        func number(_ name: String) -> Int? { call.number(name) ?? call.headers[name].flatMap { Int($0) } }
        let start = number("X-Plex-Container-Start")
        let size = number("X-Plex-Container-Size")
        // Without being asked for a page the server does not say how many there are in all.
        guard start != nil || size != nil else {
            return Answer(
                content: .container(
                    Document.object(["size": listing.count]).merging(members), name: name, listing))
        }
        let first = max(0, start ?? 0)
        let page = listing[first..<max(first, first + (size ?? listing.count))]
        var answer = Answer(
            content: .container(
                Document.object(["size": page.count, "totalSize": listing.count, "offset": first]).merging(members),
                name: name, page))
        answer.headers["X-Plex-Container-Start"] = String(first)
        answer.headers["X-Plex-Container-Total-Size"] = String(listing.count)
        return answer
    }

    func fake(seed: UInt64) -> Fake {
        Fake(
            name: "plex", port: 32400, key: token, clock: clock, seed: seed, journal: journal, dialect: .plex
        ) { try self.answer($0) }
    }
}
