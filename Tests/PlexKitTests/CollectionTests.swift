import PlexKit
import Rehearsal
import Support
import Testing

struct CollectionTests {
    private func keys(_ items: [Item]) -> [String] { items.map(\.ratingKey) }

    @Test func itemsArePutTogether() async throws {
        let server = try await RehearsalPlex()
        let films = Array(try await server.plex.items.all(in: server.films).all().prefix(3))
        _ = server.asked()
        let made = try await server.plex.collections.create("Three & one", of: Array(films.prefix(2)), in: server.films)
        let machine = try await server.plex.identity().machineIdentifier
        #expect(
            server.writes() == [
                "POST /library/collections?type=1&title=Three%20%26%20one&smart=0&sectionId=1&uri=server%3A%2F%2F\(machine)"
                    + "%2Fcom.plexapp.plugins.library%2Flibrary%2Fmetadata%2F\(films[0].ratingKey)%2C\(films[1].ratingKey)"
            ])
        #expect(made.type == .collection && made.subtype == "movie" && made.details.smart != true)
        try await server.plex.collections.add([films[2]], to: made)
        #expect(Set(keys(try await server.plex.collections.items(of: made).all())) == Set(keys(films)))
        try await server.plex.collections.remove(films[0], from: made)
        #expect(try await server.plex.collections.get(made.ratingKey).childCount == 2)
        #expect(try await server.now(films[0]).collections == [])
        #expect(try await server.now(films[1]).collections.map(\.tag) == ["Three & one"])
    }

    @Test func orderIsMadeByHand() async throws {
        let server = try await RehearsalPlex()
        let films = Array(try await server.plex.items.all(in: server.films).all().prefix(3))
        let made = try await server.plex.collections.create("Order", of: films, in: server.films)
        try await server.plex.collections.setSort(.custom, of: made)
        try await server.plex.collections.move(films[2], in: made)
        try await server.plex.collections.move(films[0], after: films[2], in: made)
        #expect(
            keys(try await server.plex.collections.items(of: made).all()) == keys([films[2], films[0], films[1]]))
        try await server.plex.collections.setMode(.besideItems, of: made)
        let now = try await server.plex.collections.get(made.ratingKey)
        #expect(now.details.collectionMode == 2 && now.details.collectionSort == 2)
    }

    @Test func aSmartOnesQueryIsEncodedTwice() async throws {
        let server = try await RehearsalPlex()
        let query = MediaQuery.movies.where(.year.isAbove(2000)).sorted(by: .year.descending)
        let made = try await server.plex.collections.create("New", whatever: query, in: server.films)
        #expect(
            server.writes().first?.contains("all%3Ftype%3D1%26year%253E%253E%3D2000%26sort%3Dyear%253Adesc") == true)
        #expect(made.details.smart == true)
        let items = try await server.plex.collections.items(of: made).all()
        #expect(!items.isEmpty && items.allSatisfy { ($0.year ?? 0) > 2000 })
        try await server.plex.collections.setQuery(.movies.where(.year.isBelow(1990)), of: made, in: server.films)
        let others = try await server.plex.collections.items(of: made).all()
        #expect(!others.isEmpty && others.allSatisfy { ($0.year ?? 0) < 1990 })
    }

    @Test func aSmartOneIsNotAddedTo() async throws {
        let server = try await RehearsalPlex()
        let made = try await server.plex.collections.create(
            "New", whatever: .movies.where(.unwatched), in: server.films)
        let film = try await server.film()
        for change in [
            { try await server.plex.collections.add([film], to: made) },
            { try await server.plex.collections.remove(film, from: made) },
            { try await server.plex.collections.move(film, in: made) },
            { try await server.plex.collections.setSort(.title, of: made) },
        ] as [@Sendable () async throws -> Void] {
            let error = await #expect(throws: ServiceError.self) { try await change() }
            #expect(error?.code == .invalid)
        }
        #expect(server.asked() == [])
    }

    @Test func typesAreNotMixed() async throws {
        let server = try await RehearsalPlex()
        let mixed = [
            try await server.film(), try #require(try await server.plex.items.all(in: server.shows).all().first),
        ]
        _ = server.asked()
        let error = await #expect(throws: ServiceError.self) {
            try await server.plex.collections.create("Mixed", of: mixed, in: server.films)
        }
        #expect(error?.code == .invalid)
        #expect(server.asked() == [])
    }

    @Test func aCollectionIsEditedAsAnyItem() async throws {
        let server = try await RehearsalPlex()
        let made = try await server.plex.collections.create("One", of: [try await server.film()], in: server.films)
        try await server.plex.items.edit(made) {
            $0.title = "Another"
            $0.labels.add("Kept")
        }
        let now = try await server.plex.collections.get(made.ratingKey)
        #expect(now.title == "Another" && now.labels.map(\.tag) == ["Kept"])
        try await server.plex.collections.delete(made)
        #expect(try await server.plex.collections.all(in: server.films).all() == [])
    }

    @Test func whereACollectionIsSeenIsChosenOneByOne() async throws {
        let server = try await RehearsalPlex()
        let made = try await server.plex.collections.create("Seen", of: [try await server.film()], in: server.films)
        let hubs = server.plex.hubs
        #expect(try await hubs.managed(made, in: server.films) == nil)
        _ = server.asked()
        try await hubs.show(made, HubVisibility(ownHome: true), in: server.films)
        try await hubs.show(made, HubVisibility(sharedHome: true), in: server.films)
        #expect(
            server.writes() == [
                "POST /hubs/sections/1/manage?metadataItemId=\(made.ratingKey)&promotedToRecommended=0"
                    + "&promotedToOwnHome=1&promotedToSharedHome=0",
                "PUT /hubs/sections/1/manage/custom.collection.1.\(made.ratingKey)?promotedToRecommended=0"
                    + "&promotedToOwnHome=1&promotedToSharedHome=1",
            ])
        let hub = try #require(try await hubs.managed(made, in: server.films))
        #expect(hub.promotedToOwnHome == true && hub.promotedToSharedHome == true && hub.homeVisibility == "all")
        try await hubs.move(hub, in: server.films)
        #expect(try await hubs.managed(of: server.films).first?.identifier == hub.identifier)
        try await hubs.remove(hub, of: server.films)
        try await hubs.reset(server.films)
        #expect(try await hubs.managed(of: server.films).map(\.deletable) == [false, false, false])
    }
}
