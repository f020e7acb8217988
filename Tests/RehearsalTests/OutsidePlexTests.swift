import Listener
import Rehearsal
import Support
import Testing

/// What a house does with its server and its account, judged by a client that other people wrote.
@Suite(.serialized) struct OutsidePlexTests {
    @Test func pythonPlexAPIAgreesOnTheHouse() async throws {
        guard let python = try await Python.prepared("plex", "plexapi==4.18.3") else { return }
        let stack = Stack(films: 60, shows: 8, clock: .running)
        let plex = try Listener(serving: stack.plex.transport)
        let said = try await python.run("plex_house.py", plex.url, stack.plex.key.reveal())
        await plex.stop()
        #expect(said.status == 0, "\(said.text)")
        #expect(said.text.split(separator: "\n").count { $0.hasPrefix("ok: ") } >= 53)
    }

    @Test func pythonPlexAPIAgreesOnPlexTV() async throws {
        guard let python = try await Python.prepared("plex", "plexapi==4.18.3") else { return }
        let stack = Stack(films: 60, shows: 8, clock: .running)
        let plex = try Listener(serving: stack.plex.transport)
        let cloud = try Listener(serving: stack.plexTV.transport)
        stack.announce(plexAt: [plex.url])
        let said = try await python.run(
            "plex_tv.py", cloud.url, stack.plexTV.key.reveal(), plex.url, stack.plex.key.reveal())
        await plex.stop()
        await cloud.stop()
        #expect(said.status == 0, "\(said.text)")
        #expect(said.text.split(separator: "\n").count { $0.hasPrefix("ok: ") } >= 35)
    }
}
