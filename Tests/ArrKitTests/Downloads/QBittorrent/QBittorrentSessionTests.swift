import ArrKit
import Support
import Testing
import Wire

/// A Web UI as each version speaks it.
private final class WebUI: Sendable {
    struct State {
        var asked: [String] = []
        var logins = 0
        var valid: Set<String> = []
        var password = "right"
        var isBanned = false
        var headers: [Headers] = []
    }

    let state = Lock(State())
    let generation: String
    let cookie: String
    /// Handed on before a log-in is answered.
    let delay: @Sendable () async throws -> Void

    init(_ generation: String = "4.6", cookie: String = "SID", delay: @escaping @Sendable () async throws -> Void = {})
    {
        (self.generation, self.cookie, self.delay) = (generation, cookie, delay)
    }

    var asked: [String] { state.withLock { $0.asked } }

    var transport: Transport {
        Transport { [self] request in
            let body = String(decoding: try await request.body.collect(), as: UTF8.self)
            let action = request.path.split(separator: "/").suffix(2).joined(separator: "/")
            state.withLock {
                $0.asked.append(action)
                $0.headers.append(request.headers)
            }
            if action == "auth/login" {
                try await delay()
                return login(body)
            }
            let isIn = state.withLock { state in
                request.headers["Cookie"].map { state.valid.contains($0) } ?? false
            }
            guard isIn else { return Response(status: 403, body: Body("Forbidden")) }
            return Response(body: Body(action == "torrents/info" ? "[]" : "v\(generation).0"))
        }
    }

    private func login(_ body: String) -> Response {
        state.withLock { state in
            state.logins += 1
            if state.isBanned { return Response(status: 403, body: Body("Your IP address has been banned")) }
            let isNew = generation == "5.2"
            guard body == "username=admin&password=\(state.password)" else {
                return isNew ? Response(status: 401, body: Body("Unauthorized")) : Response(body: Body("Fails."))
            }
            let value = "\(cookie)=s\(state.logins)"
            state.valid.insert(value)
            return Response(
                status: isNew ? 204 : 200, headers: ["Set-Cookie": "\(value); HttpOnly; path=/; SameSite=Strict"],
                body: isNew ? .empty : Body("Ok."))
        }
    }

    func client(_ password: Secret = "right", clock: any Clock<Duration> = InstantClock()) -> QBittorrent {
        QBittorrent("http://nas:8080", password: password, transport: transport, clock: clock)
    }
}

struct QBittorrentSessionTests {
    @Test(arguments: [("4.6", "SID"), ("5.1", "SID"), ("5.2", "QBT_SID_8080"), ("5.2", "anything-else")])
    func everyGenerationIsLoggedInTo(_ generation: String, _ cookie: String) async throws {
        let web = WebUI(generation, cookie: cookie)
        let client = web.client()
        #expect(try await client.app.version() == "v\(generation).0")
        #expect(try await client.app.version() == "v\(generation).0")
        #expect(web.asked == ["auth/login", "app/version", "app/version"])
    }

    @Test(arguments: ["4.6", "5.2"]) func aWrongPasswordIsOneTryAndNoMore(_ generation: String) async throws {
        let web = WebUI(generation)
        let client = web.client("wrong")
        for _ in 0..<3 {
            let error = await #expect(throws: ServiceError.self) { try await client.app.version() }
            #expect(error?.code == .wrongKey)
            #expect(error?.attempted == "POST http://nas:8080/api/v2/auth/login")
            #expect(error.map { "\($0)".contains("wrong&") || "\($0)".contains("=wrong") } == false)
        }
        #expect(web.asked == ["auth/login"])
        web.state.withLock { $0.password = "wrong" }
        try await client.logIn()
        #expect(try await client.app.version() == "v\(generation).0")
    }

    @Test func whatIsNoAnswerToALogInIsNotTakenForOne() async throws {
        let proxy = Transport { _ in Response(body: Body("<html><title>Sign in</title></html>")) }
        let page = await #expect(throws: ServiceError.self) {
            try await QBittorrent("http://nas", password: "p", transport: proxy).app.version()
        }
        #expect(page?.code == .notTheAPI)
        let other = Transport { _ in Response(body: Body("welcome")) }
        let words = await #expect(throws: ServiceError.self) {
            try await QBittorrent("http://nas", password: "p", transport: other).app.version()
        }
        #expect(words?.code == .notTheAPI)
    }

    @Test func aProxysPageIsNoBan() async throws {
        let asked = Lock(0)
        let proxy = Transport { _ in
            asked.withLock { $0 += 1 }
            return Response(
                status: 403, headers: ["Content-Type": "text/html"], body: Body("<title>403 Forbidden</title>"))
        }
        let client = QBittorrent("http://nas", password: "p", transport: proxy)
        for _ in 0..<2 {
            let error = await #expect(throws: ServiceError.self) { try await client.app.version() }
            #expect(error?.code == .forbidden)
            #expect(error?.advice.contains("proxy") == true)
        }
        #expect(asked.withLock { $0 } == 2)
    }

    @Test(arguments: [
        ("https://nas/api/v2/auth/login", "Set the address to https://nas."),
        ("http://nas/qbt/api/v2/auth/login", "Set the address to http://nas/qbt."),
    ])
    func aLogInThatLivesElsewhereIsNotTakenForALoginPage(_ location: String, _ advice: String) async throws {
        let proxy = Transport { _ in Response(status: 301, headers: ["Location": location]) }
        let error = await #expect(throws: ServiceError.self) {
            try await QBittorrent("http://nas", password: "p", transport: proxy).app.version()
        }
        #expect(error?.code == .wrongBase)
        #expect(error?.advice == advice)
    }

    @Test func bytesThatAreNoTextAreUnreadable() async throws {
        let proxy = Transport { _ in Response(body: Body([0xFF, 0xFE])) }
        let error = await #expect(throws: ServiceError.self) {
            try await QBittorrent("http://nas", password: "p", transport: proxy).app.version()
        }
        #expect(error?.code == .unreadable)
    }

    @Test func manyRequestsShareOneLogIn() async throws {
        let (started, go) = AsyncStream.makeStream(of: Void.self)
        let (waiting, arrived) = AsyncStream.makeStream(of: Void.self)
        let web = WebUI(delay: {
            arrived.yield()
            for await _ in started { break }
        })
        let client = web.client()
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 { group.addTask { try await client.app.version() } }
            for await _ in waiting { break }
            go.yield()
            for try await version in group { #expect(version == "v4.6.0") }
        }
        #expect(web.asked.count { $0 == "auth/login" } == 1)
        #expect(web.asked.count == 21)
    }

    @Test func aCancelledLogInIsLeftToTheNextInLine() async throws {
        let (waiting, arrived) = AsyncStream.makeStream(of: Void.self)
        let isFirst = Lock(true)
        let web = WebUI(delay: {
            let waits = isFirst.withLock { first in
                defer { first = false }
                return first
            }
            guard waits else { return }
            arrived.yield()
            try await Task.sleep(for: .seconds(3600))
        })
        let client = web.client()
        let first = Task { try await client.app.version() }
        for await _ in waiting { break }
        let second = Task { try await client.app.version() }
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        #expect(try await second.value == "v4.6.0")
    }

    @Test func aSessionThatExpiredIsRenewedOnceForAll() async throws {
        let web = WebUI()
        let client = web.client()
        _ = try await client.app.version()
        web.state.withLock { ($0.valid, $0.asked) = ([], []) }
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<10 { group.addTask { try await client.app.version() } }
            for try await version in group { #expect(version == "v4.6.0") }
        }
        #expect(web.asked.count { $0 == "auth/login" } == 1)
    }

    @Test func aServerThatForgetsEveryLogInIsNotAskedForever() async throws {
        let asked = Lock<[String]>([])
        let proxy = Transport { request in
            asked.withLock { $0.append(request.path.split(separator: "/").last.map(String.init) ?? "") }
            return request.path.hasSuffix("login")
                ? Response(body: Body("Ok.")) : Response(status: 403, body: Body("Forbidden"))
        }
        let client = QBittorrent("http://nas", password: "p", transport: proxy)
        let error = await #expect(throws: ServiceError.self) { try await client.app.version() }
        #expect(error?.code == .forbidden)
        #expect(error?.advice.contains("cookies") == true)
        #expect(asked.withLock { $0 } == ["login", "version", "login", "version"])
    }

    @Test func aRefusalWithWordsOfItsOwnIsNoLostSession() async throws {
        let asked = Lock<[String]>([])
        let server = Transport { request in
            asked.withLock { $0.append(request.path.split(separator: "/").last.map(String.init) ?? "") }
            return request.path.hasSuffix("login")
                ? Response(body: Body("Ok.")) : Response(status: 403, body: Body("Cannot write to directory"))
        }
        let client = QBittorrent("http://nas", password: "p", transport: server)
        let hash = try #require(TorrentHash(QBittorrentSamples.hash))
        let error = await #expect(throws: ServiceError.self) { try await client.torrents[hash].setSavePath("/x") }
        #expect(error?.messages == ["Cannot write to directory"])
        #expect(asked.withLock { $0 } == ["login", "setSavePath"])
    }

    @Test func aBanIsLookedAtAgainOnlyAfterAWhile() async throws {
        let (web, clock) = (WebUI(), InstantClock())
        let client = web.client(clock: clock)
        _ = try await client.app.version()
        web.state.withLock { ($0.valid, $0.isBanned, $0.asked) = ([], true, []) }
        for _ in 0..<5 {
            let error = await #expect(throws: ServiceError.self) { try await client.app.version() }
            #expect(error?.code == .banned)
            #expect(error?.status == 403)
            #expect(error?.advice.contains("ban is over") == true)
        }
        #expect(web.asked == ["app/version", "auth/login"])
        web.state.withLock { ($0.isBanned, $0.asked) = (false, []) }
        clock.advance(by: .seconds(299))
        await #expect(throws: ServiceError.self) { try await client.app.version() }
        clock.advance(by: .seconds(2))
        #expect(try await client.app.version() == "v4.6.0")
        #expect(web.asked == ["auth/login", "app/version"])
    }

    @Test func anAPIKeyIsABearerAndLogsInNowhere() async throws {
        let seen = Lock<[Request]>([])
        let server = Transport { request in
            seen.withLock { $0.append(request) }
            return request.headers["Authorization"] == "Bearer qbt_right"
                ? Response(body: Body("v5.2.0")) : Response(status: 403, body: Body("Forbidden"))
        }
        let client = QBittorrent("http://nas", key: "qbt_right", transport: server)
        #expect(try await client.app.version() == "v5.2.0")
        try await client.logOut()
        let error = await #expect(throws: ServiceError.self) {
            try await QBittorrent("http://nas", key: "qbt_wrong", transport: server).app.version()
        }
        #expect(error?.code == .wrongKey)
        #expect(error?.advice.contains("API key") == true)
        #expect(seen.withLock { $0 }.map(\.path) == Array(repeating: "http://nas/api/v2/app/version", count: 2))
        #expect(!seen.withLock { "\($0)" }.contains("qbt_right"))
    }

    @Test func neitherPasswordNorCookieIsPrinted() async throws {
        let web = WebUI()
        let lines = Lock<[String]>([])
        let transport = web.transport.decorated { request, send in
            lines.withLock { $0.append("\(request) \(request.line) \(request.headers)") }
            return try await send(request)
        }
        let client = QBittorrent("http://nas:8080", password: "right", transport: transport)
        _ = try await client.app.version()
        #expect(web.state.withLock { $0.headers.last?["Cookie"] } == "SID=s1")
        let said = lines.withLock { $0.joined(separator: "\n") }
        #expect(!said.contains("SID=s1"))
        #expect(!said.contains("right"))
    }

    @Test func aRehearsalLogsInToReadAndWritesNothing() async throws {
        let web = WebUI()
        let journal = Rehearsed()
        let client = QBittorrent("http://nas", password: "right", transport: web.transport.rehearsed(into: journal))
        let hash = try #require(TorrentHash(QBittorrentSamples.hash))
        _ = try await client.torrents.all()
        try await client.torrents[hash].delete(deletingFiles: true)
        let key = try await client.add(.init(.magnet("magnet:?xt=urn:btih:\(hash)")))
        #expect(key.rawValue == hash.rawValue)
        #expect(web.asked == ["auth/login", "torrents/info"])
        #expect(
            journal.writes.map(\.line) == [
                "POST http://nas/api/v2/torrents/delete", "POST http://nas/api/v2/torrents/add",
            ])
    }
}
