import ArrKit
import Support
import Testing

struct ServiceTests {
    @Test func pingLivesOutsideTheAPI() async throws {
        let server = Server(["GET nas/sonarr/ping": #"{"status": "OK"}"#])
        #expect(try await Sonarr("http://nas/sonarr", key: "k", transport: server.transport).ping())
    }

    @Test func aBrokenDatabaseIsAnError() async throws {
        let server = Server(["GET nas/ping": .status(500, #"{"status": "Error"}"#)])
        await #expect(throws: ServiceError.self) {
            try await Radarr("http://nas", key: "k", transport: server.transport).ping()
        }
    }

    @Test func theAPIsVersionIsTold() async throws {
        let server = Server(["GET nas/api": #"{"current": "v1", "deprecated": []}"#])
        let version = try await Prowlarr("http://nas", key: "k", transport: server.transport).version()
        #expect(version.current == "v1")
    }

    @Test func aTagIsWrittenInLowerCaseAndWithoutAnID() async throws {
        let server = Server(["POST nas/api/v3/tag": .status(201, #"{"id": 3, "label": "hd"}"#)])
        let sonarr = Sonarr("http://nas", key: "k", transport: server.transport)
        #expect(try await sonarr.tags.add(Tag("HD")).id == 3)
        #expect(server.received == [#"{"label":"hd"}"#])
    }

    @Test func anEmptyRefusalOfTheKeySaysWhereToFindIt() async throws {
        let server = Server(["GET nas/api/v3/health": .status(401)])
        let error = await #expect(throws: ServiceError.self) {
            try await Sonarr("http://nas", key: "k", transport: server.transport).health()
        }
        #expect(error?.code == .wrongKey)
        #expect(error?.advice.contains("Settings → General → Security") == true)
    }

    @Test func aFieldIsSetByItsNameAndItsNeighboursStay() async throws {
        let text = """
            [{"order": 0, "name": "baseUrl", "advanced": false, "value": "http://a", "hue": 1},
             {"order": 1, "name": "apiKey", "advanced": false, "value": "********", "privacy": "apiKey"}]
            """
        var fields: [Open<Field>] = try Document(json: text).decode()
        fields["baseUrl"] = "http://b"
        fields["nonsense"] = "x"
        #expect(fields["apiKey"] == "********")
        var expected = try Document(json: text)
        expected[0]["value"] = "http://b"
        #expect(try Document(encoding: fields) == expected)
    }
}
