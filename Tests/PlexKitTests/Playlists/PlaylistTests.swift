import PlexKit
import Rehearsal
import Support
import Testing

struct PlaylistTests {
    private let house = House()
    private var playlists: Playlists { house.plex.playlists }

    private func titles(_ playlist: Playlist) async throws -> [String] {
        try await playlists.items(of: playlist).all().map(\.title)
    }

    @Test func aListOfChosenItemsKeepsTheirOrder() async throws {
        let films = try await house.films()
        let chosen = [films[4], films[1], films[4]]
        let list = try await playlists.create("Chosen", .video, of: chosen)
        #expect(list.title == "Chosen" && list.smart == false && list.leafCount == 3 && list.playlistType == .video)
        #expect(try await titles(list) == chosen.map(\.title))
        let places = try await playlists.items(of: list).all().compactMap(\.playlistItemID)
        #expect(Set(places).count == 3)
        #expect(try await playlists.all(.video) == [list])
        #expect(try await playlists.all(.audio) == [])
        #expect(house.drift.notes == [])
    }

    @Test func itemsAreAddedMovedAndRemovedByTheirPlace() async throws {
        let films = try await house.films()
        let list = try await playlists.create("Chosen", .video, of: Array(films[..<2]))
        try await playlists.add([films[2], films[0]], to: list)
        var items = try await playlists.items(of: list).all()
        #expect(items.map(\.ratingKey) == [films[0], films[1], films[2], films[0]].map(\.ratingKey))

        try await playlists.remove(items[0], from: list)
        try await playlists.move(items[3], in: list)
        try await playlists.move(items[1], after: items[2], in: list)
        items = try await playlists.items(of: list).all()
        #expect(items.map(\.ratingKey) == [films[0], films[2], films[1]].map(\.ratingKey))

        try await playlists.clear(list)
        #expect(try await titles(list) == [])
    }

    @Test func aSmartListHoldsWhatFits() async throws {
        let films = try await house.films()
        let library = try await house.plex.libraries.all()[0]
        let year = try #require(films[0].year)
        let list = try await playlists.createSmart(
            "That year & later", .video, in: library, ["type": 1, "year>>": year, "sort": "year:desc,titleSort"])
        #expect(list.smart == true)
        let items = try await playlists.items(of: list).all()
        #expect(!items.isEmpty && items.allSatisfy { ($0.year ?? 0) > year && $0.playlistItemID == nil })
        #expect(items.map { $0.year ?? 0 } == items.map { $0.year ?? 0 }.sorted(by: >))

        try await playlists.setQuery(of: list, in: library, ["type": 1, "year": year])
        #expect(try await playlists.items(of: list).all().allSatisfy { $0.year == year })
        #expect(try await playlists.all(smart: false) == [])
        #expect(try await playlists.all(smart: true).map(\.ratingKey) == [list.ratingKey])
    }

    @Test func aSmartListsItemsHaveNoPlacesToChange() async throws {
        let library = try await house.plex.libraries.all()[0]
        let list = try await playlists.createSmart("All", .video, in: library, ["type": 1])
        let item = try #require(try await playlists.items(of: list).all().first)
        #expect(await serviceError { try await playlists.remove(item, from: list) }?.code == .invalid)
        #expect(await serviceError { try await playlists.add([item.item], to: list) }?.code == .invalid)
        #expect(await serviceError { try await playlists.clear(list) }?.code == .invalid)
    }

    @Test func aSmartListsQueryIsEncodedTwice() async throws {
        let server = Server([
            "GET nas/identity": #"<MediaContainer machineIdentifier="m1" version="1.42"/>"#,
            "GET nas/library/sections":
                #"<MediaContainer><Directory key="7" type="movie" title="Films"/></MediaContainer>"#,
        ])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        let library = try await plex.libraries.all()[0]
        _ = await serviceError {
            try await plex.playlists.createSmart("A&B", .video, in: library, ["type": 1, "title==": "Tom & Jerry"])
        }
        #expect(
            server.asked.last == "POST nas/playlists?type=video&title=A%26B&smart=1&uri=server%3A%2F%2Fm1"
                + "%2Fcom.plexapp.plugins.library%2Flibrary%2Fsections%2F7%2Fall%3Ftype%3D1"
                + "%26title%253D%253D%3DTom%2520%2526%2520Jerry")
    }

    @Test func aListIsRenamedAndDeleted() async throws {
        let list = try await playlists.create("Old", .video, of: [try await house.films()[0]])
        try await playlists.edit(list, title: "New", summary: "Better")
        let edited = try await playlists.get(list.ratingKey)
        #expect(edited.title == "New" && edited.summary == "Better")
        try await playlists.edit(list, summary: "Best")
        #expect(try await playlists.get(list.ratingKey).title == "New")
        try await playlists.delete(list)
        #expect(await serviceError { try await playlists.get(list.ratingKey) }?.code == .notFound)
    }

    @Test func aListIsMadeOfAPlayQueue() async throws {
        let films = try await house.films()
        let queue = try await house.plex.playQueues.create(.video, of: Array(films[..<3]))
        let list = try await playlists.create("As played", from: queue)
        #expect(try await titles(list) == films[..<3].map(\.title))
    }

    @Test func listsAreMadeOfFilesTheServerCanRead() async throws {
        let library = try await house.plex.libraries.all()[0]
        try await playlists.importM3U("/media/lists/best.m3u", into: library)
        #expect(house.changes == ["playlist imported from /media/lists/best.m3u"])
        #expect(
            await serviceError { try await playlists.importM3U("/media/x.txt", into: library) }?.code == .serverFault)
    }

    @Test func generatorsOfOptimisedVersionsAreReadAndChanged() async throws {
        let generator = try #require(try await playlists.generators(of: "1").first)
        #expect(generator.policy?.scope == "all" && generator.status?.itemsCount == 1)
        #expect(try await playlists.generator(generator.id, of: "1") == generator)
        let item = try #require(try await playlists.items(ofGenerator: generator.id, of: "1").first)
        try await playlists.edit(
            generator: generator.id, of: "1", title: "Phone", policy: .init(scope: "count", value: 5, unwatched: true))
        #expect(house.stack.plex.journal.entries.last?.queryNames.first == "Item[title]")
        try await playlists.perform(.reprocess, on: item, ofGenerator: generator.id, of: "1")
    }

    @Test func aPlaceSurvivesWriting() async throws {
        let list = try await playlists.create("Chosen", .video, of: [try await house.films()[0]])
        let item = try #require(try await playlists.items(of: list).all().first)
        let written = try Document(encoding: item)
        #expect(written["playlistItemID"].int == item.playlistItemID)
        #expect(try written.decode(PlaylistItem.self) == item)
    }
}
