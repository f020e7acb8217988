import ArrKit
import FoundationEssentials
import Rehearsal
import Support
import Testing
import Wire

struct EventFeedTests {
    private let older = #"{"id":1,"movieId":3,"date":"2026-01-01T00:00:00Z","eventType":"grabbed","downloadId":"w"}"#
    private let newer = #"{"id":2,"movieId":3,"date":"2026-01-01T00:00:00Z","eventType":"grabbed","downloadId":"x"}"#
    private let full = #"[{"source":"Disk","type":"error","message":"full"}]"#

    private func page(_ records: String) -> Server.Answer {
        "{\"page\":1,\"pageSize\":50,\"totalRecords\":1,\"records\":[\(records)]}"
    }

    private func events(of server: Server, _ clock: InstantClock) -> EventFeed.AsyncIterator {
        Radarr("http://nas:7878", key: "k", transport: server.transport).events(as: "radarr", clock: clock)
            .makeAsyncIterator()
    }

    @Test func onlyWhatHappensAfterTheFirstLookIsTold() async throws {
        let server = Server([
            "GET nas:7878/api/v3/health": .inTurn("[]", "[]", "[]", full, "[]"),
            "GET nas:7878/api/v3/history?page=1&pageSize=50": page(older),
            "GET nas:7878/api/v3/history/since?date=2026-01-01T00%3A00%3A00Z":
                .inTurn("[\(older)]", "[\(older),\(newer)]"),
        ])
        var events = events(of: server, InstantClock())
        var told: [String] = []
        while told.count < 3, let event = try await events.next() { told.append(event.id) }
        #expect(told == ["radarr|grabbed|x", "radarr|unhealthy|Disk/full", "radarr|healthy|Disk/full"])
    }

    @Test func aServiceThatIsDownIsAskedAgainEverMoreSeldomAndNothingIsLost() async throws {
        let failing = Lock(3)
        let server = Server([
            "GET nas:7878/api/v3/health": "[]",
            "GET nas:7878/api/v3/history?page=1&pageSize=50": page(older),
            "GET nas:7878/api/v3/history/since?date=2026-01-01T00%3A00%3A00Z": Server.Answer("[\(older),\(newer)]"),
        ])
        let flaky = Transport { request in
            if request.path.contains("history/since"),
                failing.withLock({
                    $0 -= 1
                    return $0 >= 0
                })
            {
                return Response(status: 503)
            }
            return try await server.transport.send(request)
        }
        let clock = InstantClock()
        let radarr = Radarr("http://nas:7878", key: "k", transport: flaky)
        var events = radarr.events(as: "radarr", clock: clock).makeAsyncIterator()
        #expect(try await events.next()?.download == "x")
        #expect(clock.slept == [7.5, 15, 30, 60].map { .seconds($0) })
    }

    @Test func aWrongKeyEndsTheFeed() async throws {
        let radarr = Radarr("http://nas:7878", key: "k", transport: Transport { _ in Response(status: 401) })
        var events = radarr.events(as: "radarr", clock: InstantClock()).makeAsyncIterator()
        let error = await #expect(throws: ServiceError.self) { _ = try await events.next() }
        #expect(error?.code == .wrongKey)
    }

    @Test func aHintHasTheSourceAskedAtOnce() async throws {
        struct Second: EventSource {
            var asked = 0
            mutating func poll() async throws -> [ServiceEvent] {
                asked += 1
                return asked > 1 ? [ServiceEvent(.test, from: "s", mark: "", title: "")] : []
            }
        }
        let stack = Stack(films: 3, shows: 0)
        let radarr = Radarr("http://radarr:7878", key: stack.radarr.key, transport: stack.radarr.transport)
        // Without the hint it would be asked again in an hour.
        let pace = PollPace(shortest: .seconds(3600), longest: .seconds(3600))
        var events = EventFeed(Second(), pace: pace, hints: radarr.changes).makeAsyncIterator()
        #expect(try await events.next()?.kind == .test)
    }
}
