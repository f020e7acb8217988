import ArrKit
import Support
import Testing

private let matrix = """
    {"id": 3, "title": "The Matrix", "year": 1999, "status": "released", "runtime": 136, "tmdbId": 603,
     "monitored": true, "minimumAvailability": "released", "isAvailable": true, "qualityProfileId": 4, "mood": "dark"}
    """

struct MovieEditingTests {
    let server = Server([
        "GET nas/api/v3/movie?excludeLocalCovers=true&languageId=2": "[\(matrix)]",
        "GET nas/api/v3/movie/lookup/tmdb?tmdbId=603": "\(matrix)",
        "GET nas/api/v3/movie/3/folder": #"{"folder": "The Matrix (1999)"}"#,
        "PUT nas/api/v3/movie/editor": .status(202, "[\(matrix)]"),
        "DELETE nas/api/v3/movie/editor": "{}",
        "POST nas/api/v3/movie/import": "[\(matrix)]",
        "GET nas/api/v3/credit?movieId=3": "[]",
        "GET nas/api/v3/credit?movieMetadataId=3": "[]",
        "PUT nas/api/v3/collection": .status(202, "[]"),
        "POST nas/api/v3/command": .status(201, #"{"id": 1, "name": "x", "status": "queued", "queued": "2024-05-01"}"#),
        "GET nas/feed/v3/calendar/radarr.ics?pastDays=7&futureDays=28&unmonitored=false&releaseTypes=cinemaRelease":
            "BEGIN:VCALENDAR",
    ])

    var radarr: Radarr { Radarr("http://nas", key: "0123456789abcdef", transport: server.transport) }

    @Test func anEditOfManySaysOnlyWhatChanges() async throws {
        var edit = Movie.Edit()
        edit.monitored = false
        edit.apply(.remove, [5])
        #expect(try await radarr.movies.update([3, 4], edit).map(\.id) == [3])
        let expected: Document = [
            "movieIds": [3, 4], "monitored": false, "tags": [5], "applyTags": "remove", "moveFiles": false,
        ]
        #expect(try Document(json: server.received[0]) == expected)
    }

    @Test func aRehearsedEditOfManyReturnsNone() async throws {
        let radarr = Radarr("http://nas", key: "k", transport: server.transport.rehearsed)
        #expect(try await radarr.movies.update([3], Movie.Edit()).isEmpty)
        #expect(server.asked == [])
    }

    @Test func deletingManySaysWhatBecomesOfTheFiles() async throws {
        try await radarr.movies.delete([3], deletingFiles: true, excluding: false)
        let expected: Document = ["movieIds": [3], "deleteFiles": true, "addImportExclusion": false]
        #expect(try Document(json: server.received[0]) == expected)
    }

    @Test func whatIsAddedTogetherHasNoNumberYet() async throws {
        let movie = try await radarr.movies.lookup(tmdb: 603)
        _ = try await radarr.movies.add([movie])
        let sent = try Document(json: server.received[1])
        #expect(sent[0]["id"].isNull)
        #expect(sent[0]["mood"] == "dark")
    }

    @Test func theListWithoutCoversIsAskedForByName() async throws {
        #expect(try await radarr.movies.all(withLocalCovers: false, language: 2).map(\.id) == [3])
    }

    @Test func theFolderIsTheNameItWouldGet() async throws {
        #expect(try await radarr.movies.folder(of: 3) == "The Matrix (1999)")
    }

    @Test func creditsAreFoundByMovieOrByWhatIsKnownOfIt() async throws {
        _ = try await radarr.credits.all(of: 3)
        _ = try await radarr.credits.all(ofMetadata: 3)
        #expect(server.asked == ["GET nas/api/v3/credit?movieId=3", "GET nas/api/v3/credit?movieMetadataId=3"])
    }

    @Test func collectionsAreChangedTogether() async throws {
        var edit = MovieCollection.Edit()
        edit.monitorMovies = true
        try await radarr.collections.update([1, 2], edit)
        #expect(try Document(json: server.received[0]) == ["monitorMovies": true, "collectionIds": [1, 2]])
    }

    @Test func movingManySaysWhereEachIs() async throws {
        _ = try await radarr.commands.start(.moveMovies([(3, "/a/x"), (4, "/a/y")], toRootFolder: "/b"))
        let expected: Document = [
            "name": "BulkMoveMovie",
            "movies": [["movieId": 3, "sourcePath": "/a/x"], ["movieId": 4, "sourcePath": "/a/y"]],
            "destinationRootFolder": "/b",
        ]
        #expect(try Document(json: server.received[0]) == expected)
    }

    @Test func theCalendarIsTextAndItsKeyTravelsInAHeader() async throws {
        #expect(try await radarr.calendarFeed(releases: [.cinema]) == "BEGIN:VCALENDAR")
        #expect(server.requests.first?.headers["X-Api-Key"] == "0123456789abcdef")
    }
}
