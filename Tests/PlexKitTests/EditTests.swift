import FoundationEssentials
import PlexKit
import Support
import Testing

struct EditTests {
    @Test func whatIsSetIsLockedUnlessToldOtherwise() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.edit(film) {
            $0.title = "Another"
            $0.summary = "A & B = 100 %"
            $0.locks[.summary] = false
            $0.locks[.studio] = true
        }
        #expect(
            server.writes() == [
                "PUT /library/sections/1/all?type=1&id=\(film.ratingKey)&summary.value=A%20%26%20B%20%3D%20100%20%25"
                    + "&title.value=Another&studio.locked=1&summary.locked=0&title.locked=1"
            ])
        let now = try await server.now(film)
        #expect(now.title == "Another" && now.summary == "A & B = 100 %")
        #expect(now.isLocked(.title) && now.isLocked(.studio) && !now.isLocked(.summary))
    }

    @Test func aClearedFieldIsGone() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.edit(film) { $0.clear(.tagline) }
        #expect(server.writes().first?.contains("tagline.value=&tagline.locked=1") == true)
        #expect(try await server.now(film).tagline == nil)
    }

    @Test func datesAndNumbersAreSpelledAsTheServerReadsThem() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.edit(film) {
            $0.addedAt = Date(timeIntervalSince1970: 1_500_000_000)
            $0.rating = 7.5
            $0.year = 1999
            $0.originallyAvailableAt = "1999-03-31"
            #expect($0.addedAt == Date(timeIntervalSince1970: 1_500_000_000) && $0.rating == 7.5 && $0.year == 1999)
        }
        let now = try await server.now(film)
        #expect(now.addedAt == Date(timeIntervalSince1970: 1_500_000_000))
        #expect(now.rating == 7.5 && now.year == 1999 && now.originallyAvailableAt == "1999-03-31")
    }

    @Test func nothingToChangeAsksNothing() async throws {
        let server = try await RehearsalPlex()
        try await server.plex.items.edit(try await server.film()) { _ in }
        #expect(server.asked() == [])
    }

    @Test func addingATagSendsThoseThatAreThere() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.edit(film) { $0.genres.add("Noir") }
        let old = film.genres.map(\.tag)
        #expect(try await server.now(film).genres.map(\.tag) == old + ["Noir"])
        #expect(server.writes().first?.contains("genre%5B0%5D.tag.tag=\(old[0])") == true)
    }

    @Test func removingATagNeedsNoReading() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.edit(film) { $0.labels.replace(with: ["Comma, in it", "Plain"]) }
        _ = server.asked()
        try await server.plex.items.edit(film) { $0.labels.remove("Comma, in it") }
        #expect(
            server.asked() == [
                "PUT /library/sections/1/all?type=1&id=\(film.ratingKey)&label%5B%5D.tag.tag-=Comma%252C%2520in%2520it"
                    + "&label.locked=1"
            ])
        #expect(try await server.now(film).labels.map(\.tag) == ["Plain"])
    }

    @Test func theLastTagIsTakenAwayByItsName() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.edit(film) { $0.genres.replace(with: []) }
        #expect(try await server.now(film).genres == [])
    }

    @Test func tagsThatCannotBeReadAreNotDropped() async throws {
        let answer = """
            <MediaContainer size="1"><Video ratingKey="7" type="movie" title="M" librarySectionID="1">\
            <Genre tag="Drama"/><Genre word="Noir"/></Video></MediaContainer>
            """
        let server = Server(["GET nas/library/metadata/7": "\(answer)"])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        let item: Item = try Document(
            json: #"{"ratingKey": "7", "type": "movie", "title": "M", "librarySectionID": 1}"#
        )
        .decode()
        let error = await #expect(throws: ServiceError.self) {
            try await plex.items.edit(item) { $0.genres.add("Crime") }
        }
        #expect(error?.code == .unreadable)
        #expect(server.asked == ["GET nas/library/metadata/7"])
    }

    @Test func tagsOfWhatIsGoneAreNotMadeUp() async throws {
        let server = try await RehearsalPlex()
        let gone: Item = try Document(
            json: #"{"ratingKey": "77", "type": "movie", "title": "M", "librarySectionID": 1}"#
        )
        .decode()
        let error = await #expect(throws: ServiceError.self) {
            try await server.plex.items.edit(gone) { $0.genres.add("Crime") }
        }
        #expect(error?.code == .notFound)
        #expect(server.writes() == [])
    }

    @Test func itemsWithTheSameTagsShareARequest() async throws {
        let server = try await RehearsalPlex()
        let films = Array(try await server.plex.items.all(in: server.films).all().prefix(4))
        try await server.plex.items.edit(films) { $0.labels.add("Together") }
        #expect(server.writes().count == 1)
        try await server.plex.items.edit([films[0]]) { $0.labels.add("Alone") }
        _ = server.writes()
        try await server.plex.items.edit(films) {
            $0.labels.add("More")
            $0.contentRating = "R"
        }
        #expect(server.writes().count == 2)
        #expect(try await server.now(films[0]).labels.map(\.tag) == ["Together", "Alone", "More"])
        #expect(try await server.now(films[3]).labels.map(\.tag) == ["Together", "More"])
        #expect(try await server.now(films[3]).contentRating == "R")
    }

    @Test func manyItemsGoInSeveralRequests() async throws {
        let server = try await RehearsalPlex(films: 400, shows: 1)
        let films = try await server.plex.items.all(in: server.films).all()
        _ = server.asked()
        try await server.plex.items.edit(films) { $0.studio = "One" }
        #expect(server.writes().count == (films.count + 249) / 250)
        let changed = MediaQuery.movies.where(.studio.equals("One"))
        #expect(try await server.plex.items.all(in: server.films, changed).count() == films.count)
    }

    @Test func aCollectionsTitleMakesTheCollection() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.edit(film) { $0.collections.add("Favourites") }
        let made = try #require(try await server.plex.collections.all(in: server.films).all().first)
        #expect(made.title == "Favourites")
        #expect(try await server.plex.collections.items(of: made).all().map(\.ratingKey) == [film.ratingKey])
        try await server.plex.items.edit(film) { $0.collections.remove("Favourites") }
        #expect(try await server.plex.collections.all(in: server.films).all() == [])
    }

    @Test func anAlbumsTitleGoesWithItsArtist() async throws {
        let server = Server([:])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        let album: Item = try Document(
            json: #"{"ratingKey": "9", "type": "album", "title": "A", "librarySectionID": 3, "parentRatingKey": "8"}"#
        ).decode()
        try? await plex.items.edit(album) { $0.title = "B" }
        #expect(
            server.asked == [
                "PUT nas/library/sections/3/all?type=9&id=9&title.value=B&title.locked=1&artist.id.value=8"
            ])
    }

    @Test func anItemOfNoKnownLibraryIsChangedByItsKey() async throws {
        let server = Server([:])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        let item: Item = try Document(json: #"{"ratingKey": "9", "type": "movie", "title": "A"}"#).decode()
        try? await plex.items.edit(item) { $0.title = "B" }
        #expect(server.asked == ["PUT nas/library/metadata/9?title.value=B&title.locked=1"])
    }

    @Test func aFieldIsLockedOnEverythingOfAType() async throws {
        let server = try await RehearsalPlex()
        try await server.plex.items.setLock(true, on: .title, ofAll: .movie, in: server.films)
        #expect(server.writes() == ["PUT /library/sections/1/all?type=1&title.locked=1"])
        #expect(try await server.now(try await server.film(3)).locked.map(\.name) == ["title"])
    }
}
