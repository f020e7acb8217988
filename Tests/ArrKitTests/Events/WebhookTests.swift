import ArrKit
import Support
import Testing
import Wire

struct WebhookTests {
    private func posted(_ json: String) async throws -> Open<ArrWebhook> {
        try await ArrWebhook.read(Request(.post, "/hook", body: Body(json)))
    }

    private func paths(_ deleted: DeletedFiles?) -> [String?] {
        if case .files(let files) = deleted { files.map(\.path) } else { [] }
    }

    @Test(
        .enabled(if: Requirement.fixtures.runs, "needs the captured answers"),
        arguments: Shared.fixtures(in: "webhooks/golift-starrconnect", endingIn: ".json"))
    func everyCapturedPayloadIsRead(_ path: String) async throws {
        let bytes = try Shared.fixture(path)
        let drift = Drift()
        let webhook: Open<ArrWebhook> = try Document(json: bytes).decode(drift: drift)
        #expect(drift.notes == [])
        #expect(webhook.eventType.rawValue != "")
        #expect(try Document(encoding: webhook) == Document(json: bytes))
        #expect(!ServiceEvent.events(of: webhook.value).isEmpty)
    }

    @Test func aDownloadIsOneFileOrAWholeImport() async throws {
        let file = try await posted(
            #"{"eventType":"Download","instanceName":"S","downloadId":"9","episodeFile":{"id":2,"path":"/tv/a.mkv"}}"#)
        #expect(!file.value.isImportComplete)
        #expect(ServiceEvent.events(of: file.value).map(\.kind) == [.imported])

        let whole = try await posted(
            #"{"eventType":"Download","downloadId":"9","episodeFiles":[{"id":2}],"destinationPath":"/tv"}"#)
        #expect(whole.value.isImportComplete)
        #expect(ServiceEvent.events(of: whole.value).map(\.kind) == [.importCompleted])
    }

    @Test func deletedFilesAreAListOrAYes() async throws {
        let upgrade = try await posted(#"{"eventType":"Download","deletedFiles":[{"id":1,"path":"/tv/old.mkv"}]}"#)
        #expect(paths(upgrade.deletedFiles) == ["/tv/old.mkv"])
        let gone = try await posted(#"{"eventType":"SeriesDelete","deletedFiles":true}"#)
        #expect(gone.deletedFiles == .all(true))
    }

    @Test func anEventOfALaterVersionKeepsItsName() async throws {
        let webhook = try await posted(#"{"eventType":"Teleport","instanceName":"S","series":{"id":4,"title":"T"}}"#)
        let event = try #require(ServiceEvent.events(of: webhook.value).first)
        #expect(event.kind == "Teleport")
        #expect(event.subjects == [.series(4)])
    }

    @Test func whatIsNoWebhookIsRefused() async {
        await #expect(throws: SyntaxError.self) { try await posted("<html>") }
        await #expect(throws: Mismatch.self) { try await posted("{}") }
        await #expect(throws: BodyTooLarge.self) { try await posted(String(repeating: " ", count: 2 << 20)) }
    }

    @Test func seerrTellsWhoAsksForWhat() async throws {
        let webhook = try await SeerrWebhook.read(
            Request(
                .post, "/hook",
                body: Body(
                    """
                    {"notification_type":"MEDIA_PENDING","event":"New request","subject":"Heat (1995)",
                     "media":{"media_type":"movie","tmdbId":"949","tvdbId":"","status":"PENDING"},
                     "request":{"request_id":"12","requestedBy_username":"ana"},"extra":[{"name":"n","value":"v"}]}
                    """)))
        #expect(webhook.request?.username == "ana")
        let event = ServiceEvent(webhook.value, from: "seerr")
        #expect(event.kind == .requested)
        #expect(event.subjects == [.request(12), .film(tmdb: 949)])
        #expect(event.id == "seerr|requested|request 12")
    }

    @Test func aScriptsEnvironmentSaysWhatAWebhookSays() throws {
        let environment = try #require(
            ScriptEnvironment([
                "Sonarr_EventType": "Download", "Sonarr_Series_Id": "1", "Sonarr_Series_Title": "Bluey",
                "Sonarr_Series_TvdbId": "353546", "Sonarr_EpisodeFile_Id": "7", "Sonarr_IsUpgrade": "True",
                "Sonarr_EpisodeFile_Path": "/tv/a.mkv", "Sonarr_Download_Id": "9", "PATH": "/bin",
                "Sonarr_EpisodeFile_SeasonNumber": "1", "Sonarr_EpisodeFile_EpisodeNumbers": "2,3",
                "Sonarr_EpisodeFile_EpisodeIds": "12,13", "Sonarr_DeletedPaths": "/tv/b.mkv|/tv/c.mkv",
            ]))
        let webhook = try environment.webhook()
        #expect(webhook.series?.tvdbId == 353546)
        #expect(webhook.isUpgrade == true)
        #expect(webhook.episodes.map(\.episodeNumber) == [2, 3])
        #expect(paths(webhook.deletedFiles) == ["/tv/b.mkv", "/tv/c.mkv"])
        let event = try #require(ServiceEvent.events(of: webhook, from: "sonarr").first)
        #expect(event.subjects == [.series(1), .episode(12), .episode(13)])
        #expect(event.id == "sonarr|imported|9//tv/a.mkv")
        #expect(environment["path"] == nil)
        #expect(ScriptEnvironment(["PATH": "/bin"]) == nil)
    }

    @Test func aNumberInAScriptsEnvironmentThatIsNoneIsNoted() throws {
        let environment = try #require(ScriptEnvironment(["radarr_eventtype": "Grab", "radarr_movie_id": "seven"]))
        let drift = Drift()
        #expect(try environment.webhook(drift: drift).movie?.id == nil)
        #expect(drift.notes.map(\.path) == ["movie.id"])
    }
}
