import ArrKit
import Support
import Testing

/// A series as the server sends it, with what no model knows.
let bluey = """
    {"id": 1, "title": "Bluey", "year": 2018, "status": "continuing", "runtime": 7, "tvdbId": 353546,
     "monitored": true, "seriesType": "standard", "qualityProfileId": 4, "seasonFolder": true,
     "useSceneNumbering": false, "path": "/tv/Bluey", "tags": [2], "ended": false, "moonPhase": "full",
     "seasons": [{"seasonNumber": 1, "monitored": true, "mood": "good"},
                 {"seasonNumber": 2, "monitored": false, "mood": "bad"}]}
    """

struct SonarrTests {
    let server = Server([
        "GET nas:8989/api/v3/series": "[\(bluey)]",
        "GET nas:8989/api/v3/series/1": "\(bluey)",
        "GET nas:8989/api/v3/series?tvdbId=353546": "[\(bluey)]",
        "GET nas:8989/api/v3/series?tvdbId=1": "[]",
        "GET nas:8989/api/v3/series/lookup?term=tvdb%3A353546": "[\(bluey)]",
        "PUT nas:8989/api/v3/series/1": .status(202, bluey),
        "PUT nas:8989/api/v3/series/1?moveFiles=true": .status(202, bluey),
        "POST nas:8989/api/v3/series": .status(201, bluey),
        "DELETE nas:8989/api/v3/series/1?deleteFiles=true&addImportListExclusion=false": "{}",
        "GET nas:8989/api/v3/episode?seriesId=1&seasonNumber=2": "[]",
        "GET nas:8989/api/v3/episode?episodeIds=3&episodeIds=4": "[]",
        "PUT nas:8989/api/v3/episode/monitor": .status(202, "[]"),
        "DELETE nas:8989/api/v3/episodefile/bulk": "{}",
    ])

    var sonarr: Sonarr { Sonarr("http://nas:8989", key: "0123456789abcdef", transport: server.transport) }

    @Test func aSeriesIsReadWithItsSeasons() async throws {
        let series = try #require(try await sonarr.series.all().first)
        #expect(series.title == "Bluey")
        #expect(series.seriesType == .standard)
        #expect(series.seasons.map(\.seasonNumber) == [1, 2])
        #expect(series.tags == [2])
    }

    @Test func theKeyTravelsInAHeaderAndIsNotPrinted() async throws {
        _ = try await sonarr.series.get(1)
        let request = try #require(server.requests.first)
        #expect(request.headers["X-Api-Key"] == "0123456789abcdef")
        #expect(!"\(request)\(request.line)\(request.headers)".contains("0123456789abcdef"))
    }

    @Test func whatNoModelKnowsSurvivesAnEditOfASeason() async throws {
        var series = try await sonarr.series.get(1)
        series.seasons[1].monitored = true
        _ = try await sonarr.series.update(series)
        var expected = try Document(json: bluey)
        expected["seasons"][1]["monitored"] = true
        #expect(try Document(json: server.received[1]) == expected)
    }

    @Test func aListIsGivenTwoMinutesAndPingFiveSeconds() async throws {
        _ = try await sonarr.series.all()
        _ = try? await sonarr.ping()
        #expect(server.requests.map(\.deadline) == [.seconds(120), .seconds(5)])
    }

    @Test func aSeriesIsFoundByItsTVDBNumber() async throws {
        #expect(try await sonarr.series.find(tvdb: 353546)?.id == 1)
        #expect(try await sonarr.series.find(tvdb: 1) == nil)
    }

    @Test func whatALookupFoundIsCompletedAndAdded() async throws {
        var series = try #require(try await sonarr.series.lookup("tvdb:353546").first)
        series.qualityProfileId = 7
        series.rootFolderPath = "/tv"
        series.addOptions = Series.AddOptions(monitor: .firstSeason, searchForMissingEpisodes: true)
        _ = try await sonarr.series.add(series)
        let sent = try Document(json: server.received[1])
        #expect(sent["qualityProfileId"] == 7)
        #expect(sent["addOptions"]["monitor"] == "firstSeason")
        #expect(sent["addOptions"]["searchForMissingEpisodes"] == true)
        #expect(sent["moonPhase"] == "full")
    }

    @Test func movingSaysSo() async throws {
        let series = try await sonarr.series.get(1)
        _ = try await sonarr.series.move(series)
        #expect(server.asked.last == "PUT nas:8989/api/v3/series/1?moveFiles=true")
    }

    @Test func deletingSaysWhatBecomesOfTheFiles() async throws {
        try await sonarr.series.delete(1, deletingFiles: true)
        #expect(server.asked == ["DELETE nas:8989/api/v3/series/1?deleteFiles=true&addImportListExclusion=false"])
    }

    @Test func episodesAreAskedForBySeasonOrByNumber() async throws {
        _ = try await sonarr.episodes.all(of: 1, season: 2)
        _ = try await sonarr.episodes.all([3, 4])
        #expect(
            server.asked == [
                "GET nas:8989/api/v3/episode?seriesId=1&seasonNumber=2",
                "GET nas:8989/api/v3/episode?episodeIds=3&episodeIds=4",
            ])
    }

    @Test func askingForNoEpisodesAsksNothing() async throws {
        #expect(try await sonarr.episodes.all([]).isEmpty)
        #expect(server.asked == [])
    }

    @Test func episodesAreMonitoredTogether() async throws {
        try await sonarr.episodes.monitor([3, 4], false)
        #expect(try Document(json: server.received[0]) == ["episodeIds": [3, 4], "monitored": false])
    }

    @Test func filesAreDeletedTogether() async throws {
        try await sonarr.episodeFiles.delete([5, 6])
        #expect(try Document(json: server.received[0]) == ["episodeFileIds": [5, 6]])
    }

    @Test func aSeriesThatIsNotThereIsNotFound() async throws {
        let error = await #expect(throws: ServiceError.self) { try await sonarr.series.get(9) }
        #expect(error?.code == .notFound)
    }

    @Test func rehearsedEditsGoNowhere() async throws {
        let journal = Rehearsed()
        let sonarr = Sonarr("http://nas:8989", key: "k", transport: server.transport.rehearsed(into: journal))
        var series = try await sonarr.series.get(1)
        series.monitored = false
        #expect(try await sonarr.series.update(series).monitored == false)
        try await sonarr.commands.run(.seriesSearch(1), clock: InstantClock())
        #expect(server.asked == ["GET nas:8989/api/v3/series/1"])
        #expect(
            journal.writes.map(\.line) == [
                "PUT http://nas:8989/api/v3/series/1", "POST http://nas:8989/api/v3/command",
            ])
    }
}
