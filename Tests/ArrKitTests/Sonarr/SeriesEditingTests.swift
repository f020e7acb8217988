import ArrKit
import Support
import Testing

struct SeriesEditingTests {
    let server = Server([
        "GET nas/api/v3/series/1?includeSeasonImages=true": "\(bluey)",
        "PUT nas/api/v3/series/editor": .status(202, "[\(bluey)]"),
        "POST nas/api/v3/series/import": "[\(bluey)]",
        "POST nas/api/v3/seasonpass": .status(202, "{}"),
        "PUT nas/api/v3/episode/monitor?includeImages=true": .status(
            202,
            """
            [{"id": 3, "seriesId": 1, "seasonNumber": 1, "episodeNumber": 1, "hasFile": false, "monitored": true,
              "images": [{"coverType": "screenshot"}]}]
            """),
        "PUT nas/api/v3/episodefile/editor": .status(202, "[]"),
        "GET nas/feed/v3/calendar/sonarr.ics?pastDays=1&futureDays=28&tags=2%2C3&unmonitored=false&premieresOnly=false&asAllDay=true":
            "BEGIN:VCALENDAR",
    ])

    var sonarr: Sonarr { Sonarr("http://nas", key: "k", transport: server.transport) }

    @Test func anEditOfManySaysOnlyWhatChanges() async throws {
        var edit = Series.Edit()
        edit.seriesType = .anime
        edit.rootFolderPath = "/anime"
        edit.moveFiles = true
        #expect(try await sonarr.series.update([1, 2], edit).map(\.id) == [1])
        let expected: Document = [
            "seriesIds": [1, 2], "seriesType": "anime", "rootFolderPath": "/anime", "moveFiles": true,
        ]
        #expect(try Document(json: server.received[0]) == expected)
    }

    @Test func seasonPostersComeWhereTheyAreAskedFor() async throws {
        #expect(try await sonarr.series.get(1, withSeasonImages: true).id == 1)
    }

    @Test func whatIsAddedTogetherHasNoNumberYet() async throws {
        let series = try await sonarr.series.get(1, withSeasonImages: true)
        _ = try await sonarr.series.add([series])
        let sent = try Document(json: server.received[1])
        #expect(sent[0]["id"].isNull)
        #expect(sent[0]["moonPhase"] == "full")
    }

    @Test func aSeasonPassNamesWhatChangesAndTheRuleForTheRest() async throws {
        try await sonarr.series.monitor([SeasonPass(1, seasons: [.init(2, monitored: true)]), SeasonPass(4)], .future)
        let expected: Document = [
            "series": [
                ["id": 1, "seasons": [["seasonNumber": 2, "monitored": true]]], ["id": 4, "seasons": []],
            ],
            "monitoringOptions": ["monitor": "future"],
        ]
        #expect(try Document(json: server.received[0]) == expected)
    }

    @Test func monitoredEpisodesComeBackAsTheyAreThen() async throws {
        let episodes = try await sonarr.episodes.monitor([3], withImages: true)
        #expect(episodes.map(\.images.first?.coverType) == [.screenshot])
    }

    @Test func monitoringInARehearsalReturnsNone() async throws {
        let sonarr = Sonarr("http://nas", key: "k", transport: server.transport.rehearsed)
        #expect(try await sonarr.episodes.monitor([3]).isEmpty)
        #expect(server.asked == [])
    }

    @Test func filesAreChangedTogether() async throws {
        var edit = FileEdit()
        edit.languages = [Language(id: 4, name: "German")]
        _ = try await sonarr.episodeFiles.update([5, 6], edit)
        let expected: Document = ["episodeFileIds": [5, 6], "languages": [["id": 4, "name": "German"]]]
        #expect(try Document(json: server.received[0]) == expected)
    }

    @Test func theCalendarIsTextForSomeTags() async throws {
        let feed = try await sonarr.calendarFeed(pastDays: 1, tags: [2, 3], asAllDay: true)
        #expect(feed == "BEGIN:VCALENDAR")
    }
}
