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
         "records": [{"id": 7, "size": 10, "sizeLeft": 4, "timeLeft": "00:01:00"}]}
        """,
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
