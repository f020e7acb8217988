import PlexKit
import Rehearsal
import Support
import Testing

/// What Plex says where it does not do what it was asked.
struct ErrorTests {
    private static let page401 =
        "<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>"
    private static let starting =
        #"<?xml version="1.0"?><Response code="503" title="Maintenance" status="Plex Media Server is currently running database migrations." />"#

    private func error(_ status: Int, _ text: String, _ type: String = "text/html") async throws -> ServiceError {
        let transport = Transport { _ in Response(status: status, headers: ["Content-Type": type], body: Body(text)) }
        let plex = Plex("http://nas:32400", token: "plextoken123", client: client, transport: transport)
        return try #require(await #expect(throws: ServiceError.self) { try await plex.libraries.all() })
    }

    @Test func aBadTokenIsAWrongKeyWithAPlaceToFindIt() async throws {
        let error = try await error(401, Self.page401)
        #expect(error.code == .wrongKey && error.messages == ["Unauthorized"])
        #expect(error.advice.contains("Get Info"))
        #expect(!"\(error)".contains("plextoken123"))
    }

    @Test func aServerThatMigratesIsStartingUp() async throws {
        let error = try await error(503, Self.starting, "text/xml")
        #expect(error.code == .startingUp)
        #expect(error.messages == ["Maintenance", "Plex Media Server is currently running database migrations."])
    }

    @Test(arguments: [
        (403, ServiceError.Code.forbidden), (404, .notFound), (400, .invalid), (498, .wrongKey), (500, .serverFault),
        (429, .rateLimited), (502, .badGateway),
    ])
    func everyStatusHasItsMeaning(_ status: Int, _ code: ServiceError.Code) async throws {
        #expect(try await error(status, "<html><body>\(status)</body></html>").code == code)
    }

    @Test func aLoginPageIsNotTheAPI() async throws {
        #expect(try await error(200, "<!DOCTYPE html><html><title>Log in</title></html>").code == .notTheAPI)
    }

    @Test func whatIsNeitherXMLNorJSONIsUnreadable() async throws {
        #expect(try await error(200, "<MediaContainer", "text/xml").code == .unreadable)
        #expect(try await error(200, #"{"MediaContainer": ["#, "application/json").code == .unreadable)
    }

    @Test func controlCharactersInTitlesAreNoError() async throws {
        let text =
            "<MediaContainer size=\"1\"><Directory key=\"1\" type=\"movie\" title=\"Fi\u{1}lms\"/></MediaContainer>"
        let transport = Transport { _ in Response(headers: ["Content-Type": "text/xml"], body: Body(text)) }
        let plex = Plex("http://nas", token: "t", client: client, transport: transport)
        #expect(try await plex.libraries.all().map(\.title) == ["Films"])
    }

    @Test func aWriteIsSentOnceHoweverItFails() async throws {
        let stack = Stack(films: 60, shows: 2)
        let count = Lock(0)
        let failing = stack.plex.transport.decorated { request, send in
            guard request.effect == .writes else { return try await send(request) }
            count.withLock { $0 += 1 }
            throw HTTPFailure(.deadlineExceeded, host: "plex")
        }
        let plex = Plex("http://plex", token: stack.plex.key, client: client, transport: failing.retried())
        let library = try #require(try await plex.libraries.all().first)
        let error = await #expect(throws: ServiceError.self) { try await plex.libraries.emptyTrash(of: library) }
        #expect(error?.code == .timedOut)
        #expect(count.withLock { $0 } == 1)
    }

    @Test func aRehearsedServerIsNotWrittenTo() async throws {
        let stack = Stack(films: 60, shows: 2)
        let plex = Plex("http://plex", token: stack.plex.key, client: client, transport: stack.plex.transport.rehearsed)
        let library = try #require(try await plex.libraries.all().first)
        let film = try #require(try await plex.items.all(in: library).all().first)
        try await plex.items.edit(film) { $0.title = "Another" }
        try await plex.libraries.refreshAll()
        #expect(try await plex.items.get(film.ratingKey).title == film.title)
        #expect(stack.plex.journal.entries.allSatisfy { $0.method == .get && !$0.path.hasSuffix("/refresh") })
    }
}
