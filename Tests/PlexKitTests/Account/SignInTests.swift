import PlexKit
import Rehearsal
import Support
import Testing

struct SignInTests {
    private let house = House()
    private let clock = InstantClock()
    private var signIn: PlexSignIn {
        PlexSignIn(client: client, transport: house.cloud, at: .all(at: "http://plex.tv"))
    }

    /// What a person does who is signed in elsewhere.
    private func link(_ pin: Pin) async throws {
        let response = try await house.stack.plexTV.transport.send(
            Request(
                .put, "/api/v2/pins/link", query: ["code": pin.code],
                headers: ["X-Plex-Token": house.stack.plexTV.key.reveal()]))
        #expect(response.status == 204)
    }

    @Test func aShortCodeHasFourCharacters() async throws {
        let pin = try await signIn.begin(.shortCode)
        #expect(pin.code.count == 4 && pin.authToken == nil)
        #expect(pin.expiresIn == 900)
        #expect(house.drift.notes == [])
    }

    @Test func thePageCarriesTheCodeAndWhoAsks() async throws {
        let pin = try await signIn.begin()
        #expect(pin.code.count == 25)
        #expect(
            signIn.page(for: pin, forwardingTo: "http://nas/done?a=b")
                == "http://plex.tv/auth#?clientID=7c0e&code=\(pin.code)&context%5Bdevice%5D%5Bproduct%5D=Maestrarr"
                + "&context%5Bdevice%5D%5Bversion%5D=1.0&context%5Bdevice%5D%5Bplatform%5D=Linux"
                + "&context%5Bdevice%5D%5BdeviceName%5D=nas&forwardUrl=http%3A%2F%2Fnas%2Fdone%3Fa%3Db")
    }

    @Test func theTokenIsThereOnceThePersonHasSignedIn() async throws {
        let pin = try await signIn.begin(.shortCode)
        #expect(try await signIn.state(of: pin).authToken == nil)
        try await link(pin)
        let token = try await signIn.token(for: pin, clock: clock)
        #expect(clock.slept == [])
        let account = PlexAccount(token: token, client: client, transport: house.cloud, at: .all(at: "http://plex.tv"))
        #expect(try await account.user().username == "rehearsal")
        #expect(try await account.devices.all().map(\.name) == ["Rehearsal", "Maestrarr"])
    }

    @Test func itIsAskedOnceASecondUntilTheCodeIsNoLongerGood() async throws {
        let pin = try await signIn.begin()
        let error = await serviceError { try await signIn.token(for: pin, clock: clock) }
        #expect(error?.code == .expired)
        #expect(clock.slept == Array(repeating: .seconds(1), count: 900))
    }

    @Test func aCodeThatPlexNoLongerKnowsHasExpired() async throws {
        let pin = try await signIn.begin()
        house.stack.clock.advance(by: 901)
        #expect(await serviceError { try await signIn.token(for: pin, clock: clock) }?.code == .expired)
        #expect(clock.slept == [])
    }

    @Test func aBusyPlexIsLeftAloneForAsLongAsItAsks() async throws {
        let pin = try await signIn.begin()
        try await link(pin)
        house.stack.plexTV.faults.add(.tooManyRequests(retryAfter: 7), .get, "/api/v2/pins/*", times: 2)
        house.stack.plexTV.faults.add(.cut, .get, "/api/v2/pins/*", times: 1)
        _ = try await signIn.token(for: pin, clock: clock)
        #expect(clock.slept == [.seconds(7), .seconds(7), .seconds(14)])
    }

    @Test func anotherClientsCodeIsNobodysBusiness() async throws {
        let pin = try await signIn.begin()
        let other = ClientIdentity(identifier: "other", product: "Other", version: "1")
        let stranger = PlexSignIn(client: other, transport: house.cloud, at: .all(at: "http://plex.tv"))
        #expect(await serviceError { try await stranger.state(of: pin) }?.code == .expired)
    }

    @Test func cancellingEndsTheWaiting() async throws {
        let pin = try await signIn.begin()
        let task = Task { try await signIn.token(for: pin) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func aPasswordIsOnlyInTheBody() async throws {
        let user = try await signIn.signIn("rehearsal", password: "correct horse")
        let token = try #require(user.authToken)
        #expect(token.reveal().hasPrefix("token-"))
        #expect(
            await serviceError { try await signIn.signIn("rehearsal", password: "wrong", code: "123456") }?.code
                == .wrongKey)
        #expect(house.stack.plexTV.journal.entries.allSatisfy { $0.queryNames.isEmpty })
    }
}
