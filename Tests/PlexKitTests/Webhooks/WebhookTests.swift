import Foundation
import PlexKit
import Support
import Testing

struct WebhookTests {
    private static let payload = """
        {"event":"media.scrobble","user":true,"owner":false,"Account":{"id":1,"title":"elan"},
        "Server":{"title":"Office","uuid":"54664a3d"},"Player":{"local":true,"title":"Plex Web","uuid":"r6yf"},
        "Metadata":{"librarySectionType":"movie","ratingKey":"7","type":"movie","title":"A Film","Guid":[{"id":"tmdb://1"}]}}
        """

    private func request(_ parts: [MultipartForm.Part]) -> Request {
        let form = MultipartForm(parts)
        return Request(.post, "plex", headers: form.headers, body: form.body)
    }

    @Test func aCallIsReadWithItsPicture() async throws {
        let drift = Drift()
        let hook = try await PlexWebhook(
            reading: request([
                .field("payload", Self.payload), .file("thumb", "thumb.jpg", type: "image/jpeg", [0xFF, 0xD8]),
            ]), drift: drift)
        #expect(hook.event == .scrobble && hook.user == true && hook.owner == false)
        #expect(hook.account?.title == "elan" && hook.server?.uuid == "54664a3d" && hook.player?.local == true)
        #expect(hook.metadata?.title == "A Film" && hook.metadata?.externalIDs.tmdb == 1)
        #expect(hook.thumb == [0xFF, 0xD8])
        #expect(drift.notes == [])
    }

    @Test func thePayloadMayNameItsType() async throws {
        let part = MultipartForm.Part("payload", type: "application/json", bytes: Array(Self.payload.utf8))
        #expect(try await PlexWebhook(reading: request([part])).thumb == nil)
    }

    @Test func anEventNobodyKnowsIsKept() async throws {
        let hook = try await PlexWebhook(reading: request([.field("payload", #"{"event":"media.dance"}"#)]))
        #expect(hook.event == "media.dance" && hook.metadata == nil)
    }

    @Test func metadataThatCannotBeReadIsNoReasonToLoseTheEvent() async throws {
        let drift = Drift()
        let hook = try await PlexWebhook(
            reading: request([.field("payload", #"{"event":"media.play","Metadata":{"title":"?"}}"#)]), drift: drift)
        #expect(hook.event == .play && hook.metadata == nil)
        #expect(drift.notes.count == 1)
    }

    @Test func whatIsNoWebhookIsRefused() async throws {
        let json = Request(
            .post, "plex", headers: ["Content-Type": "application/json"], body: Body(Self.payload))
        #expect(await serviceError { try await PlexWebhook(reading: json) }?.code == .invalid)
        let other = request([.field("data", "x")])
        #expect(await serviceError { try await PlexWebhook(reading: other) }?.messages == ["the form has no payload"])
        let broken = request([.field("payload", "{")])
        #expect(await serviceError { try await PlexWebhook(reading: broken) }?.code == .unreadable)
        let nameless = request([.field("payload", "{}")])
        #expect(await serviceError { try await PlexWebhook(reading: nameless) }?.code == .unreadable)
        let large = request([.field("payload", Self.payload)])
        let error = await serviceError { try await PlexWebhook(reading: large, upTo: .init(body: 100)) }
        #expect(error?.code == .tooLarge)
    }

    @Test func theSameThingHasTheSameKeyForAWhile() async throws {
        let hook = try await PlexWebhook(reading: request([.field("payload", Self.payload)]))
        let when = Date(timeIntervalSince1970: 1_200_000_000)
        #expect(hook.duplicateKey(at: when) == "media.scrobble 7 r6yf 1 20000000")
        #expect(hook.duplicateKey(at: when + 59) == hook.duplicateKey(at: when))
        #expect(hook.duplicateKey(at: when + 60) != hook.duplicateKey(at: when))
        #expect(
            hook.duplicateKey(at: when + 59, window: .seconds(30)) != hook.duplicateKey(at: when, window: .seconds(30)))
        var other = hook
        other.event = .play
        #expect(other.duplicateKey(at: when) != hook.duplicateKey(at: when))
    }

    @Test(
        .enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"),
        arguments: ["media.play.track.json", "media.scrobble.episode.json"])
    func capturedCallsAreRead(_ name: String) async throws {
        let drift = Drift()
        let bytes = try Shared.fixture("plex/webhooks/\(name)")
        let hook = try await PlexWebhook(reading: request([.init("payload", bytes: bytes)]), drift: drift)
        #expect(name.hasPrefix(hook.event.rawValue))
        #expect(hook.metadata?.title.isEmpty == false)
        #expect(drift.notes == [])
    }
}
