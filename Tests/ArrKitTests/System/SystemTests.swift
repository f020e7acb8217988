import ArrKit
import Support
import Testing

struct SystemTests {
    private func sonarr(_ answers: [String: Server.Answer]) -> (Sonarr, Server) {
        let server = Server(answers)
        return (Sonarr("http://nas/tv", key: "k", transport: server.transport), server)
    }

    @Test func loggingInByTheFormGivesASession() async throws {
        let (sonarr, server) = sonarr([
            "POST nas/tv/login": .status(302).with("Location", "/tv/").with("Set-Cookie", "SonarrAuth=abc; path=/"),
            "GET nas/tv/backup/manual/a.zip": "PK",
        ])
        let session = try await sonarr.pages.logIn("me", "secret")
        #expect("\(session)".contains("abc") == false)
        let backup: Backup = try Document(
            json: #"{"id": 1, "name": "a.zip", "path": "/backup/manual/a.zip", "type": "manual", "#
                + #""time": "2026-01-01T00:00:00Z"}"#
        ).decode()
        #expect(try await sonarr.backups.download(backup, in: session).collect() == Array("PK".utf8))
        #expect(server.requests.last?.headers["Cookie"] == "SonarrAuth=abc")
    }

    @Test func aWrongPasswordIsSaidToBeOne() async throws {
        let (sonarr, _) = sonarr([
            "POST nas/tv/login": .status(302).with("Location", "/tv/login?returnUrl=/tv&loginFailed=true")
        ])
        let error = await #expect(throws: ServiceError.self) { _ = try await sonarr.pages.logIn("me", "wrong") }
        #expect(error?.code == .wrongKey)
    }

    @Test func aBackupBehindTheFormIsNotTakenForAPage() async throws {
        let (sonarr, _) = sonarr(["GET nas/tv/backup/a.zip": .status(302).with("Location", "/tv/login")])
        let backup: Backup = try Document(
            json: #"{"id": 1, "name": "a", "path": "/backup/a.zip", "type": "manual", "time": "2026-01-01T00:00:00Z"}"#
        ).decode()
        let error = await #expect(throws: ServiceError.self) { _ = try await sonarr.backups.download(backup) }
        #expect(error?.code == .notTheAPI)
    }

    @Test func anUploadedBackupIsAFormWithAFile() async throws {
        let (sonarr, server) = sonarr(["POST nas/tv/api/v3/system/backup/restore/upload": "{}"])
        try await sonarr.backups.restore(uploading: Array("PK".utf8), named: "mine.zip")
        #expect(server.received.first?.contains(#"filename="mine.zip""#) == true)
        #expect(server.requests.first?.headers["Content-Type"]?.hasPrefix("multipart/form-data") == true)
    }

    @Test func anApplicationThatIsGoneBeforeItsAnswerHasRestarted() async throws {
        let transport = Transport { _ in throw HTTPFailure(.cutShort, host: "nas") }
        try await Sonarr("http://nas", key: "k", transport: transport).restart()
    }

    @Test func aLogIsReadToALimit() async throws {
        let (sonarr, _) = sonarr(["GET nas/tv/api/v3/log/file/sonarr.txt": "Starting up"])
        #expect(try await sonarr.logs.files.text("sonarr.txt") == "Starting up")
        await #expect(throws: BodyTooLarge.self) { try await sonarr.logs.files.text("sonarr.txt", upTo: 4) }
    }

    @Test func picturesOfThePageAreBytes() async throws {
        let (sonarr, _) = sonarr(["GET nas/tv/content/Images/logo.png": "PNG"])
        #expect(try await sonarr.pages.content("Images/logo.png").collect() == Array("PNG".utf8))
    }

    @Test(arguments: [
        #"{"id": 1, "strings": {"About": "Über"}}"#, #"{"Strings": {"About": "Über"}}"#,
        #""{\"strings\": {\"About\": \"Über\"}}""#,
    ]) func theWordsOfThePageComeInThreeShapes(_ answer: String) async throws {
        let (sonarr, _) = sonarr(["GET nas/tv/api/v3/localization": .init(answer)])
        #expect(try await sonarr.texts() == ["About": "Über"])
    }

    @Test func aNewPasswordIsSentTwiceAndPrintedNever() async throws {
        let answer = """
            {"id": 1, "port": 8989, "sslPort": 9898, "enableSsl": false, "launchBrowser": true, "password": "hash",
             "passwordConfirmation": "", "apiKey": "old", "analyticsEnabled": false, "updateAutomatically": false,
             "proxyEnabled": false, "proxyPort": 8080, "proxyBypassLocalAddresses": true, "backupInterval": 7,
             "backupRetention": 28}
            """
        let (sonarr, server) = sonarr([
            "GET nas/tv/api/v3/config/host": .init(answer), "PUT nas/tv/api/v3/config/host/1": .status(202, answer),
        ])
        var host = try await sonarr.config.host.get()
        #expect(try await sonarr.config.host.update(host).apiKey?.reveal() == "old")
        host.value.setPassword("new")
        #expect(!"\(host.value)".contains("new"))
        _ = try await sonarr.config.host.update(host)
        #expect(try Document(json: server.received[1])["password"] == "hash")
        #expect(try Document(json: server.received[2])["password"] == "new")
        #expect(try Document(json: server.received[2])["passwordConfirmation"] == "new")
    }
}
