import PlexKit
import Rehearsal
import Support
import Testing

struct FindingTests {
    @Test func keysWithoutAnItemAreTold() async throws {
        let server = try await RehearsalPlex()
        let keys = try await server.plex.items.all(in: server.films).all().prefix(3).map(\.ratingKey)
        let found = try await server.plex.items.get(keys + ["77", "78"])
        #expect(found.items.map(\.ratingKey) == keys)
        #expect(found.missing == ["77", "78"] && found.unknown == [])
    }

    @Test func noneOfThemIsNoError() async throws {
        let server = try await RehearsalPlex()
        let found = try await server.plex.items.get(["77"])
        #expect(found.items == [] && found.missing == ["77"])
    }

    @Test func aWrongAddressIsNotTakenForMissingItems() async throws {
        let server = Server([:])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        let error = await #expect(throws: ServiceError.self) { try await plex.items.get(["1", "2"]) }
        #expect(error?.code == .notFound)
        #expect(server.asked.last == "GET nas/identity")
    }

    @Test func whatCouldNotBeReadIsUnknownAndNotMissing() async throws {
        let answer = page(1...2).replacing(#"ratingKey="2""#, with: #"rated="2""#)
        let server = Server([
            "GET nas/library/metadata/1,2,3?includeGuids=1&includeMarkers=1&includeChapters=1": "\(answer)"
        ])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        let found = try await plex.items.get(["1", "2", "3"])
        #expect(found.items.map(\.ratingKey) == ["1"])
        #expect(found.missing == [] && found.unknown == ["2", "3"])
    }

    @Test func keysAreAskedForFiveHundredAtATime() async throws {
        let stack = Stack(films: 1200, shows: 1)
        let plex = Plex("http://plex", token: stack.plex.key, client: client, transport: stack.plex.transport)
        let library = try #require(try await plex.libraries.all().first)
        let keys = try await plex.items.all(in: library).all().map(\.ratingKey)
        let before = stack.plex.journal.entries.count
        #expect(try await plex.items.get(keys).items.count == keys.count)
        #expect(stack.plex.journal.entries.count - before == (keys.count + 499) / 500)
    }

    @Test func anItemIsFoundByItsGuidAndByACataloguesNumber() async throws {
        let server = try await RehearsalPlex()
        let film = try #require(
            try await server.plex.items.all(in: server.films).all().first { $0.guid?.hasPrefix("plex://") == true })
        let byGuid = try await server.plex.items.find(guid: film.guid ?? "", in: server.films)
        #expect(byGuid.map(\.ratingKey) == [film.ratingKey])
        let imdb = "imdb://\(film.externalIDs.imdb ?? "")"
        #expect(
            try await server.plex.items.find(externalGuid: imdb, in: server.films).map(\.ratingKey) == [film.ratingKey])
    }

    @Test func whatIsAskedForComesAlong() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        let whole = try await server.plex.items.get(
            film.ratingKey, including: [.guids, .extras, .chapters, .fileChecks])
        #expect(whole.details.contents.extras.map(\.subtype) == ["trailer"])
        #expect(whole.chapters.count == 4 && whole.chapters[1].startTimeOffset == whole.chapters[0].endTimeOffset)
        #expect(whole.media[0].parts[0].exists == true && whole.media[0].parts[0].accessible == true)
        #expect(film.media[0].parts[0].exists == nil)
    }

    @Test func aShowLeadsToItsSeasonsAndEpisodes() async throws {
        let server = try await RehearsalPlex()
        let show = try #require(try await server.plex.items.all(in: server.shows, .shows).all().first)
        let seasons = try await server.plex.items.children(of: show).all()
        let episodes = try await server.plex.items.leaves(of: show).all()
        #expect(seasons.count == show.childCount && episodes.count == show.leafCount)
        #expect(try await server.plex.items.children(of: seasons[0]).all().allSatisfy { $0.type == .episode })
    }
}
