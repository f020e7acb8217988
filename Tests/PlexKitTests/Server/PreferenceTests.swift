import PlexKit
import Rehearsal
import Support
import Testing

struct PreferenceTests {
    private let house = House()
    private var preferences: Preferences { house.plex.preferences }

    @Test func aSettingsValueIsReadByItsType() async throws {
        let all = try await preferences.all()
        func value(_ id: String) -> Setting.Value? { all.first { $0.id == id }?.value }
        #expect(value("FriendlyName") == "Rehearsal")
        #expect(value("allowMediaDeletion") == true)
        #expect(value("ButlerStartHour") == 2)
        #expect(value("LoudnessTarget") == -16.5)
        #expect(all.filter { !$0.isDefault }.isEmpty)
        #expect(house.drift.notes == [])
    }

    @Test func choicesAreTakenApart() async throws {
        let setting = try await preferences.get("secureConnections")
        #expect(setting.choices.map(\.title) == ["Required", "Preferred", "Disabled"])
        #expect(setting.choices.map(\.value) == [0, 1, 2])
        let plain = Server([
            "GET nas/:/prefs/get?id=x":
                #"<MediaContainer><Setting id="x" type="text" default="a" value="a" enumValues="a|b"/></MediaContainer>"#
        ])
        let plex = Plex("http://nas", token: "t", client: client, transport: plain.transport)
        #expect(try await plex.preferences.get("x").choices.map(\.value) == ["a", "b"])
    }

    @Test func settingsAreSetAndOthersLeftAlone() async throws {
        try await preferences.set(["FriendlyName": "A & B", "ButlerStartHour": 3, "autoEmptyTrash": true])
        let all = try await preferences.all()
        #expect(all.filter { !$0.isDefault }.map(\.id) == ["FriendlyName", "autoEmptyTrash", "ButlerStartHour"])
        #expect(try await preferences.get("FriendlyName").value == "A & B")
        try await preferences.set("LoudnessTarget", to: -14)
        #expect(try await preferences.get("LoudnessTarget").value == -14.0)
    }

    @Test func anUnknownSettingIsRefused() async throws {
        #expect(await serviceError { try await preferences.set("Colour", to: "red") }?.code == .invalid)
        #expect(await serviceError { try await preferences.get("Colour") }?.code == .notFound)
    }

    @Test func aTokenAmongTheSettingsIsASecret() async throws {
        let setting = try await preferences.get("PlexOnlineToken")
        guard case .secret(let secret) = setting.value else {
            Issue.record("\(setting.id) is open")
            return
        }
        #expect(secret.reveal() == "t0ken0fTheServer")
        #expect(!"\(setting)".contains("t0ken0fTheServer"))
        try await preferences.set("PlexOnlineToken", to: .secret("an0ther"))
        #expect(try await preferences.get("PlexOnlineToken").value == .secret("an0ther"))
    }

    @Test func inJSONAValueMayHaveAnyForm() async throws {
        let server = Server([
            "GET nas/:/prefs": """
            {"MediaContainer":{"size":3,"Setting":[
            {"id":"a","type":"bool","default":false,"value":1},{"id":"b","type":"int","default":"","value":"7"},
            {"id":"c","type":"colour","default":"red","value":"blue"}]}}
            """
        ])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        #expect(try await plex.preferences.all().map(\.value) == [true, 7, "blue"])
    }
}
