import ArrKit
import Support
import Testing

struct DialectTests {
    let server = Server([
        "GET nas/api/v5/series": "[\(bluey)]",
        "GET nas/api/v5/episode?seriesId=1&includeSubresources=episodeFile&includeSubresources=images": "[]",
        "GET nas/api/v5/connection": "[]",
        "GET nas/api/v5/settings/general": #"{"id": 1, "port": 8989}"#,
        "GET nas/api/v5/importlistexclusion?pageSize=1000000": #"{"page": 1, "records": [{"id": 1, "tvdbId": 5}]}"#,
        "GET nas/api/v5/queue?includeUnknownSeriesItems=true&page=1&pageSize=500": """
        {"page": 1, "pageSize": 500, "totalRecords": 1,
         "records": [{"id": 7, "size": 10, "sizeLeft": 4, "timeLeft": "00:01:00", "episodeIds": [3]}]}
        """,
        "GET nas/api/v5/release?episodeId=3": """
        [{"release": {"guid": "a", "indexerId": 2, "title": "A.B"}, "parsedInfo": {"fullSeason": true},
          "decision": {"rejected": true, "rejections": [{"message": "Too small", "type": "permanent"}]}}]
        """,
        "POST nas/api/v5/release": "{}",
        "POST nas/api/v5/releaseprofile": .status(201, #"{"id": 1, "enabled": true, "indexerIds": [4]}"#),
        "GET nas/api/v5/history/season?seriesId=1&seasonNumber=2&includeSubresources=series&includeSubresources=episode":
            "[]",
        "GET nas/feed/v5/calendar/sonarr.ics?pastDays=7&futureDays=28&unmonitored=false&premieresOnly=false&asAllDay=false":
            "BEGIN:VCALENDAR",
    ])

    var sonarr: Sonarr { Sonarr("http://nas", key: "k", transport: server.transport, speaking: .v5) }

    @Test(
        arguments: [
            (#"{"current": "v3", "deprecated": []}"#, nil, "v3"),
            (#"{"current": "v5", "deprecated": ["v3"]}"#, nil, "v3"),
            (#"{"current": "v5", "deprecated": []}"#, nil, "v5"),
            (#"{"current": "v5", "deprecated": ["v3"]}"#, Dialect.v5, "v5"),
        ] as [(String, Dialect?, String)])
    func theOldestVersionThatIsOfferedIsSpokenUnlessAnotherIsAskedFor(
        _ offer: String, _ asked: Dialect?, _ spoken: String
    ) async throws {
        let server = Server(["GET nas/api": .init(offer)])
        let sonarr = try await Sonarr.connected(
            "http://nas", key: "k", transport: server.transport, speaking: asked)
        #expect(sonarr.server.dialect.name == spoken)
        _ = try? await sonarr.series.all()
        #expect(server.asked == ["GET nas/api", "GET nas/api/\(spoken)/series"])
    }

    @Test func aVersionThatIsNotOfferedIsNotSpoken() async throws {
        let server = Server(["GET nas/api": #"{"current": "v3", "deprecated": []}"#])
        let error = await #expect(throws: ServiceError.self) {
            try await Sonarr.connected("http://me:secret@nas", key: "k", transport: server.transport, speaking: .v5)
        }
        #expect(error?.code == .wrongVersion)
        #expect(error?.description.contains("secret") == false)
    }

    @Test func theSameMembersAskInTheNewVersionsPlaces() async throws {
        _ = try await sonarr.series.all()
        _ = try await sonarr.notifications.all()
        _ = try? await sonarr.config.host.get()
        #expect(
            server.asked == ["GET nas/api/v5/series", "GET nas/api/v5/connection", "GET nas/api/v5/settings/general"])
    }

    @Test func flagsBecomeOneList() async throws {
        #expect(try await sonarr.episodes.all(of: 1, withFiles: true, withImages: true).isEmpty)
    }

    @Test func forcingIsSaidInTheNewVersionsWords() async throws {
        let client: Open<DownloadClientProvider> = try Document(
            json: """
                {"id": 3, "name": "x", "implementation": "Sabnzbd", "enable": true, "protocol": "usenet", "priority": 1,
                 "removeCompletedDownloads": true, "removeFailedDownloads": true}
                """
        ).decode()
        _ = try? await sonarr.downloadClients.update(client, forcing: true)
        _ = try? await sonarr.downloadClients.add(client, forcing: true)
        try? await sonarr.downloadClients.test(client, forcing: true)
        #expect(
            server.asked == [
                "PUT nas/api/v5/downloadclient/3?skipTesting=true&skipValidation=warnings",
                "POST nas/api/v5/downloadclient?skipValidation=warnings",
                "POST nas/api/v5/downloadclient/test?skipValidation=warnings",
            ])
    }

    @Test func whatTheNewVersionSpellsOtherwiseIsReadAllTheSame() async throws {
        let record = try #require(try await sonarr.queue.all().first)
        #expect(record.sizeleft == 4)
        #expect(record.timeleft == .seconds(60))
        #expect(record.episodeId == 3)
    }

    @Test func aReleaseIsReadAndTakenAsBefore() async throws {
        var release = try #require(try await sonarr.releases.search(for: 3).first)
        #expect(release.title == "A.B")
        #expect(release.fullSeason == true)
        #expect(release.rejections.map(\.reason) == ["Too small"])
        release.shouldOverride = true
        release.episodeIds = [3]
        try await sonarr.releases.grab(release)
        let sent = try Document(json: server.received[1])
        #expect(sent.members.names == ["guid", "indexerId", "override"])
        #expect(sent["override"]["episodeIds"] == [3])
    }

    @Test func oneIndexerBecomesAListOfOne() async throws {
        var profile = ReleaseProfile("Mine", required: ["x"])
        profile.indexerId = 4
        #expect(try await sonarr.releaseProfiles.add(profile).indexerIds == [4])
        let sent = try Document(json: server.received[0])
        #expect(sent["indexerIds"] == [4])
        #expect(sent["indexerId"].isNull)
    }

    @Test func theHistoryOfASeasonHasAPlaceOfItsOwn() async throws {
        #expect(try await sonarr.history.all(of: 1, season: 2, detailed: true).isEmpty)
    }

    @Test func anAnswerOfAnotherShapeIsNoEmptyList() async throws {
        let server = Server(["GET nas/api/v5/importlistexclusion?pageSize=1000000": #"{"message": "no"}"#])
        let sonarr = Sonarr("http://nas", key: "k", transport: server.transport, speaking: .v5)
        let error = await #expect(throws: ServiceError.self) { try await sonarr.importListExclusions.all() }
        #expect(error?.code == .unreadable)
    }

    @Test func exclusionsAreOneListAllTheSame() async throws {
        #expect(try await sonarr.importListExclusions.all().map(\.tvdbId) == [5])
    }

    @Test func theCalendarIsBelowTheVersionToo() async throws {
        #expect(try await sonarr.calendarFeed() == "BEGIN:VCALENDAR")
    }

    @Test func whatIsGoneIsNotAskedFor() async throws {
        let error = await #expect(throws: ServiceError.self) { try await sonarr.languageProfiles.all() }
        #expect(error?.code == .wrongVersion)
        #expect(error?.advice.contains("custom formats") == true)
        #expect(server.asked == [])
    }

    @Test func whatIsNewIsNotAskedForInTheOldVersion() async throws {
        let sonarr = Sonarr("http://nas", key: "k", transport: server.transport)
        let error = await #expect(throws: ServiceError.self) { try await sonarr.statistics() }
        #expect(error?.code == .wrongVersion)
        #expect(error?.advice == "Ask Sonarr by version 5 of its API: only that has it.")
        #expect(server.asked == [])
    }
}
