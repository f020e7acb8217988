/// qBittorrent with torrents of its own, which move on by the stack's clock.
final class QBittorrent: Sendable {
    struct State: Sendable {
        var torrents: [RehearsalTorrent]
        var categories: [String: Document] = [
            "movies": ["name": "movies", "savePath": ""], "tv": ["name": "tv", "savePath": "/downloads/tv"],
        ]
        var tags: Set<String> = []
        var preferences: Document
        var usesAlternativeLimits = false
        var log: [Document] = []
        var feeds: Document = [:]
        var rules: Document = [:]
        var clientData: Document = [:]
        var cookies: Document = []
        var apiKey: String?
        /// By the cookie's value.
        var sessions: [String: Session] = [:]
        var failures = 0
        var bannedUntil: Moment?
        var count = 0
    }

    /// What one visitor was last told.
    struct Session: Sendable {
        var lastSeen: Moment
        var rid = 0
        var told: Document = .null
    }

    typealias Handler = @Sendable (QBittorrent, Form, String, Moment) throws -> Answer

    /// What can be asked for, in which versions, and what must come with it.
    struct Action: Sendable {
        let isPost: Bool
        let required: [String]
        let from: QBittorrentVersion
        let upTo: QBittorrentVersion
        let handler: Handler
    }

    let version: QBittorrentVersion
    let password: Secret
    let clock: StackClock
    let seed: UInt64
    let journal = Journal()
    let state: Lock<State>

    init(_ library: Library, password: Secret, clock: StackClock, version: QBittorrentVersion) {
        (self.version, self.password, self.clock, seed) = (version, password, clock, library.seed)
        state = Lock(
            State(
                torrents: Self.torrents(library, clock.now), preferences: Self.preferences(library.paths.downloads),
                log: [["id": 0, "message": "qBittorrent started", "timestamp": Document(clock.now.seconds), "type": 1]])
        )
    }

    func answer(_ call: Call) throws -> Answer {
        let segments = call.path.split(separator: "/").map(String.init)
        guard segments.count == 4, segments[0] == "api", segments[1] == "v2" else {
            return Self.words(404, "Not Found")
        }
        if isForeign(call) { return Self.words(401, "Unauthorized") }
        let (name, form) = ("\(segments[2])/\(segments[3])", Form(call))
        if name == "auth/login" { return logIn(call, form) }
        guard let visitor = visitor(call) else { return Self.words(403, "Forbidden") }
        if name == "auth/logout" { return logOut(visitor) }
        guard let action = Self.actions[name], action.from <= version, version <= action.upTo else {
            return Self.words(404, "Not Found")
        }
        if action.isPost, call.method != .post { return Self.words(405, "Method Not Allowed") }
        guard action.required.allSatisfy({ form[$0] != nil }) else { return Self.words(400, "Bad Request") }
        state.withLock { state in
            for place in state.torrents.indices { state.torrents[place].settle(call.now) }
        }
        if action.isPost { journal.changed(name) }
        return try action.handler(self, form, visitor, call.now)
    }

    func fake(seed: UInt64) -> Fake {
        Fake(
            name: "qbittorrent", port: 8080, key: password, user: "admin", clock: clock, seed: seed, journal: journal,
            dialect: .json()
        ) { try self.answer($0) }
    }

    static func words(_ status: Int, _ text: String) -> Answer {
        .text(text, type: "text/plain; charset=UTF-8", status: status)
    }

    static func said(_ text: some CustomStringConvertible) -> Answer { words(200, text.description) }

    static func refused(_ status: Int, _ text: String) -> Refusal { Refusal(answer: words(status, text)) }

    /// Everything that can be asked for, by area and action.
    static let actions: [String: Action] = reading.merging(editing) { $1 }.merging(program) { $1 }

    static func get(
        _ required: [String] = [], from: QBittorrentVersion = .v46, _ handler: @escaping Handler
    ) -> Action {
        Action(isPost: false, required: required, from: from, upTo: .v52, handler: handler)
    }

    static func post(
        _ required: [String] = [], from: QBittorrentVersion = .v46, upTo: QBittorrentVersion = .v52,
        _ handler: @escaping @Sendable (QBittorrent, Form, Moment) throws -> Void
    ) -> Action {
        Action(isPost: true, required: required, from: from, upTo: upTo) { server, form, _, now in
            try handler(server, form, now)
            return said("")
        }
    }
}

extension QBittorrent {
    /// Films that seed, and one torrent at each other stage.
    private static func torrents(_ library: Library, _ now: Moment) -> [RehearsalTorrent] {
        let titles = Titles(seed: library.seed &+ 5)
        let stages = ["seeding", "seeding", "loading", "stopped", "stalled", "magnet", "lost"]
        return stages.enumerated().map { place, stage in
            let dice = Dice(seed: library.seed, place, salt: 11)
            let name = "\(Titles.slug(titles.title(place))).2160p-REHEARSAL"
            let size = 2_000_000_000 + dice.roll(9_000_000_000, 1)
            var torrent = RehearsalTorrent(
                dice.hex(2) + dice.hex(3) + dice.hex(4).prefix(8), name,
                files: [
                    .init(path: "\(name)/\(name).mkv", size: size), .init(path: "\(name)/\(name).nfo", size: 4_096),
                ],
                trackers: ["https://tracker.invalid/announce"], savePath: library.paths.downloads, now: now)
            torrent.category = "movies"
            switch stage {
            case "seeding": (torrent.left, torrent.completed) = (0, now)
            case "loading": torrent.left = size / 3
            case "stopped": (torrent.left, torrent.isStopped) = (size / 2, true)
            case "stalled": torrent.hasPeers = false
            case "magnet":
                (torrent.files, torrent.left, torrent.name) = ([], 0, torrent.hash)
                torrent.metadataDue = now + 3600
            default: (torrent.left, torrent.completed, torrent.flaw) = (0, now, "missingFiles")
            }
            return torrent
        }
    }
}
