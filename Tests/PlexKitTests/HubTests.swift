import PlexKit
import Rehearsal
import Support
import Testing

struct HubTests {
    @Test func aRowLeadsToAllThatIsInIt() async throws {
        let server = try await RehearsalPlex()
        let rows = try await server.plex.hubs.all(of: server.films)
        let row = try #require(rows.first)
        #expect(row.items.count == 10 && row.more == true)
        let all = try await server.plex.hubs.items(of: row).all()
        #expect(all.count == server.stack.truth.filmItemsInPlex)
        #expect(try await server.plex.hubs.shown(of: row).all().map(\.ratingKey) == row.items.map(\.ratingKey))
    }

    @Test func searchTellsItemsFromTags() async throws {
        let answer = """
            <MediaContainer size="3"><Hub type="movie" size="1"><Video ratingKey="7" type="movie" title="M"/></Hub>
            <Hub type="actor" size="1"><Directory key="/x" type="tag" tag="Keanu" id="5" tagType="6"/></Hub>
            <Hub type="show" size="2"><Directory ratingKey="8" type="show" title="S"/>\
            <Directory key="/elsewhere" title="Look elsewhere"/></Hub></MediaContainer>
            """
        let drift = Drift()
        let line = "GET nas:32400/hubs/search?query=m&limit=10&includeCollections=1&includeGuids=1"
        let server = Server([line: "\(answer)"])
        let plex = Plex("http://nas:32400", token: "t", client: client, transport: server.transport.noting(drift))
        let hubs = try await plex.hubs.search("m")
        #expect(hubs.map { $0.items.map(\.ratingKey) } == [["7"], [], ["8"]])
        #expect(hubs[1].tags.map(\.tag) == ["Keanu"])
        #expect(drift.losses == 0)
    }

    @Test func aSearchInOneLibrarySaysWhich() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        let hubs = try await server.plex.hubs.search(film.title, in: server.films, limit: 5)
        #expect(server.asked().first?.contains("&sectionId=1&limit=5") == true)
        #expect(hubs.flatMap(\.items).contains { $0.ratingKey == film.ratingKey })
    }

    @Test func findsComeInOneListWithTheirScores() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        let finds = try await server.plex.hubs.find(film.title, [.movies])
        #expect(finds.first?.item?.ratingKey == film.ratingKey && finds.first?.score == 0.9)
        let people = try await server.plex.hubs.find("Player", [.people], limit: 3)
        #expect(people.count == 3 && people.allSatisfy { $0.item == nil && $0.tag?.tagType == 6 })
    }

    @Test func whatWasBegunCanBeGoneOnWith() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        _ = try await server.stack.plex.transport.send(
            Request(
                .get, "/:/progress",
                query: [
                    "key": film.ratingKey, "time": 600_000, "identifier": "com.plexapp.plugins.library",
                    "X-Plex-Token": server.stack.plex.key.reveal(),
                ]))
        #expect(try await server.plex.hubs.toContinue().all().map(\.ratingKey) == [film.ratingKey])
        #expect(try await server.plex.hubs.continueWatching().first?.items.map(\.viewOffset) == [600_000])
    }

    @Test func whatGoesWithAnItemIsARowOfItsOwn() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        let rows = try await server.plex.items.related(to: film)
        #expect(rows.allSatisfy { row in row.items.allSatisfy { $0.ratingKey != film.ratingKey } })
        let genre = try #require(film.genres.first?.tag)
        for item in try await server.plex.items.similar(to: film).all() {
            #expect(item.genres.contains { $0.tag == genre })
        }
    }
}
