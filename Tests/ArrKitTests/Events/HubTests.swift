import ArrKit
import Rehearsal
import Support
import Testing
import Wire

struct HubTests {
    private let stack = Stack(films: 3, shows: 0)
    private var radarr: Radarr {
        Radarr("http://radarr:7878", key: stack.radarr.key, transport: stack.radarr.transport)
    }

    @Test func changesAreToldAsTheyHappen() async throws {
        var changes = radarr.changes.makeAsyncIterator()
        #expect(try await changes.next() == .connected)
        let tag = try await radarr.tags.add(Tag("live"))
        guard case .message(let change) = try await changes.next() else {
            Issue.record("no message came")
            return
        }
        #expect(change.name == "tag")
        #expect(change.action == .created)
        #expect(try change.read(as: Tag.self).id == tag.id)
    }

    @Test func afterARestartItSaysThatSomethingMayHaveBeenMissed() async throws {
        let clock = InstantClock()
        var changes = radarr.changes.reconnecting(Reconnection(), clock: clock).makeAsyncIterator()
        #expect(try await changes.next() == .connected)
        var restart = Request(.post, "http://radarr:7878/api/v3/system/restart")
        restart.headers.add("X-Api-Key", secret: stack.radarr.key)
        _ = try await stack.radarr.transport.send(restart)
        #expect(try await changes.next() == .connected)
        #expect(clock.slept.count == 1)
    }

    @Test func aWrongKeyIsNotTriedAgain() async throws {
        let radarr = Radarr("http://radarr:7878", key: "wrong", transport: stack.radarr.transport)
        var changes = radarr.changes.makeAsyncIterator()
        let error = await #expect(throws: ServiceError.self) { _ = try await changes.next() }
        #expect(error?.code == .wrongKey)
    }

    @Test func theKeyStandsInNoAddress() async throws {
        let seen = Lock<[String]>([])
        let transport = Transport { [stack] request in
            seen.withLock { $0.append(request.line) }
            return try await stack.radarr.transport.send(request)
        }
        let radarr = Radarr("http://radarr:7878", key: stack.radarr.key, transport: transport)
        var changes = radarr.changes.makeAsyncIterator()
        #expect(try await changes.next() == .connected)
        #expect(seen.withLock { $0.count } == 3)
        #expect(seen.withLock { !$0.joined().contains(stack.radarr.key.reveal()) })
    }
}
