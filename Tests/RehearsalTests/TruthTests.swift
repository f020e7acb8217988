import Rehearsal
import Testing

@Suite struct TruthTests {
    let stack = Stack(seed: 7, films: 230, shows: 43)

    @Test func oneSeedMakesOneLibrary() {
        let again = Stack(seed: 7, films: 230, shows: 43)
        let other = Stack(seed: 8, films: 230, shows: 43)
        #expect(again.library.films.map(\.title) == stack.library.films.map(\.title))
        #expect(again.radarr.key == stack.radarr.key)
        #expect(other.library.films.map(\.title) != stack.library.films.map(\.title))
    }

    @Test func noTwoFilmsAreAlike() {
        let names = Set(
            Library(seed: 3, films: 50_000, today: stack.clock.now).films.map { "\($0.title) (\($0.year))" })
        #expect(names.count == 50_000)
    }

    @Test func radarrListsWhatTheTruthSays() async throws {
        let movies = try await stack.radarr.json("/api/v3/movie").list
        #expect(movies.count == stack.truth.filmsInRadarr)
        #expect(
            Set(movies.compactMap { $0["tmdbId"].int }).isDisjoint(
                with: stack.truth.films(.plexOnly, .trashed).map(\.tmdbID)))
        let withFile = movies.filter { $0["hasFile"].bool == true }.compactMap { $0["movieFile"]["path"].string }
        #expect(Set(withFile) == Set(stack.library.films.filter(\.case.hasRadarrFile).map(\.radarrFile)))
    }

    @Test func plexListsWhatTheTruthSays() async throws {
        let items = try await stack.plex.json("/library/sections/1/all")["MediaContainer"]["Metadata"].list
        #expect(items.count == stack.truth.filmItemsInPlex)
        let files = items.flatMap { $0["Media"].list }.flatMap { $0["Part"].list }.compactMap { $0["file"].string }
        #expect(Set(files) == Set(stack.library.films.flatMap(\.plexFiles)))
        #expect(
            Set(items.compactMap { $0["ratingKey"].string })
                == Set(stack.library.films.flatMap(\.plexKeys).map(String.init)))
    }

    @Test func radarrWantsWhatTheTruthSays() async throws {
        let page = try await stack.radarr.json("/api/v3/wanted/missing", query: ["pageSize": 1000])
        #expect(Set(page["records"].list.compactMap { $0["id"].int }) == Set(stack.truth.wantedFilms.map(\.radarrID)))
    }

    @Test func sonarrWantsWhatTheTruthSays() async throws {
        let page = try await stack.sonarr.json("/api/v3/wanted/missing", query: ["pageSize": 5000])
        #expect(
            Set(page["records"].list.compactMap { $0["id"].int }) == Set(stack.truth.wantedEpisodes.map(\.sonarrID)))
    }

    @Test func plexLacksTheEpisodesTheTruthNames() async throws {
        let items = try await stack.plex.json("/library/sections/2/all", query: ["type": 4])["MediaContainer"][
            "Metadata"
        ].list
        let files = Set(items.compactMap { $0["Media"][0]["Part"][0]["file"].string })
        let unscanned = Array(stack.truth.unscannedEpisodes)
        #expect(!unscanned.isEmpty)
        #expect(unscanned.allSatisfy { !files.contains($0.plexFile) && $0.hasSonarrFile })
        #expect(files == Set(stack.library.shows.flatMap(\.episodes).filter(\.isInPlex).map(\.plexFile)))
    }

    @Test(arguments: FilmCase.allCases) func everyKindOfFilmIsThere(_ kind: FilmCase) {
        #expect(stack.truth.count(films: kind) == stack.library.films.count { $0.case == kind })
        #expect(stack.truth.count(films: kind) > 0)
    }

    @Test(arguments: ShowCase.allCases) func everyKindOfShowIsThere(_ kind: ShowCase) {
        #expect(stack.truth.count(shows: kind) == stack.library.shows.count { $0.case == kind })
        #expect(stack.truth.count(shows: kind) > 0)
    }

    @Test func trapsAreInTheLibrary() {
        let titles = stack.library.films.map(\.title)
        for title in ["Apollo 13", "Ocean's 11", "1917", "Blade Runner 2049", "千と千尋の神隠し"] {
            #expect(titles.contains(title))
        }
        #expect(titles.count { $0 == "Dune" } == 2)
    }

    @Test func aRemakeHasTheSameTitleAndAnotherYear() {
        let (first, second) = (stack.library.film(20), stack.library.film(21))
        #expect(first.title == second.title && first.year != second.year && first.tmdbID != second.tmdbID)
    }

    @Test func movedFilmsLieElsewhereInPlex() {
        for film in stack.truth.films(.moved) { #expect(film.plexFiles[0].hasPrefix("/media/movies/Archive/")) }
    }

    @Test func mistakenItemsHaveTheRightFileAndTheWrongName() async throws {
        let film = try #require(stack.truth.films(.mismatched).first { _ in true })
        let item = try await stack.plex.json("/library/metadata/\(film.plexKeys[0])")["MediaContainer"]["Metadata"][0]
        #expect(item["title"].string != film.title)
        #expect(item["Media"][0]["Part"][0]["file"].string == film.plexFiles[0])
        #expect(item["Guid"].list.contains(["id": Document("tmdb://\(film.plexIdentity.tmdbID)")]))
        #expect(film.plexIdentity.tmdbID != film.tmdbID)
    }

    @Test func pathsCanBeNamed() async throws {
        var paths = Paths()
        paths.radarr = "/data/films"
        paths.plexFilms = "/mnt/films"
        let stack = Stack(films: 10, shows: 0, paths: paths)
        let movie = try await stack.radarr.json("/api/v3/movie/1")
        #expect(movie["path"].string?.hasPrefix("/data/films/") == true)
        let section = try await stack.plex.json("/library/sections")["MediaContainer"]["Directory"][0]
        #expect(section["Location"][0]["path"] == "/mnt/films")
    }

    @Test func doubleEpisodesShareAFile() async throws {
        let show = stack.library.show(0)
        let episodes = try await stack.sonarr.json(
            "/api/v3/episode", query: ["seriesId": show.sonarrID, "seasonNumber": 1]
        ).list
        #expect(episodes[0]["episodeFileId"] == episodes[1]["episodeFileId"])
        #expect(episodes[1]["episodeFileId"] != episodes[2]["episodeFileId"])
    }

    @Test func unairedEpisodesLieAhead() {
        let airing = stack.truth.shows(.airing).flatMap(\.episodes)
        #expect(airing.contains { !$0.isAired && $0.airDate > stack.clock.now && !$0.isWanted })
    }
}
