import ArrKit
import Rehearsal
import Support
import Testing
import Wire

struct RequestEventTests {
    @Test func aWishIsToldOfFromItsBeginningToItsApproval() async throws {
        let stack = Stack(films: 60, shows: 0)
        let owner = Seerr("http://nas:5055", key: stack.seerr.key, as: .seerr, transport: stack.seerr.transport)
        let film = stack.library.film(70).tmdbID
        let looks = Lock(0)
        // Between one look and the next, somebody wishes for a film and somebody else allows it.
        let watched = Transport { request in
            if request.method == .get, request.path.hasSuffix("/request") {
                switch looks.withLock({ looks in
                    looks += 1
                    return looks
                }) {
                case 2: _ = try await owner.acting(as: 2).requests.add(.movie(film))
                case 4: _ = try await owner.requests.approve(1)
                default: break
                }
            }
            return try await stack.seerr.transport.send(request)
        }
        let seerr = Seerr("http://nas:5055", key: stack.seerr.key, as: .seerr, transport: watched)
        var events = seerr.events(as: "seerr", clock: InstantClock()).makeAsyncIterator()
        let first = try await events.next()
        #expect(first?.id == "seerr|requested|request 1")
        #expect(first?.subjects == [.request(1), .film(tmdb: film)])
        #expect(try await events.next()?.kind == .approved)
    }
}
