import ArrKit
import Support
import Testing

struct SeerrWebhookTests {
    private let template =
        "{\n  \"über\": \"{{subject}} \\\"ok\\\" 🎬\",\n  \"{{media}}\": {\"id\": \"{{media_tmdbid}}\"}\n}"

    private func server(_ shown: String) throws -> Server {
        let settings: Document = [
            "enabled": true, "types": 4062,
            "options": ["webhookUrl": "http://hook.invalid", "jsonPayload": .string(shown), "customHeaders": []],
        ]
        let answer = Server.Answer(settings.json())
        let path = "nas/api/v1/settings/notifications/webhook"
        return Server(["GET \(path)": answer, "POST \(path)": answer, "POST \(path)/test": .status(204)])
    }

    /// As the server keeps it: the bytes of what it was sent, read as ASCII and parsed once.
    private func kept(_ sent: String) throws -> String? {
        let payload = try #require(try Document(json: sent)["options"]["jsonPayload"].string)
        let ascii = String(decoding: payload.utf8.map { $0 & 0x7F }, as: UTF8.self)
        return try Document(json: ascii).string
    }

    @Test func whatTheServerShowsCanBeSentBack() async throws {
        let server = try server(template)
        let webhook = Seerr("http://nas", key: "secret", transport: server.transport).settings.notifications.webhook
        let shown = try await webhook.get()
        _ = try await webhook.update(shown)
        #expect(try kept(server.received[1]) == template)
        #expect(try Document(json: server.received[1])["options"]["customHeaders"] == [])
    }

    @Test func anEditedTemplateKeepsEveryCharacter() async throws {
        let server = try server("{}")
        let webhook = Seerr("http://nas", key: "secret", transport: server.transport).settings.notifications.webhook
        var shown = try await webhook.get()
        shown.options.jsonPayload = .init(["{{media}}": ["title": "{{subject}} – 日本 🎬"]])
        _ = try await webhook.update(shown)
        let text = try #require(try kept(server.received[1]))
        #expect(try Document(json: text) == ["{{media}}": ["title": "{{subject}} – 日本 🎬"]])
    }

    @Test func aTestSendsTheTemplateAsSavingDoes() async throws {
        let server = try server(template)
        let webhook = Seerr("http://nas", key: "secret", transport: server.transport).settings.notifications.webhook
        try await webhook.test(try await webhook.get())
        #expect(server.asked.last == "POST nas/api/v1/settings/notifications/webhook/test")
        #expect(try kept(server.received[1]) == template)
        #expect(server.requests[1].effect == .writes)
    }

    @Test func aTemplateThatIsNoJSONIsTold() {
        #expect(throws: SyntaxError.self) { try Seerr.WebhookAgent.Template("{{media}}").document }
    }
}
