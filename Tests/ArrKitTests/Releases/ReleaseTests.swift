import ArrKit
import FoundationEssentials
import Support
import Testing

struct ReleaseTests {
    private static let found = """
        [{"guid": "x/1", "indexerId": 3, "title": "A.S01.720p", "imdbId": "tt0053479", "indexerFlags": 9,
          "rejections": ["Not wanted"], "quality": {"quality": {"id": 4, "name": "HDTV-720p"},
          "revision": {"version": 1, "real": 0}}, "languages": [{"id": 1, "name": "English"}]}]
        """

    private func sonarr(_ answers: [String: Server.Answer]) -> (Sonarr, Server) {
        let server = Server(answers)
        return (Sonarr("http://nas", key: "k", transport: server.transport), server)
    }

    @Test func aSearchIsNotRepeatedByItself() async throws {
        let server = Server(["GET nas/api/v3/release?episodeId=5": .status(503)])
        let sonarr = Sonarr("http://nas", key: "k", transport: server.transport.retried(clock: InstantClock()))
        await #expect(throws: ServiceError.self) { try await sonarr.releases.search(for: 5) }
        #expect(server.asked.count == 1)
    }

    @Test func grabbingNamesTheReleaseAndNothingElse() async throws {
        let (sonarr, server) = sonarr([
            "GET nas/api/v3/release?seriesId=1&seasonNumber=2": .init(Self.found), "POST nas/api/v3/release": "{}",
        ])
        var release = try await sonarr.releases.search(for: 1, season: 2)[0]
        #expect(release.rejections.map(\.reason) == ["Not wanted"])
        #expect(release.imdbId?.number == 53479)
        #expect(release.indexerFlags?.bits == 9)
        try await sonarr.releases.grab(release)
        (release.shouldOverride, release.seriesId, release.episodeIds) = (true, 1, [7, 8])
        try await sonarr.releases.grab(release)
        let sent = try server.received.suffix(2).map { try Document(json: $0) }
        #expect(sent[0] == ["guid": "x/1", "indexerId": 3])
        #expect(sent[1]["episodeIds"] == [7, 8])
        #expect(sent[1]["quality"]["quality"]["id"] == 4)
        #expect(sent[1]["rejections"] == nil)
    }

    @Test func aReleaseNobodyKnowsAnyLongerIsToBeSearchedAnew() async throws {
        let (sonarr, _) = sonarr(["GET nas/api/v3/release": .init(Self.found)])
        let release = try await sonarr.releases.recent()[0]
        let error = await #expect(throws: ServiceError.self) { try await sonarr.releases.grab(release) }
        #expect(error?.code == .notFound)
        #expect(error?.advice.hasPrefix("Search anew") == true)
    }

    @Test(arguments: [#"[{"guid": "x", "indexerId": 0, "rejected": true}]"#, #"{"guid": "x", "indexerId": 0}"#])
    func whatIsPushedIsJudgedAloneOrInAList(_ answer: String) async throws {
        let (sonarr, server) = sonarr(["POST nas/api/v3/release/push": .init(answer)])
        let date = Date(timeIntervalSince1970: 1_714_594_500)
        let new = NewRelease("A.S01E01", at: "http://x/1.nzb", by: .usenet, published: date)
        #expect(try await sonarr.releases.push(new).guid == "x")
        #expect(
            try Document(json: server.received[0]) == [
                "title": "A.S01E01", "downloadUrl": "http://x/1.nzb", "protocol": "usenet",
                "publishDate": "2024-05-01T20:15:00Z",
            ])
    }

    @Test func anEmptyNameIsParsedIntoNothing() async throws {
        let (sonarr, _) = sonarr([
            "GET nas/api/v3/parse?title=": .status(204), "GET nas/api/v3/parse?title=x": #"{"title": "x"}"#,
        ])
        #expect(try await sonarr.parse("") == nil)
        #expect(try await sonarr.parse("x")?.parsedEpisodeInfo == nil)
    }

    @Test func aFileIsSentWithNumbersInPlaceOfWhatTheyStandFor() async throws {
        let found = """
            [{"id": 5, "path": "/in/a.mkv", "folderName": "a", "size": 9, "movieId": 3,
              "quality": {"quality": {"id": 4, "name": "HDTV-720p"}, "revision": {"version": 1, "real": 0}},
              "languages": [{"id": 1, "name": "English"}], "rejections": [{"reason": "Sample", "type": "permanent"}]}]
            """
        let server = Server([
            "GET nas/api/v3/manualimport?folder=%2Fin&filterExistingFiles=true": .init(found),
            "POST nas/api/v3/manualimport": .init(found),
        ])
        let radarr = Radarr("http://nas", key: "k", transport: server.transport)
        var items = try await radarr.manualImport.candidates(in: "/in")
        #expect(items[0].rejections.map(\.type) == [.permanent])
        items[0].movieId = 8
        let checked = try await radarr.manualImport.check(items)
        #expect(try Document(json: server.received[1])[0]["movieId"] == 8)
        let command = try radarr.manualImport.command(checked, mode: .copy)
        #expect(command.parameters["importMode"] == "copy")
        let file = command.parameters["files"]?[0] ?? .null
        #expect(file["movieId"] == 3)
        #expect(file["quality"]["quality"]["id"] == 4)
        #expect(file["movie"] == nil)
    }
}
