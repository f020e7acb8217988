/// Plex's own services, all of them at one address: sign-in, accounts, resources and the watchlist.
final class PlexTV: Sendable {
    struct State: Sendable {
        var pins: [Int: CloudPin] = [:]
        var tokens: [String: CloudToken] = [:]
        var keys: [String: CloudKey] = [:]
        var nonces: [String: Moment] = [:]
        var devices: [CloudDevice] = []
        var webhooks: [String] = []
        var watchlist: [(key: String, since: Moment)] = []
        var ways: [PlexWay] = PlexWay.usual
        var next = 7_000_000

        mutating func number() -> Int {
            next += 1
            return next
        }
    }

    let state: Lock<State>
    let server: PlexServer
    let token: Secret
    let clock: StackClock
    let journal = Journal()
    private let dice: Dice
    private let routes = Lock(Router())

    init(_ server: PlexServer, token: Secret, clock: StackClock) {
        (self.server, self.token, self.clock) = (server, token, clock)
        dice = Dice(seed: server.seed.seed, 0, salt: 13)
        var state = State()
        state.tokens[token.reveal()] = CloudToken(user: CloudUser.owner.id, client: "rehearsal", ends: nil)
        state.devices = [
            CloudDevice(id: 1, name: "Rehearsal", client: server.machine, product: "Plex Media Server", token: nil)
        ]
        self.state = Lock(state)
        var router = Router()
        signInRoutes(&router)
        keyRoutes(&router)
        accountRoutes(&router)
        peopleRoutes(&router)
        watchlistRoutes(&router)
        routes.withLock { [router] in $0 = router }
    }

    func answer(_ call: Call) throws -> Answer {
        try routes.withLock { $0 }.answer(call) ?? refused(call, 404, "Not found")
    }

    /// A text nobody can guess, unless they know the seed.
    func secret(_ number: Int) -> String { dice.hex(UInt64(number)) + dice.hex(UInt64(number) &+ 1 << 32) }

    /// Who asks. Refuses a token that is none, or that has grown old.
    func asker(_ call: Call) throws(Refusal) -> CloudToken {
        let shown = call.headers["X-Plex-Token"] ?? call.value("X-Plex-Token") ?? ""
        guard let token = state.withLock({ $0.tokens[shown] }) else {
            throw Refusal(answer: refused(call, 401, "User could not be authenticated"))
        }
        if let ends = token.ends, ends <= call.now {
            throw Refusal(answer: refused(call, 498, "Token has expired"))
        }
        return token
    }

    /// JSON where that is asked for, else XML.
    func said(_ call: Call, _ json: Document, xml name: String, _ element: Document, status: Int = 200) -> Answer {
        if call.headers["Accept"]?.contains("application/json") == true {
            return .text(json.json(), type: "application/json; charset=utf-8", status: status)
        }
        return .text(
            PlexXML.declaration + PlexXML.element(name, element) + "\n", type: "application/xml; charset=utf-8",
            status: status)
    }

    func refused(_ call: Call, _ status: Int, _ message: String) -> Answer {
        let error = Document.object(["code": 1000 + status, "message": message, "status": status])
        return said(
            call, .object(["errors": [error]]), xml: "errors", .object(["error": [error]]), status: status)
    }

    func fake(seed: UInt64) -> Fake {
        Fake(
            name: "plextv", port: 443, key: token, clock: clock, seed: seed, journal: journal, dialect: .plex
        ) { try self.answer($0) }
    }
}

/// A way that leads to the rehearsal's Plex.
struct PlexWay: Sendable {
    let url: String
    var isLocal = false
    var isRelay = false

    static let usual = [
        PlexWay(url: "http://127.0.0.1:32400", isLocal: true),
        PlexWay(url: "https://203-0-113-7.0123456789abcdef0123456789abcdef.plex.direct:32400"),
        PlexWay(url: "https://198-51-100-1.0123456789abcdef0123456789abcdef.plex.direct:8443", isRelay: true),
    ]

    /// Scheme, host and port of an address.
    var document: Document {
        let sides = url.split(separator: "://")
        let host = sides.last.map { $0.split(separator: ":") } ?? []
        return .object([
            "protocol": sides.first.map(String.init), "address": host.first.map(String.init),
            "port": host.last.flatMap { Int($0) } ?? 443, "uri": url, "local": isLocal, "relay": isRelay, "IPv6": false,
        ])
    }
}

/// A sign-in that was begun.
struct CloudPin: Sendable {
    let id: Int
    let code: String
    let client: String
    let product: String
    let made: Moment
    var token: String?

    /// How long one is good, in seconds.
    static let life = 900

    func document(now: Moment) -> Document {
        .object([
            "id": id, "code": code, "product": product, "trusted": false,
            "qr": "https://plex.tv/api/v2/pins/qr/\(code)", "clientIdentifier": client,
            "location": Document.object(["code": "AT", "city": "Nowhere", "coordinates": "48.0,16.0"]),
            "expiresIn": made.seconds + Self.life - now.seconds, "createdAt": made.text,
            "expiresAt": (made + Self.life).text, "authToken": token.map { Document($0) } ?? .null,
            "newRegistration": Document.null,
        ])
    }
}

/// What a token stands for.
struct CloudToken: Sendable {
    let user: Int
    let client: String
    /// `nil` for one that does not grow old.
    let ends: Moment?
}

/// A device's public key.
struct CloudKey: Sendable {
    let bytes: [UInt8]
    let client: String
    let user: Int
}

/// A program that has signed in.
struct CloudDevice: Sendable {
    let id: Int
    let name: String
    let client: String
    let product: String
    let token: String?
}

/// Someone with an account.
struct CloudUser: Sendable {
    let id: Int
    let name: String
    var pin: String?
    var isAdmin = false
    var isInHome = true

    static let owner = CloudUser(id: 1001, name: "rehearsal", isAdmin: true)
    static let all = [
        owner, CloudUser(id: 1002, name: "kid", pin: "1234"), CloudUser(id: 1003, name: "friend", isInHome: false),
    ]
    static let password = "correct horse"
}
