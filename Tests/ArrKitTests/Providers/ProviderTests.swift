import ArrKit
import Support
import Testing

struct ProviderTests {
    private static func client(_ key: String, enable: Bool = true, id: Int? = nil) -> String {
        """
        {\(id.map { "\"id\": \($0), " } ?? "")"name": "box", "implementation": "Sabnzbd", "protocol": "usenet",
         "enable": \(enable), "priority": 1, "hue": 7, "fields": [
          {"order": 0, "name": "host", "advanced": false, "value": "box"},
          {"order": 1, "name": "apiKey", "advanced": false, "value": "\(key)", "privacy": "apiKey"}]}
        """
    }

    private func client(_ key: String, id: Int? = nil) throws -> Open<DownloadClientProvider> {
        try Document(json: Self.client(key, id: id)).decode()
    }

    private func sonarr(_ answers: [String: Server.Answer]) -> (Sonarr, Server) {
        let server = Server(answers)
        return (Sonarr("http://nas", key: "k", transport: server.transport), server)
    }

    @Test func starsAreNotSentAsAKey() async throws {
        let (sonarr, server) = sonarr([:])
        let client = try client("********", id: 4)
        let error = await #expect(throws: ServiceError.self) { try await sonarr.downloadClients.add(client) }
        #expect(error?.code == .masked)
        #expect(error?.advice.contains("apiKey") == true)
        #expect(server.asked == [])
    }

    @Test func starsAreSentWhereTheServerKnowsWhatTheyStandFor() async throws {
        let (sonarr, server) = sonarr(["POST nas/api/v3/downloadclient/test": "{}"])
        try await sonarr.downloadClients.test(try client("********", id: 4))
        let error = await #expect(throws: ServiceError.self) {
            try await sonarr.downloadClients.test(try client("********"))
        }
        #expect(error?.code == .masked)
        #expect(server.asked.count == 1)
    }

    @Test(arguments: ["{}", "\"{}\"", ""]) func whatATestSaysWhenAllIsWellDoesNotMatter(_ body: String) async throws {
        let (sonarr, _) = sonarr(["POST nas/api/v3/downloadclient/test?forceTest=true": .init(body)])
        try await sonarr.downloadClients.test(try client("secret"), forcing: true)
    }

    @Test func aFailedTestTellsEveryComplaint() async throws {
        let complaint = #"[{"propertyName": "host", "errorMessage": "no such host", "severity": "error"}]"#
        let (sonarr, _) = sonarr(["POST nas/api/v3/downloadclient/test": .status(400, complaint)])
        let error = await #expect(throws: ServiceError.self) {
            try await sonarr.downloadClients.test(try client("secret"))
        }
        #expect(error?.code == .invalid)
        #expect(error?.messages == ["host: no such host"])
    }

    @Test func testingAllTellsWhichFail() async throws {
        let answer = """
            [{"id": 1, "isValid": true, "validationFailures": []}, {"id": 2, "isValid": false,
              "validationFailures": [{"propertyName": "", "errorMessage": "refused", "severity": "warning"}]}]
            """
        let (sonarr, _) = sonarr(["POST nas/api/v3/downloadclient/testall": .status(400, answer)])
        let tests = try await sonarr.downloadClients.testAll()
        #expect(tests.map(\.id) == [1, 2])
        #expect(tests.map(\.isValid) == [true, false])
        #expect(tests[1].validationFailures.first?.severity == .warning)
    }

    @Test func whatIsNotUpYetIsStoredDisabledAndEnabledByForce() async throws {
        let (sonarr, server) = sonarr([
            "POST nas/api/v3/downloadclient": .status(201, Self.client("********", enable: false, id: 6)),
            "PUT nas/api/v3/downloadclient/6?forceSave=true": .status(202, Self.client("********", id: 6)),
        ])
        let stored = try await sonarr.downloadClients.addUntested(try client("secret"))
        #expect(stored.enable)
        let sent = try server.received.map { try Document(json: $0) }
        #expect(sent.map { $0["enable"] } == [false, true])
        #expect(sent.map { $0["id"] } == [nil, 6])
        #expect(sent.map { $0["fields"][1]["value"] } == ["secret", "secret"])
        #expect(sent.map { $0["hue"] } == [7, 7])
    }

    @Test func manyAreChangedByTheirNumbers() async throws {
        let (sonarr, server) = sonarr([
            "PUT nas/api/v3/downloadclient/bulk": .status(202, "[\(Self.client("********", id: 6))]"),
            "DELETE nas/api/v3/downloadclient/bulk": "{}",
        ])
        var edit = DownloadClientProvider.Edit()
        edit.priority = 3
        edit.apply(.add, [2])
        #expect(try await sonarr.downloadClients.update([6, 7], edit).map(\.id) == [6])
        try await sonarr.downloadClients.delete([6, 7])
        let sent = try server.received.map { try Document(json: $0) }
        #expect(sent == [["ids": [6, 7], "priority": 3, "tags": [2], "applyTags": "add"], ["ids": [6, 7]]])
    }

    @Test func aRehearsalSendsNoNotification() async throws {
        let server = Server([:])
        let rehearsal = Rehearsed()
        let sonarr = Sonarr("http://nas", key: "k", transport: server.transport.rehearsed(into: rehearsal))
        #expect(try await sonarr.notifications.testAll() == [])
        #expect(server.asked == [])
    }

    @Test func anUnknownFieldIsNamedWithTheOneThatWasMeant() throws {
        var client = try client("secret")
        try client.fields.set("host", to: "other")
        #expect(client.fields["host"] == "other")
        let error = #expect(throws: ServiceError.self) { try client.fields.set("apikeyy", to: Secret("x")) }
        #expect(error?.code == .unknownField)
        #expect(error?.advice == "Did you mean apiKey?")
    }
}
