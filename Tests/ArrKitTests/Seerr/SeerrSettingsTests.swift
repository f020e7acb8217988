import ArrKit
import Support
import Testing

struct SeerrSettingsTests {
    private let radarr = #"""
        {"id": 0, "name": "Radarr", "hostname": "radarr", "port": 7878, "apiKey": "abcdef", "useSsl": false,
         "baseUrl": null, "activeProfileId": 4, "activeProfileName": "HD", "activeDirectory": "/movies", "is4k": false,
         "minimumAvailability": "released", "isDefault": true, "syncEnabled": true, "preventSearch": false, "tags": [3],
         "overrideRule": [{"id": 1}], "future": {"kept": true, "empty": null}}
        """#

    private func seerr(_ answers: [String: Server.Answer]) -> (Server, Seerr) {
        let server = Server(answers)
        return (server, Seerr("http://nas", key: "secret", transport: server.transport))
    }

    @Test func whatTheModelDoesNotKnowIsSentBack() async throws {
        let (server, seerr) = seerr([
            "GET nas/api/v1/settings/radarr": Server.Answer("[\(radarr)]"),
            "PUT nas/api/v1/settings/radarr/0": Server.Answer(radarr),
        ])
        var first = try await seerr.settings.radarr.get(0)
        first.preventSearch = true
        _ = try await seerr.settings.radarr.update(first)
        let sent = try Document(json: server.received[1])
        var expected = try Document(json: radarr)
        expected["preventSearch"] = true
        // Its own number and what it calls null are what the server refuses to hear.
        expected.members["id"] = nil
        expected.members["baseUrl"] = nil
        expected["future"] = ["kept": true]
        #expect(sent == expected)
        #expect(server.asked.last == "PUT nas/api/v1/settings/radarr/0")
    }

    @Test func aKeyThatWasChangedIsSentAndPrintedNowhere() async throws {
        let (server, seerr) = seerr([
            "GET nas/api/v1/settings/radarr": Server.Answer("[\(radarr)]"),
            "PUT nas/api/v1/settings/radarr/0": Server.Answer(radarr),
        ])
        var first = try await seerr.settings.radarr.get(0)
        first.apiKey = "new-key"
        _ = try await seerr.settings.radarr.update(first)
        #expect(try Document(json: server.received[1])["apiKey"].string == "new-key")
        var printed = ""
        dump(first.value, to: &printed)
        #expect(!printed.contains("new-key") && !"\(first.value)".contains("new-key"))
    }

    @Test func aNewOneHasNoNumberAndItsKey() async throws {
        let (server, seerr) = seerr(["POST nas/api/v1/settings/radarr": .status(201, radarr)])
        let new = Seerr.RadarrSettings(
            hostname: "radarr", apiKey: "abcdef", profile: .init(id: 4, name: "HD"), directory: "/movies")
        let stored = try await seerr.settings.radarr.add(new)
        #expect(stored.id == 0)
        let sent = try Document(json: server.received[0])
        #expect(sent["id"].isNull && sent.members["id"] == nil)
        #expect(sent["apiKey"].string == "abcdef" && sent["isDefault"] == true)
    }

    @Test func aTestReadsAndSaysWhatCanBeChosen() async throws {
        let (server, seerr) = seerr([
            "POST nas/api/v1/settings/radarr/test":
                #"{"profiles": [{"id": 4, "name": "HD"}], "rootFolders": [{"id": 1, "path": "/movies"}], "tags": [{"id": 1, "label": "x"}], "urlBase": "/radarr"}"#
        ])
        let new = Seerr.RadarrSettings(
            hostname: "radarr", apiKey: "abcdef", profile: .init(id: 0, name: ""), directory: "")
        let choices = try await seerr.settings.radarr.test(new)
        #expect(choices.profiles.map(\.name) == ["HD"] && choices.rootFolders.map(\.path) == ["/movies"])
        #expect(choices.tags.map(\.label) == ["x"] && choices.urlBase == "/radarr")
        #expect(server.requests[0].effect == .reads)
        #expect(
            server.received == [#"{"hostname":"radarr","port":7878,"apiKey":"abcdef","useSsl":false,"baseUrl":""}"#])
    }

    @Test func aServerThatCannotReachTheOtherSaysWhereToLook() async throws {
        let (_, seerr) = seerr([
            "POST nas/api/v1/settings/radarr/test": .status(500, #"{"message":"Failed to connect to Radarr"}"#)
        ])
        let new = Seerr.RadarrSettings(
            hostname: "radarr", apiKey: "abcdef", profile: .init(id: 0, name: ""), directory: "")
        let error = await #expect(throws: ServiceError.self) { try await seerr.settings.radarr.test(new) }
        #expect(error?.code == .serverFault)
        #expect(
            error?.advice == "Check the address and the key as Seerr sees them: it asked that service and failed.")
    }

    @Test func theMainSettingsAreSentWithoutTheirKey() async throws {
        let main = #"{"apiKey": "abcdef", "applicationTitle": "Seerr", "defaultPermissions": 32, "future": 1}"#
        let (server, seerr) = seerr([
            "GET nas/api/v1/settings/main": Server.Answer(main), "POST nas/api/v1/settings/main": Server.Answer(main),
        ])
        var settings = try await seerr.settings.main.get()
        settings.defaultPermissions?.insert(.autoApproveMovie)
        _ = try await seerr.settings.main.update(settings)
        #expect(server.received[1] == #"{"applicationTitle":"Seerr","defaultPermissions":288,"future":1}"#)
    }

    @Test func aResetOfTheSlidersIsAGetThatWrites() async throws {
        let server = Server([:])
        let seerr = Seerr("http://nas", key: "secret", transport: server.transport.rehearsed)
        try await seerr.settings.sliders.reset()
        #expect(server.asked == [])
    }

    @Test func aUserIsUpdatedByNameAndPermissionsAlone() async throws {
        let user = #"{"id": 2, "email": "a@nas.invalid", "username": "a", "permissions": 32, "createdAt": "x"}"#
        let (server, seerr) = seerr([
            "GET nas/api/v1/user/2": Server.Answer(user), "PUT nas/api/v1/user/2": Server.Answer(user),
        ])
        var changed = try await seerr.users.get(2)
        changed.permissions = [.request, .manageIssues]
        _ = try await seerr.users.update(changed)
        #expect(server.received[1] == #"{"username":"a","permissions":1048608}"#)
    }

    @Test func everyBitOfPermissionsIsKept() throws {
        let user: Seerr.User = try Document(json: #"{"id": 2, "permissions": 6442450978}"#).decode()
        #expect(user.permissions?.contains(.admin) == true)
        #expect(user.permissions?.rawValue == 6_442_450_978)
        #expect(try Document(encoding: user)["permissions"] == 6_442_450_978)
        #expect(Seerr.Permissions.viewBlocklist.rawValue == 1 << 30)
        #expect(Seerr.NotificationTypes.mediaAutoRequested.rawValue == 1 << 12)
    }

    @Test func metadataIsReadWrappedOrNot() async throws {
        for answer in [#"{"settings":{"tv":"tmdb","anime":"tvdb"}}"#, #"{"tv":"tmdb","anime":"tvdb"}"#] {
            let (_, seerr) = seerr(["GET nas/api/v1/settings/metadatas": Server.Answer(answer)])
            #expect(try await seerr.settings.metadata.get() == .init(tv: .tmdb, anime: .tvdb))
        }
    }
}
