import PlexKit
import Rehearsal
import Support
import Testing

struct LibraryTests {
    @Test func everythingOfANewLibraryStandsInTheQuery() async throws {
        let server = try await RehearsalPlex()
        let new = NewLibrary(
            "Kids & more", .movie, locations: ["/media/kids", "/media/other"], preferences: ["hidden": "1"])
        let made = try await server.plex.libraries.add(new)
        #expect(
            server.writes() == [
                "POST /library/sections?name=Kids%20%26%20more&type=movie&agent=tv.plex.agents.movie"
                    + "&scanner=Plex%20Movie&language=en-US&location=%2Fmedia%2Fkids&location=%2Fmedia%2Fother"
                    + "&prefs%5Bhidden%5D=1"
            ])
        #expect(made.title == "Kids & more" && made.locations.map(\.path) == ["/media/kids", "/media/other"])
        #expect(try await server.plex.libraries.get(made.key).hidden == 1)
    }

    @Test func anEditSaysWhatIsDifferentAndWhoLooksThingsUp() async throws {
        let server = try await RehearsalPlex()
        try await server.plex.libraries.edit(server.films) {
            $0.title = "Films"
            $0.locations.append("/media/other")
        }
        #expect(
            server.writes() == [
                "PUT /library/sections/1?agent=tv.plex.agents.movie&name=Films&location=%2Fmedia%2Fmovies"
                    + "&location=%2Fmedia%2Fother"
            ])
        let now = try await server.plex.libraries.get(server.films.key)
        #expect(now.title == "Films" && now.locations.map(\.path) == ["/media/movies", "/media/other"])
    }

    @Test func aLibraryKeepsOneFolder() async throws {
        let server = try await RehearsalPlex()
        let error = await #expect(throws: ServiceError.self) {
            try await server.plex.libraries.edit(server.films) { $0.locations = [] }
        }
        #expect(error?.code == .invalid)
        #expect(server.asked() == [])
    }

    @Test func aLibraryThatIsNotThereNamesThoseThatAre() async throws {
        let server = try await RehearsalPlex()
        let error = await #expect(throws: ServiceError.self) { try await server.plex.libraries.get("9") }
        #expect(error?.code == .notFound)
        #expect(error?.advice == "Choose one of the libraries there are: 1 (Movies), 2 (TV Shows).")
    }

    @Test func settingsAreReadAndSet() async throws {
        let server = try await RehearsalPlex()
        try await server.plex.libraries.set(["collectionMode": 1, "enableBIFGeneration": false], of: server.films)
        #expect(
            server.writes() == [
                "PUT /library/sections/1/prefs?prefs%5BcollectionMode%5D=1&prefs%5BenableBIFGeneration%5D=0"
            ])
        let settings = try await server.plex.libraries.settings(of: server.films)
        #expect(settings.first { $0.id == "collectionMode" }?.value == 1)
        #expect(settings.first { $0.id == "enableBIFGeneration" }?.value == false)
    }

    @Test func filtersAreListedWithTheirValues() async throws {
        let server = try await RehearsalPlex()
        let filters = try await server.plex.libraries.filters(of: server.shows)
        let type = try #require(filters[.episode])
        #expect(type.sorts.contains { $0.key == "addedAt" })
        let genre = try #require(filters[.show]?.fields.first { $0.key == "show.genre" })
        #expect(filters.operators(of: genre) == ["=", "!="])
        let filter = try #require(filters[.show]?.filters.first { $0.filter == "genre" })
        let choice = try #require(try await server.plex.libraries.choices(of: filter, in: server.shows).first)
        let found = try await server.plex.items.all(in: server.shows, .shows.where(.genre.is(choice))).all()
        #expect(!found.isEmpty)
        for show in found { #expect(show.genres.contains { $0.tag == choice.title }) }
    }

    @Test func aFolderLeadsToItsItems() async throws {
        let server = try await RehearsalPlex()
        let entries = try await server.plex.libraries.folder(of: server.films)
        guard case .folder(let folder)? = entries.first else { throw Nothing() }
        guard case .item(let item)? = try await server.plex.libraries.folder(folder, of: server.films).first else {
            throw Nothing()
        }
        #expect(item.title == folder.title)
    }

    @Test func firstLettersAddUp() async throws {
        let server = try await RehearsalPlex()
        let letters = try await server.plex.libraries.firstCharacters(of: server.films)
        #expect(letters.reduce(0) { $0 + $1.size } == server.stack.truth.filmItemsInPlex)
    }

    @Test func deletingALibraryIsOneWrite() async throws {
        let server = try await RehearsalPlex()
        try await server.plex.libraries.delete(server.shows)
        #expect(server.writes() == ["DELETE /library/sections/2"])
        #expect(try await server.plex.libraries.all().map(\.key) == ["1"])
    }

    @Test func everythingThatActsIsAWrite() async throws {
        let server = try await RehearsalPlex()
        let libraries = server.plex.libraries
        try await libraries.refreshAll(everything: true)
        try await libraries.refresh(server.films, everything: true)
        try await libraries.cancelRefresh(of: server.films)
        try await libraries.emptyTrash(of: server.films)
        try await libraries.cleanBundles()
        try await libraries.optimize()
        #expect(
            server.writes() == [
                "GET /library/sections/all/refresh?force=1", "GET /library/sections/1/refresh?force=1",
                "DELETE /library/sections/1/refresh", "PUT /library/sections/1/emptyTrash",
                "PUT /library/clean/bundles?async=1", "PUT /library/optimize?async=1",
            ])
    }
}

struct Nothing: Error {}
