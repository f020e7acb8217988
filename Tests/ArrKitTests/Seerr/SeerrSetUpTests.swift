import ArrKit
import Rehearsal
import Testing

/// From a server nobody has signed in to, to one that knows what is there.
struct SeerrSetUpTests {
    private let stack = Stack(films: 60, shows: 20, beforeSetUp: true)

    private func signedIn(_ profile: Seerr.Profile) async throws -> Seerr {
        let fake = profile == .seerr ? stack.seerr : stack.overseerr
        return try await Seerr.signedIn(
            "http://nas:5055", by: .plex(stack.plex.key), as: profile, transport: fake.transport)
    }

    @Test(arguments: [Seerr.Profile.overseerr, .seerr])
    func aFreshServerIsSetUp(_ profile: Seerr.Profile) async throws {
        let seerr = try await signedIn(profile)
        #expect(try await seerr.settings.public().initialized == false)
        let owner = try await seerr.auth.me()
        #expect(owner.id == 1 && owner.permissions == .admin)

        let server = try #require(try await seerr.settings.plex.servers().first)
        let way = try #require(server.connection.first)
        let plex = try await seerr.settings.plex.update(Seerr.PlexSettings(ip: way.address, port: way.port))
        #expect(plex.name == "Rehearsal" && plex.machineId == server.clientIdentifier)
        #expect(try await seerr.settings.plex.libraries().isEmpty)
        let found = try await seerr.settings.plex.syncLibraries()
        #expect(found.map(\.name) == ["Movies", "TV Shows"])
        _ = try await seerr.settings.plex.enableLibraries(found.map(\.id))

        var radarr = Seerr.RadarrSettings(
            hostname: "radarr", apiKey: stack.radarr.key, profile: .init(id: 0, name: ""), directory: "")
        let choices = try await seerr.settings.radarr.test(radarr)
        radarr.activeProfileId = try #require(choices.profiles.last).id
        radarr.activeProfileName = try #require(choices.profiles.last).name
        radarr.activeDirectory = try #require(choices.rootFolders.first).path
        #expect(try await seerr.settings.radarr.add(radarr).id == 0)
        let sonarr = Seerr.SonarrSettings(
            hostname: "sonarr", apiKey: stack.sonarr.key, profile: .init(id: 1, name: "Any"), directory: "/tv")
        #expect(try await seerr.settings.sonarr.add(sonarr).id == 0)
        #expect(try await seerr.settings.plex.startScan().libraries.count == 2)
        #expect(try await seerr.settings.initialize().initialized)

        let key = try #require(try await seerr.settings.main.get().apiKey)
        let fake = profile == .seerr ? stack.seerr : stack.overseerr
        let keyed = try await Seerr.connected("http://nas:5055", key: key, transport: fake.transport)
        #expect(keyed.profile == profile)
        let film = stack.library.film(70).tmdbID
        _ = try await keyed.requests.add(.movie(film))
        #expect(stack.radarr.journal.changes == ["movie 71 created"])
        #expect(try await keyed.media.list(.available).page(1).total > 20)
        try await seerr.auth.signOut()
        await #expect(throws: ServiceError.self) { try await seerr.auth.me() }
    }

    @Test func nothingIsKnownBeforeAnythingIsConnected() async throws {
        let seerr = try await signedIn(.seerr)
        #expect(try await seerr.media.all().isEmpty)
        #expect(try await seerr.movies.get(stack.library.film(0).tmdbID).mediaInfo == nil)
    }

    @Test func anotherRadarrIsNumberedOneAndTakesTheDefaultOver() async throws {
        let seerr = try await signedIn(.seerr)
        let radarr = Seerr.RadarrSettings(
            hostname: "radarr", apiKey: stack.radarr.key, profile: .init(id: 1, name: "Any"), directory: "/movies")
        _ = try await seerr.settings.radarr.add(radarr)
        #expect(try await seerr.settings.radarr.add(radarr).id == 1)
        #expect(try await seerr.settings.radarr.all().map { $0.isDefault } == [false, true])
        try await seerr.settings.radarr.delete(0)
        #expect(try await seerr.settings.radarr.all().map(\.id) == [1])
        #expect(try await seerr.servers.radarr().map(\.name) == ["Radarr"])
    }

    @Test func aWrongKeyOfRadarrsIsFoundOutByTheTest() async throws {
        let seerr = try await signedIn(.seerr)
        let radarr = Seerr.RadarrSettings(
            hostname: "radarr", apiKey: "wrong", profile: .init(id: 1, name: "Any"), directory: "/movies")
        let error = await #expect(throws: ServiceError.self) { try await seerr.settings.radarr.test(radarr) }
        #expect(error?.code == .serverFault)
    }

    @Test func aTokenOfNoUseSignsNobodyIn() async throws {
        let error = await #expect(throws: ServiceError.self) {
            try await Seerr.signedIn("http://nas:5055", by: .plex("stale"), transport: stack.seerr.transport)
        }
        #expect(error?.code == .serverFault && error?.advice.contains("token") == true)
        let outsider = await #expect(throws: ServiceError.self) {
            try await Seerr.signedIn("http://nas:5055", by: .plex("outsider"), transport: stack.seerr.transport)
        }
        #expect(outsider?.code == .forbidden)
        #expect(outsider?.advice == "Import this account into Seerr, Users, or let new accounts sign in there.")
    }

    @Test func theServersOwnGETTurnsLibrariesOff() async throws {
        let stack = Stack(films: 10, shows: 2)
        let seerr = Seerr("http://nas:5055", key: stack.seerr.key, transport: stack.seerr.transport)
        #expect(try await seerr.settings.plex.libraries().map(\.enabled) == [true, true])
        // What this client never sends:
        _ = try await stack.seerr.transport.send(
            Request(
                .get, "http://nas:5055/api/v1/settings/plex/library", headers: ["X-Api-Key": stack.seerr.key.reveal()]))
        #expect(try await seerr.settings.plex.libraries().map(\.enabled) == [false, false])
        _ = try await seerr.settings.plex.enableLibraries(["2"])
        _ = try await seerr.settings.plex.syncLibraries()
        #expect(try await seerr.settings.plex.libraries().map(\.enabled) == [false, true])
    }

    @Test func aServerThatProtectsItselfTakesWritesOfItsOwnPages() async throws {
        let seerr = try await signedIn(.overseerr)
        var main = try await seerr.settings.main.get()
        main.csrfProtection = true
        _ = try await seerr.settings.main.update(main)
        let error = await #expect(throws: ServiceError.self) { try await seerr.settings.initialize() }
        #expect(error?.code == .forbidden && error?.messages == ["invalid csrf token"])
        let keyed = Seerr(
            "http://nas:5055", key: stack.overseerr.key, as: .overseerr, transport: stack.overseerr.transport)
        let refused = await #expect(throws: ServiceError.self) { try await keyed.settings.initialize() }
        #expect(
            refused?.advice
                == "Sign in, or turn CSRF protection off in Settings → General of Overseerr: with it a key only reads.")
        #expect(try await signedIn(.overseerr).settings.initialize().initialized)
    }

    @Test func theWebhookShowsWhatWasSentWithEveryCharacter() async throws {
        let stack = Stack(films: 10, shows: 2)
        let webhook = Seerr("http://nas:5055", key: stack.seerr.key, transport: stack.seerr.transport)
            .settings.notifications.webhook
        var settings = try await webhook.get()
        #expect(settings.options.jsonPayload?.text.contains("{{media}}") == true)
        // What was shown can be sent back as it is.
        settings = try await webhook.update(settings)
        settings.enabled = true
        settings.options.jsonPayload = #"{"{{media}}": {"ü": "日本 {{subject}}"}}"#
        settings.options.webhookUrl = "http://hook"
        _ = try await webhook.update(settings)
        let shown = try await webhook.get()
        let template = try #require(shown.options.jsonPayload)
        #expect(template.text == #"{"{{media}}": {"ü": "日本 {{subject}}"}}"#)
        try await webhook.test(shown)
        #expect(stack.seerr.journal.changes.last == "test notification sent")
    }
}
