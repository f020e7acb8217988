import FoundationEssentials
import PlexKit
import Rehearsal
import Support
import Testing

struct QueryTests {
    /// What is asked of a library, from the question mark to what every list has.
    private func asked(_ query: MediaQuery) async throws -> String {
        let server = Server([:])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        let library: Library = try Document(json: #"{"key": "1", "type": "movie", "title": "M"}"#).decode()
        _ = try? await plex.items.all(in: library, query).all()
        let line = try #require(server.asked.first)
        return line.split(separator: "?")[1].split(separator: "&includeGuids")[0] + ""
    }

    @Test(
        arguments: [
            (.movies, "type=1"), (.movies.where(.title.contains("a b")), "type=1&title=a%20b"),
            (.movies.where(.title.equals("Æon & Co")), "type=1&title%3D=%C3%86on%20%26%20Co"),
            (.movies.where(.title.lacks("x")), "type=1&title%21=x"),
            (.movies.where(.title.differs(from: "x")), "type=1&title%21%3D=x"),
            (.movies.where(.title.begins(with: "x")), "type=1&title%3C=x"),
            (.movies.where(.title.ends(with: "x")), "type=1&title%3E=x"),
            (.movies.where(.year.isAbove(1999)), "type=1&year%3E%3E=1999"),
            (.movies.where(.rating.isBelow(7.5)), "type=1&rating%3C%3C=7.5"),
            (.movies.where(.year.is(1984, 2021)), "type=1&year=1984%2C2021"),
            (.movies.where(.unwatched), "type=1&unwatched=1"), (.movies.where(.hdr.is(false)), "type=1&hdr=0"),
            (.movies.where(.addedAt.isWithin(last: 30, .days)), "type=1&addedAt%3E%3E=-30d"),
            (.movies.where(.contentRating.isNot("R", "PG")), "type=1&contentRating%21=R%2CPG"),
            (.episodes.where(.title.of(.show).contains("x")), "type=4&show.title=x"),
            (
                .movies.sorted(by: .year.descending, .titleSort.ascending).limited(to: 5),
                "type=1&sort=year%3Adesc%2CtitleSort&limit=5"
            ),
        ] as [(MediaQuery, String)])
    func aQueryIsSpelledAsTheServerReadsIt(_ query: MediaQuery, _ text: String) async throws {
        #expect(try await asked(query) == text)
    }

    @Test func aMomentIsANumberOfSeconds() async throws {
        let query = MediaQuery.movies.where(.updatedAt.isAfter(Date(timeIntervalSince1970: 1_600_000_000.7)))
        #expect(try await asked(query) == "type=1&updatedAt%3E%3E=1600000000")
        #expect(
            try await asked(.movies.where(.addedAt.isBefore(Date(timeIntervalSince1970: .infinity)))).contains(
                "9223372036854775807"))
    }

    @Test func alternativesStandBetweenPushAndPop() async throws {
        let query = MediaQuery.movies.where((.year.is(1) || .year.is(2)) && .unwatched)
        #expect(try await asked(query) == "type=1&push=1&year=1&or=1&year=2&pop=1&unwatched=1")
        let nested = MediaQuery.movies.where(.year.is(1) || (.year.is(2) && .unwatched))
        #expect(try await asked(nested) == "type=1&push=1&year=1&or=1&push=1&year=2&and=1&unwatched=1&pop=1&pop=1")
    }

    @Test func aTagGoesByItsNumber() async throws {
        let tag: Tag = try Document(json: #"{"id": 87, "tag": "Action"}"#).decode()
        let bare: Tag = try Document(json: #"{"tag": "Action"}"#).decode()
        #expect(try await asked(.movies.where(.genre.is(tag))) == "type=1&genre=87")
        #expect(try await asked(.movies.where(.genre.isNot(bare))) == "type=1&genre%21=Action")
    }

    @Test func theRehearsalServerFindsWhatFits() async throws {
        let stack = Stack(films: 100, shows: 5)
        let plex = Plex("http://plex", token: stack.plex.key, client: client, transport: stack.plex.transport)
        let films = try #require(try await plex.libraries.all().first { $0.type == .movie })
        let all = try await plex.items.all(in: films).all()
        let query = MediaQuery.movies.where((.year.isAbove(2000) || .title.contains("apollo")) && .unmatched.is(false))
        let found = try await plex.items.all(in: films, query.sorted(by: .year.descending)).all()
        let expected = all.filter { item in
            let fits = (item.year ?? 0) > 2000 || item.title.lowercased().contains("apollo")
            return fits && item.guid?.hasPrefix("local://") == false
        }
        #expect(Set(found.map(\.ratingKey)) == Set(expected.map(\.ratingKey)) && !found.isEmpty)
        #expect(found.compactMap(\.year) == found.compactMap(\.year).sorted(by: >))
        #expect(try await plex.items.all(in: films, query.limited(to: 3)).all().count == 3)
    }

    @Test func changesAreWhatWasAddedOrChangedSince() async throws {
        let stack = Stack(films: 60, shows: 5)
        let plex = Plex("http://plex", token: stack.plex.key, client: client, transport: stack.plex.transport)
        let films = try #require(try await plex.libraries.all().first { $0.type == .movie })
        let moment = Date(timeIntervalSince1970: Double(stack.clock.now.seconds))
        #expect(try await plex.items.changes(in: films, since: moment).all().isEmpty)
        let item = try #require(try await plex.items.all(in: films).all().last)
        try await plex.items.edit(item) { $0.tagline = "New" }
        #expect(try await plex.items.changes(in: films, since: moment).all().map(\.ratingKey) == [item.ratingKey])
    }

    @Test func aPlaylistCanHoldWhateverFits() async throws {
        let stack = Stack(films: 60, shows: 5)
        let plex = Plex("http://plex", token: stack.plex.key, client: client, transport: stack.plex.transport)
        let films = try #require(try await plex.libraries.all().first { $0.type == .movie })
        let query = MediaQuery.movies.where(.year.isAbove(2000))
        let list = try await plex.playlists.create("New", .video, whatever: query, in: films)
        let items = try await plex.playlists.items(of: list).all()
        #expect(!items.isEmpty && items.allSatisfy { ($0.year ?? 0) > 2000 })
    }
}
