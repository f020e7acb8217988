import Foundation
import PlexKit
import Rehearsal
import Support
import Testing

struct AccountTests {
    private let house = House()
    private var account: PlexAccount { house.account }

    @Test func theTokenTravelsInAHeaderAndNowhereElse() async throws {
        let asked = Lock<[Request]>([])
        let transport = house.cloud.decorated { request, send in
            asked.withLock { $0.append(request) }
            return try await send(request)
        }
        let key = house.stack.plexTV.key
        let account = PlexAccount(token: key, client: client, transport: transport, at: .all(at: "http://plex.tv"))
        _ = try await account.user()
        _ = try await account.resources()
        _ = try await account.watchlist.items().all()
        _ = try await account.home.users()
        let requests = asked.withLock { $0 }
        #expect(requests.count == 4)
        for request in requests {
            #expect(request.headers["X-Plex-Token"] == key.reveal())
            #expect(!request.path.contains(key.reveal()))
            #expect(!request.query.items.contains { $0.value.contains(key.reveal()) || $0.name.contains("Token") })
            #expect(!"\(request)\(request.line)\(account)".contains(key.reveal()))
        }
    }

    @Test func anAccountIsReadInJSON() async throws {
        let user = try await account.user()
        #expect(user.title == "rehearsal" && user.id == 1001 && user.homeAdmin == true)
        #expect(user.subscription?.features?.contains("webhooks") == true)
        #expect(user.roles == ["plexpass"] && user.entitlements == ["ios", "roku"])
        #expect(user.authToken == house.stack.plexTV.key)
        #expect(user.profile?.defaultSubtitleForced == 1)
        #expect(user.services?.first?.token?.reveal() == "s3rv1ce")
        #expect(user.joinedAt == Date(timeIntervalSince1970: 1_400_000_000))
        #expect(house.drift.notes == [])
    }

    @Test func anAccountIsReadInXMLToo() async throws {
        let transport = house.cloud.decorated { request, send in
            var request = request
            request.headers["Accept"] = "application/xml"
            return try await send(request)
        }
        let account = PlexAccount(
            token: house.stack.plexTV.key, client: client, transport: transport, at: .all(at: "http://plex.tv"))
        let user = try await account.user()
        #expect(user.subscription?.features == ["pass", "webhooks", "session_kick"])
        #expect(user.roles == ["plexpass"] && user.entitlements == ["ios", "roku"])
        #expect(try await account.resources() == self.account.resources())
        try await account.webhooks.set(["http://nas/hook"])
        #expect(try await account.webhooks.all() == ["http://nas/hook"])
        #expect(house.drift.notes == [])
    }

    @Test func aTokenThatIsNoneIsRefused() async throws {
        let stranger = PlexAccount(
            token: "none", client: client, transport: house.cloud, at: .all(at: "http://plex.tv"))
        let error = await serviceError { try await stranger.user() }
        #expect(error?.code == .wrongKey)
        #expect(error?.advice.contains("signing in") == true)
    }

    @Test func signingOutMakesATokenWorthless() async throws {
        try await account.ping()
        try await account.signOut()
        #expect(await serviceError { try await account.ping() }?.code == .wrongKey)
    }

    @Test func theHomesPeopleAreSwitchedBetween() async throws {
        let users = try await account.home.users()
        #expect(users.map(\.title) == ["rehearsal", "kid"])
        let kid = try #require(users.last)
        #expect(kid.protected == true && kid.restrictionProfile == "little_kid")
        #expect(await serviceError { try await account.home.account(of: kid, pin: "9999") }?.code == .wrongKey)
        let theirs = try await account.home.account(of: kid, pin: "1234")
        #expect(try await theirs.user().id == kid.id)
        #expect(house.drift.notes == [])
    }

    @Test func aHomeUsersPINIsNotPrinted() async throws {
        let logged = Lock("")
        let transport = house.cloud.logged { line in logged.withLock { $0 += line } }
        let account = PlexAccount(
            token: house.stack.plexTV.key, client: client, transport: transport, at: .all(at: "http://plex.tv"))
        let kid = try #require(try await account.home.users().last)
        let error = await serviceError { try await account.home.account(of: kid, pin: "98765") }
        #expect(!"\(error.map { "\($0)" } ?? "")\(logged.withLock { $0 })".contains("98765"))
    }

    @Test func thoseItIsSharedWithAreListed() async throws {
        let users = try await account.sharedUsers()
        #expect(users.map(\.title) == ["kid", "friend"])
        #expect(users.last?.servers.first?.allLibraries == true)
        #expect(users.last?.filterMovies == "contentRating=PG")
        #expect(house.drift.notes == [])
    }

    @Test func resourcesHaveTheirOwnTokens() async throws {
        let servers = try await account.servers()
        #expect(servers.map(\.name) == ["Rehearsal", "Elsewhere"])
        #expect(servers[0].accessToken == house.stack.plex.key)
        #expect(servers[1].owned == false && servers[1].sourceTitle == "friend")
        #expect(servers[0].connections.map(\.local) == [true, false, false])
        #expect(try await account.resources().count == 3)
        #expect(house.drift.notes == [])
    }

    @Test func devicesAreListedAndRemoved() async throws {
        let device = try #require(try await account.devices.all().first)
        #expect(device.connections.count == 3)
        try await account.devices.remove(device)
        #expect(try await account.devices.all() == [])
        #expect(await serviceError { try await account.devices.remove(device) }?.code == .notFound)
    }

    @Test func webhooksAreKeptWhenOneIsAdded() async throws {
        try await account.webhooks.add("http://nas:8080/plex")
        try await account.webhooks.add("http://nas:8080/plex")
        try await account.webhooks.add("https://example.invalid/?a=b&c=d")
        #expect(try await account.webhooks.all() == ["http://nas:8080/plex", "https://example.invalid/?a=b&c=d"])
        try await account.webhooks.remove("http://nas:8080/plex")
        #expect(try await account.webhooks.all() == ["https://example.invalid/?a=b&c=d"])
        #expect(try await account.webhooks.set([]) == [])
        #expect(await serviceError { try await account.webhooks.set(["nas"]) }?.code == .invalid)
    }

    @Test func theWatchlistIsFilledAndEmptied() async throws {
        let films = try await house.films().filter { $0.guid?.hasPrefix("plex://") == true }
        let guids = films.prefix(3).compactMap(\.guid)
        for guid in guids { try await account.watchlist.add(guid) }
        #expect(try await account.watchlist.items().all().map(\.guid) == guids)
        #expect(
            try await account.watchlist.items(.released, .movie, sortedBy: .newestFirst).all().map(\.guid)
                == guids.reversed())
        #expect(try await account.watchlist.items(.all, .show).all() == [])
        #expect(try await account.watchlist.contains(guids[0]))
        try await account.watchlist.remove(guids[0])
        #expect(try await account.watchlist.contains(guids[0]) == false)
        #expect(try await account.watchlist.state(of: guids[1]).watchlistedAt == house.now)
        #expect(
            await serviceError { try await account.watchlist.add("com.plexapp.agents.imdb://tt1") }?.code == .invalid)
        #expect(await serviceError { try await account.watchlist.add("plex://movie/none") }?.code == .notFound)
        #expect(house.drift.notes == [])
    }

    @Test func aServerIsClaimedWithATokenOfFourMinutes() async throws {
        try await house.plex.unclaim()
        #expect(try await house.plex.account().username == nil)
        let token = try await account.claimToken()
        #expect(token.reveal().hasPrefix("claim-"))
        #expect(try await house.plex.claim(with: token).signInState == "ok")
        #expect(await serviceError { try await house.plex.claim(with: token) }?.code == .invalid)
        let late = try await account.claimToken()
        house.stack.clock.advance(by: 241)
        #expect(await serviceError { try await house.plex.claim(with: late) }?.code == .invalid)
        #expect(house.drift.notes == [])
    }

    @Test func aTransientTokenIsASecret() async throws {
        let token = try await house.plex.transientToken()
        #expect(token.reveal().hasPrefix("transient-"))
        #expect(try await house.plex.connections(of: "server://abc").connections.count == 1)
    }

    @Test func aBusyPlexSaysHowLong() async throws {
        house.stack.plexTV.faults.add(.tooManyRequests(retryAfter: 12))
        let error = await serviceError { try await account.user() }
        #expect(error?.code == .rateLimited && error?.retryAfter == .seconds(12))
    }
}
