import ArrKit
import Support
import Testing

private let matrix = """
    {"id": 3, "title": "The Matrix", "year": 1999, "status": "released", "runtime": 136, "tmdbId": 603,
     "monitored": true, "minimumAvailability": "released", "isAvailable": true, "qualityProfileId": 4,
     "hasFile": true, "movieFileId": 9, "imdbId": "tt0133093", "tags": []}
    """

struct RadarrTests {
    let server = Server([
        "GET nas:7878/radarr/api/v3/movie": "[\(matrix), {\"id\": 4}]",
        "GET nas:7878/radarr/api/v3/movie?tmdbId=603": "[\(matrix)]",
        "GET nas:7878/radarr/api/v3/moviefile?movieId=3&movieId=4": "[]",
        "DELETE nas:7878/radarr/api/v3/movie/3?deleteFiles=false&addImportExclusion=true": "{}",
    ])

    var radarr: Radarr { Radarr("http://nas:7878/radarr/", key: "k", transport: server.transport) }

    @Test func aMovieIsFoundByItsTMDBNumber() async throws {
        let movie = try #require(try await radarr.movies.find(tmdb: 603))
        #expect(movie.title == "The Matrix")
        #expect(movie.movieFileId == 9)
        #expect(movie.imdbId == "tt0133093")
    }

    @Test func aMovieThatCannotBeReadIsNotedAsLost() async throws {
        let drift = Drift()
        let radarr = Radarr("http://nas:7878/radarr", key: "k", transport: server.transport.noting(drift))
        #expect(try await radarr.movies.all().map(\.id) == [3])
        #expect(drift.losses == 1)
    }

    @Test func deletingForGoodIsSpelledRadarrsWay() async throws {
        try await radarr.movies.delete(3, deletingFiles: false, excluding: true)
        #expect(server.asked == ["DELETE nas:7878/radarr/api/v3/movie/3?deleteFiles=false&addImportExclusion=true"])
    }

    @Test func filesOfSeveralMoviesAreOneQuestion() async throws {
        _ = try await radarr.movieFiles.all(of: [3, 4])
        #expect(server.asked == ["GET nas:7878/radarr/api/v3/moviefile?movieId=3&movieId=4"])
    }
}
