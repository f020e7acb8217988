import Listener
import PlexKit
import Rehearsal
import Support
import Testing

/// Notifications as they come over a network.
@Suite(.serialized) struct ListeningTests {
    @Test func eachNotificationComesAsItHappens() async throws {
        let house = House()
        let listener = try Listener(serving: house.stack.plex.transport)
        let http = HTTPClient()
        defer { http.close() }
        let plex = Plex(listener.url, token: house.stack.plex.key, client: client, transport: http.transport)
        var listening = plex.notifications(["preference"]).makeAsyncIterator()
        #expect(try await listening.next() == .resync)
        for name in ["Attic", "Cellar"] {
            try await house.plex.preferences.set("FriendlyName", to: .text(name))
            guard case .preference(let setting) = try await listening.next() else {
                Issue.record("something else came")
                return
            }
            #expect(setting.value == .text(name))
        }
        await listener.stop(grace: .zero)
    }

    @Test func aSilentServerIsLeftAndAskedAgain() async throws {
        let house = House()
        let listener = try Listener(serving: house.stack.plex.transport)
        var configuration = HTTPClient.Configuration()
        configuration.idleTimeout = .milliseconds(50)
        let http = HTTPClient(configuration)
        defer { http.close() }
        let plex = Plex(listener.url, token: house.stack.plex.key, client: client, transport: http.transport)
        var listening = plex.notifications(clock: InstantClock()).makeAsyncIterator()
        #expect(try await listening.next() == .resync)
        #expect(try await listening.next() == .resync)
        await listener.stop(grace: .zero)
    }

    @Test func nobodyButTheOwnerIsTold() async throws {
        let house = House()
        let listener = try Listener(serving: house.stack.plex.transport)
        let http = HTTPClient()
        defer { http.close() }
        let plex = Plex(listener.url, token: "someoneElses", client: client, transport: http.transport)
        var listening = plex.notifications().makeAsyncIterator()
        #expect(await serviceError { try await listening.next() }?.code == .forbidden)
        #expect(try await listening.next() == nil)
        await listener.stop()
    }
}
