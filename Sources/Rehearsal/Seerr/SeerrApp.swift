/// Overseerr or Seerr between users, Plex and both *arrs of a rehearsal.
final class SeerrApp: Sendable {
    /// Which of the two it is.
    enum Kind: String {
        case overseerr
        case seerr

        var version: String { self == .overseerr ? "1.34.0" : "3.1.0" }
        var title: String { self == .overseerr ? "Overseerr" : "Seerr" }
    }

    struct State: Sendable {
        var key: Secret
        var isInitialized: Bool
        var users: [SeerrUser] = []
        var sessions: [String: Int] = [:]
        var main: Document
        var plex: Document
        var radarr: [Document] = []
        var sonarr: [Document] = []
        var agents: [String: Document] = [:]
        /// What the web hook sends, as it is kept: the bytes that were sent.
        var payload: [UInt8]
        var scan: Document = ["running": false, "progress": 0, "total": 0, "libraries": []]
        /// What somebody declared titles to be, by the title's number.
        var marks: [Int: Document] = [:]
        /// Titles somebody asked for that no service has.
        var asked: [Int: Moment] = [:]
        var blocked: [Document] = []
        var nextSeason = 1
    }

    let kind: Kind
    let state: Lock<State>
    let library: Library
    let (radarr, sonarr, plex): (Radarr, Sonarr, PlexServer)
    let clock: StackClock
    let journal = Journal()
    let requests = Table()
    let issues = Table()
    let comments = Table()
    private let routes = Lock(Router())
    private let isStarting = Lock(false)

    /// - Parameter isFresh: before its set-up: nobody has signed in and nothing is connected.
    init(_ kind: Kind, _ library: Library, key: Secret, clock: StackClock, isFresh: Bool, serving stack: Served) {
        (self.kind, self.library, self.clock) = (kind, library, clock)
        (radarr, sonarr, plex) = (stack.radarr, stack.sonarr, stack.plex)
        var state = State(
            key: key, isInitialized: !isFresh, main: Self.main(kind), plex: Self.plex,
            payload: Array(Document.string(Self.template).json().utf8))
        if !isFresh { Self.setUp(&state, stack, since: library.today) }
        self.state = Lock(state)
        authRoutes()
        systemRoutes()
        plexRoutes()
        downloaderRoutes()
        notificationRoutes()
        userRoutes()
        requestRoutes()
        mediaRoutes()
        issueRoutes()
        titleRoutes()
        if kind == .seerr { blocklistRoutes() }
    }

    /// What it works with.
    struct Served {
        let radarr: Radarr
        let sonarr: Sonarr
        let plex: PlexServer
    }

    func route(_ method: Request.Method, _ path: String, _ handler: @escaping Router.Handler) {
        var router = routes.withLock { $0 }
        router.on(method, path, handler)
        routes.withLock { [router] in $0 = router }
    }

    func setStarting(_ value: Bool) { isStarting.withLock { $0 = value } }

    func answer(_ call: Call) throws -> Answer {
        // Nothing listens while it starts, and the proxy in front says so.
        if isStarting.withLock({ $0 }) { return .text("Bad Gateway", type: "text/plain", status: 502) }
        guard call.path.hasPrefix("/api/v1/") else {
            return .text("<!doctype html><html><title>\(kind.title)</title></html>", type: "text/html")
        }
        var call = call
        call.path = String(call.path.dropFirst("/api/v1".count))
        let router = routes.withLock { $0 }
        if let answer = try router.answer(call) { return answer }
        let isKnown = Request.Method.allCases.contains { router.knows($0, call.path) }
        let words = isKnown ? "\(call.method.rawValue) method not allowed" : "not found"
        throw Refusal.objected(isKnown ? 405 : 404, words, at: "/api/v1" + call.path)
    }

    func fake(seed: UInt64) -> Fake {
        let key = state.withLock { $0.key }
        return Fake(
            name: kind.rawValue, port: 5055, key: key, clock: clock, seed: seed, journal: journal,
            dialect: .json(headers: ["X-Powered-By": "Express"])
        ) { try self.answer($0) }
    }
}

extension Refusal {
    /// As the validator in front of every route says it.
    static func objected(_ status: Int, _ words: String, at path: String) -> Refusal {
        Refusal(
            answer: .document(
                .object([
                    "message": words, "errors": [Document.object(["path": path, "message": words])],
                ]), status: status))
    }

    /// A key nobody knows and a user who may not are told apart by nothing.
    static let unwelcome = Refusal(
        answer: .document(["status": 403, "error": "You do not have permission to access this endpoint"], status: 403))
}
