import Foundation
import PlexKit
import Rehearsal
import Support
import Testing

struct DeviceKeyTests {
    private let house = House()
    private let key = PlexDeviceKey()

    private func device(_ key: PlexDeviceKey? = nil, at seconds: Int = 0) -> PlexDevice {
        let clock = house.stack.clock
        return PlexDevice(
            key ?? self.key, client: client, transport: house.cloud, at: .all(at: "http://plex.tv")
        ) { Date(timeIntervalSince1970: TimeInterval(clock.now.seconds + seconds)) }
    }

    private func account(_ token: Secret) -> PlexAccount {
        PlexAccount(token: token, client: client, transport: house.cloud, at: .all(at: "http://plex.tv"))
    }

    private func tokens(startingWith token: DeviceToken? = nil) -> DeviceTokens {
        let clock = house.stack.clock
        return DeviceTokens(
            of: device(), startingWith: token,
            now: { Date(timeIntervalSince1970: TimeInterval(clock.now.seconds)) })
    }

    @Test func aRegisteredKeyGetsATokenForAWeek() async throws {
        try await device().register(with: house.stack.plexTV.key)
        let token = try await device().token()
        #expect(token.expires == house.now.addingTimeInterval(7 * 86_400))
        #expect(try await account(token.secret).user().username == "rehearsal")
        #expect(house.stack.plexTV.journal.changes == ["key registered", "token handed out"])
    }

    @Test func aTokenThatIsTooOldIsRefused() async throws {
        try await device().register(with: house.stack.plexTV.key)
        let token = try await device().token()
        house.stack.clock.advance(by: 7 * 86_400)
        let error = await serviceError { try await account(token.secret).user() }
        #expect(error?.status == 498 && error?.code == .wrongKey)
    }

    @Test func aKeyNobodyRegisteredIsNotBelieved() async throws {
        let error = await serviceError { try await device().token() }
        #expect(error?.code == .invalid && error?.status == 422)
    }

    @Test func aWrongClockIsNotBelieved() async throws {
        try await device().register(with: house.stack.plexTV.key)
        let error = await serviceError { try await device(at: -3600).token() }
        #expect(error?.code == .invalid)
        #expect(error?.advice.contains("clock") == true)
    }

    @Test func refusalsAreTold() async throws {
        for (status, code) in [(498, ServiceError.Code.expired), (429, .rateLimited), (422, .invalid)] {
            house.stack.plexTV.faults.add(
                status == 429 ? .tooManyRequests(retryAfter: 30) : .status(status), nil, "/api/v2/auth/*", times: 1)
            let error = await serviceError { try await device().token() }
            #expect(error?.code == code, "\(status)")
            #expect(status != 429 || error?.retryAfter == .seconds(30))
        }
    }

    @Test func aKeyIsKeptAsASecret() throws {
        let again = try #require(PlexDeviceKey(stored: key.stored))
        #expect(again == key && again.thumbprint == key.thumbprint)
        #expect(key.thumbprint.count == 43)
        #expect(!"\(key)".contains(key.stored.reveal()))
        #expect(PlexDeviceKey(stored: "short") == nil)
        #expect(PlexDeviceKey() != key)
    }

    @Test func aTokenIsRenewedADayBeforeItsEnd() async throws {
        try await device().register(with: house.stack.plexTV.key)
        let tokens = tokens()
        let first = try await tokens.current()
        house.stack.clock.advance(by: 6 * 86_400 - 1)
        #expect(try await tokens.current() == first)
        house.stack.clock.advance(by: 1)
        #expect(try await tokens.current() != first)
    }

    @Test func anOldTokenIsBetterThanNone() async throws {
        try await device().register(with: house.stack.plexTV.key)
        let tokens = tokens()
        let first = try await tokens.current()
        house.stack.plexTV.faults.add(.status(500), nil, "/api/v2/auth/*")
        house.stack.clock.advance(by: 6 * 86_400)
        #expect(try await tokens.current() == first)
        house.stack.clock.advance(by: 86_400)
        #expect(await serviceError { try await tokens.current() }?.code == .busy)
    }

    @Test func howeverManyAskATokenIsGotOnce() async throws {
        try await device().register(with: house.stack.plexTV.key)
        let tokens = tokens()
        let all = try await withThrowingTaskGroup { group in
            for _ in 0..<20 { group.addTask { try await tokens.current() } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(all.count == 1)
        #expect(house.stack.plexTV.journal.changes.count { $0 == "token handed out" } == 1)
    }

    @Test func aNewTokenIsHandedOverToBeKept() async throws {
        try await device().register(with: house.stack.plexTV.key)
        let kept = Lock<[DeviceToken]>([])
        let tokens = DeviceTokens(
            of: device(), now: { [now = house.now] in now }, keep: { token in kept.withLock { $0.append(token) } })
        let token = try await tokens.renewed()
        #expect(kept.withLock { $0 } == [token])
    }
}
