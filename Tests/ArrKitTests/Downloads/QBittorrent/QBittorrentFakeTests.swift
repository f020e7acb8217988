import ArrKit
import Listener
import Rehearsal
import Support
import Testing

/// The fake qBittorrent, held to what the program itself does.
struct QBittorrentFakeTests {
    @Test(arguments: QBittorrentVersion.allCases) func theFakeBehavesAsTheProgramDoes(_ version: QBittorrentVersion)
        async throws
    {
        let stack = Stack(clock: .running, qbittorrent: version)
        let drift = Drift()
        func client(_ password: Secret) -> QBittorrent {
            QBittorrent("http://nas:8080", password: password, transport: stack.qbittorrent.transport.noting(drift))
        }
        let conduct = QBittorrentConduct(qbittorrent: client(stack.qbittorrent.key), stranger: client("wrong"))
        try await conduct.check()
        #expect(drift.notes == [])
    }

    @Test func aDownloadGoesItsWayByTheClock() async throws {
        let stack = Stack()
        let client = QBittorrent("http://nas", password: stack.qbittorrent.key, transport: stack.qbittorrent.transport)
        var state = QBittorrent.MainData()
        state.apply(try await client.sync.changes(since: state))
        #expect(state.unread.isEmpty)
        let loading = try #require(state.torrents.values.first { $0.state == .downloading })
        let before = loading.progress
        stack.clock.advance(by: 60)
        let touched = state.apply(try await client.sync.changes(since: state))
        #expect(!touched.isFull)
        #expect(try #require(state.torrents[loading.id]).progress > before)
        stack.clock.advance(by: 36_000)
        state.apply(try await client.sync.changes(since: state))
        let done = try #require(state.torrents[loading.id])
        #expect(done.value.downloadState == .completed)
        #expect(done.completionOn.date != nil)
        #expect(try await client.finished().contains { $0.key.rawValue == loading.id.rawValue })
    }

    @Test(arguments: QBittorrentVersion.allCases) func everyStageIsThere(_ version: QBittorrentVersion) async throws {
        let stack = Stack(qbittorrent: version)
        let client = QBittorrent("http://nas", password: stack.qbittorrent.key, transport: stack.qbittorrent.transport)
        let states = try await (client.queue() + client.finished()).map(\.state)
        #expect(states.contains(.completed))
        #expect(states.contains(.downloading))
        #expect(states.contains(.paused))
        #expect(states.contains(.stalled))
        #expect(states.contains { if case .failed(let reason) = $0 { reason.code == .missingFiles } else { false } })
        #expect(!states.contains(.unknown))
    }

    @Test func aBanEndsByTheClock() async throws {
        let stack = Stack()
        func client(_ password: Secret) -> QBittorrent {
            QBittorrent("http://nas", password: password, transport: stack.qbittorrent.transport)
        }
        for _ in 0..<5 { await #expect(throws: ServiceError.self) { try await client("wrong").app.version() } }
        let error = await #expect(throws: ServiceError.self) { try await client(stack.qbittorrent.key).app.version() }
        #expect(error?.code == .banned)
        stack.clock.advance(by: 3601)
        #expect(try await client(stack.qbittorrent.key).app.version() == "v5.1.2")
    }

    @Test func aSessionEndsByTheClockAndIsRenewed() async throws {
        let stack = Stack(qbittorrent: .v52)
        let client = QBittorrent("http://nas", password: stack.qbittorrent.key, transport: stack.qbittorrent.transport)
        _ = try await client.app.version()
        stack.clock.advance(by: 3601)
        #expect(try await client.app.version() == "v5.2.0")
        let (login, version) = ("POST /api/v2/auth/login", "GET /api/v2/app/version")
        #expect(stack.qbittorrent.journal.asked == [login, version, version, login, version])
    }

    @Test func anAPIKeyIsTakenUntilItIsReplaced() async throws {
        let stack = Stack(qbittorrent: .v52)
        let transport = stack.qbittorrent.transport
        let owner = QBittorrent("http://nas", password: stack.qbittorrent.key, transport: transport)
        let key = try await owner.app.rotateAPIKey()
        let client = QBittorrent("http://nas", key: key, transport: transport)
        #expect(try await client.app.version() == "v5.2.0")
        try await owner.app.deleteAPIKey()
        let error = await #expect(throws: ServiceError.self) { try await client.app.version() }
        #expect(error?.code == .wrongKey)
    }

    @Test func aForeignRefererIsRefusedOverTheWire() async throws {
        let stack = Stack()
        let web = try Listener(serving: stack.qbittorrent.transport)
        let client = HTTPClient()
        var request = Request(.get, web.url + "/api/v2/app/version")
        #expect(try await client.transport.send(request).status == 403)
        request.headers["Referer"] = "http://elsewhere/"
        #expect(try await client.transport.send(request).status == 401)
        request.headers["Referer"] = web.url
        #expect(try await client.transport.send(request).status == 403)
        client.close()
        await web.stop()
    }

    @Test func faultsStrikeItLikeEveryOther() async throws {
        let stack = Stack()
        let client = QBittorrent("http://nas", password: stack.qbittorrent.key, transport: stack.qbittorrent.transport)
        stack.qbittorrent.faults.add(.status(503), .get, "/api/v2/torrents/*", times: 1)
        let error = await #expect(throws: ServiceError.self) { try await client.torrents.all() }
        #expect(error?.code == .startingUp)
        #expect(try await !client.torrents.all().isEmpty)
    }
}
