import PlexKit
import Support
import Testing

/// Addresses that answer, refuse or never say a word.
private final class Internet: Sendable {
    enum Host: Sendable {
        case server(String)
        case silent
        case refusing
        case page
    }

    private let hosts: [String: Host]
    private let log = Lock<(asked: [Request], cancelled: [String])>(([], []))

    init(_ hosts: [String: Host]) { self.hosts = hosts }

    var asked: [String] { log.withLock { $0.asked.map(\.line) } }
    var tokens: [String?] { log.withLock { $0.asked.map { $0.headers["X-Plex-Token"] } } }
    var cancelled: [String] { log.withLock { $0.cancelled } }

    var transport: Transport {
        Transport { [self] request in
            log.withLock { $0.asked.append(request) }
            let name = String(request.path.split(separator: "/")[1])
            switch hosts[name] {
            case .server(let machine):
                return Response(body: Body(#"<MediaContainer machineIdentifier="\#(machine)" version="1.42"/>"#))
            case .page: return Response(headers: ["Content-Type": "text/html"], body: Body("<html></html>"))
            case .silent:
                let (stream, held) = AsyncStream<Never>.makeStream()
                for await _ in stream {}
                withExtendedLifetime(held) {}
                log.withLock { $0.cancelled.append(name) }
                throw CancellationError()
            case .refusing, nil: throw HTTPFailure(.refused, host: name)
            }
        }
    }
}

struct ConnectionTests {
    private func server(_ ways: [(url: String, local: Bool, relay: Bool)]) throws -> ServerResource {
        let connections = ways.map { way in
            Document.object(
                Members([
                    ("uri", Document(way.url)), ("local", Document(way.local)), ("relay", Document(way.relay)),
                ]))
        }
        return try Document.object(
            Members([
                ("name", "Office"), ("clientIdentifier", "m1"), ("accessToken", "theServersOwn"),
                ("provides", "server"), ("connections", Document(connections)),
            ])
        ).decode()
    }

    private func account(_ internet: Internet) -> PlexAccount {
        PlexAccount(token: "theAccounts", client: client, transport: internet.transport)
    }

    @Test func theWayAtHomeIsTakenFirst() async throws {
        let internet = Internet(["home": .server("m1"), "outside": .server("m1"), "relay": .server("m1")])
        let office = try server([
            ("https://relay", false, true), ("https://outside", false, false), ("https://home", true, false),
        ])
        let reached = try await account(internet).connect(to: office)
        #expect(reached.connection.uri == "https://home")
        #expect(reached.failures.isEmpty)
        #expect(internet.asked == ["GET https://home/identity"])
    }

    @Test func theRelayIsTakenLastAndWhyIsTold() async throws {
        let internet = Internet(["relay": .server("m1"), "outside": .page])
        let office = try server([
            ("https://home", true, false), ("https://relay", false, true), ("https://outside", false, false),
        ])
        let reached = try await account(internet).connect(to: office)
        #expect(reached.connection.uri == "https://relay" && reached.identity.version == "1.42")
        #expect(reached.failures.map(\.connection.uri) == ["https://home", "https://outside"])
        #expect(reached.failures.map(\.error.code) == [.refused, .notTheAPI])
    }

    @Test func theFirstToAnswerWinsAndTheOthersAreCalledOff() async throws {
        let internet = Internet(["a": .silent, "b": .silent, "c": .server("m1")])
        let office = try server([("https://a", true, false), ("https://b", true, false), ("https://c", true, false)])
        let reached = try await account(internet).connect(to: office)
        #expect(reached.connection.uri == "https://c")
        #expect(Set(internet.cancelled) == ["a", "b"])
    }

    @Test func anotherServerAtTheAddressIsNotTheOneThatIsMeant() async throws {
        let internet = Internet(["home": .server("somebodyElses"), "outside": .server("m1")])
        let office = try server([("http://home", true, false), ("https://outside", false, false)])
        let reached = try await account(internet).connect(to: office)
        #expect(reached.connection.uri == "https://outside")
        #expect(reached.failures.map(\.error.code) == [.notFound])
    }

    @Test func noTokenIsSentBeforeTheServerIsKnown() async throws {
        let internet = Internet(["home": .server("somebodyElses"), "outside": .server("m1")])
        let office = try server([("http://home", true, false), ("https://outside", false, false)])
        let reached = try await account(internet).connect(to: office)
        #expect(internet.tokens == [nil, nil])
        _ = try await reached.plex.identity()
        #expect(internet.tokens.last == "theServersOwn")
    }

    @Test func patienceEndsWithAClass() async throws {
        let internet = Internet(["home": .silent, "outside": .server("m1")])
        let clock = HeldClock()
        let office = try server([("https://home", true, false), ("https://outside", false, false)])
        let task = Task { try await account(internet).connect(to: office, patience: .seconds(5), clock: clock) }
        await clock.sleepers(1)
        clock.advance(by: .seconds(5))
        let reached = try await task.value
        #expect(reached.connection.uri == "https://outside")
        #expect(reached.failures.map(\.error.code) == [.timedOut])
        #expect(internet.cancelled == ["home"])
    }

    @Test func whereNoWayLeadsThereEachSaysWhy() async throws {
        let internet = Internet(["outside": .page])
        let office = try server([("https://home?X-Plex-Token=t", true, false), ("https://outside", false, false)])
        let error = await serviceError { try await account(internet).connect(to: office) }
        #expect(error?.code == .unreachable)
        #expect(error?.messages == ["https://home: refused", "https://outside: notTheAPI"])
        #expect(await serviceError { try await account(internet).connect(to: try server([])) }?.messages == [])
    }

    @Test func callingOffIsNoFailureOfTheServers() async throws {
        let internet = Internet(["home": .silent])
        let office = try server([("https://home", true, false)])
        let task = Task { try await account(internet).connect(to: office) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
