import PlexKit
import Rehearsal
import Support
import Testing

struct MatchingTests {
    private func unmatched(_ server: RehearsalPlex) async throws -> Item {
        let found = try await server.plex.items.all(in: server.films, .movies.where(.unmatched)).all()
        _ = server.asked()
        return try #require(found.first)
    }

    @Test func aCandidateBecomesTheItem() async throws {
        let server = try await RehearsalPlex()
        let item = try await unmatched(server)
        let offers = try await server.plex.items.matches(for: item, title: "Apollo 13", year: "1995")
        let offer = try #require(offers.first)
        #expect(offer.name == "Apollo 13" && offer.year == 1995 && offer.score == 100)
        try await server.plex.items.match(item, to: offer)
        let now = try await server.now(item)
        #expect(now.guid == offer.guid && now.title == "Apollo 13" && now.externalIDs.imdb != nil)
        #expect(
            server.asked().first
                == "GET /library/metadata/\(item.ratingKey)/matches?manual=1&title=Apollo%2013&year=1995")
    }

    @Test func theBestIsTakenByItself() async throws {
        let server = try await RehearsalPlex()
        let item = try await unmatched(server)
        let best = try await server.plex.items.matchAutomatically(item)
        #expect(try await server.now(item).guid == best.guid)
    }

    @Test func whereNothingIsOfferedNothingIsMatched() async throws {
        let server = Server(["GET nas/library/metadata/7/matches?manual=1": #"<MediaContainer size="0"/>"#])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        let item: Item = try Document(json: #"{"ratingKey": "7", "type": "movie", "title": "M"}"#).decode()
        let error = await #expect(throws: ServiceError.self) { try await plex.items.matchAutomatically(item) }
        #expect(error?.code == .notFound)
        #expect(server.asked.count == 1)
    }

    @Test func lockedFieldsStayThroughAMatch() async throws {
        let server = try await RehearsalPlex()
        let item = try await server.film()
        try await server.plex.items.edit(item) { $0.title = "Mine" }
        try await server.plex.items.unmatch(item)
        #expect(try await server.now(item).guid?.hasPrefix("local://") == true)
        _ = try await server.plex.items.matchAutomatically(item)
        #expect(try await server.now(item).title == "Mine")
    }

    @Test func mergingAndSplittingUndoEachOther() async throws {
        let server = try await RehearsalPlex()
        let (one, other) = (try await server.film(0), try await server.film(1))
        let count = try await server.plex.items.all(in: server.films).count()
        try await server.plex.items.merge([other], into: one)
        #expect(try await server.now(one).media.count == one.media.count + other.media.count)
        #expect(try await server.plex.items.get([other.ratingKey]).missing == [other.ratingKey])
        try await server.plex.items.split(one)
        #expect(try await server.now(one).media.map(\.id) == one.media.map(\.id))
        #expect(try await server.plex.items.all(in: server.films).count() == count)
        #expect(try await server.now(other).media.count == other.media.count)
    }

    @Test func filesAreDeletedOnlyWhereThatIsAllowed() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        _ = try await server.stack.plex.transport.send(
            Request(.put, "/:/prefs", query: ["allowMediaDeletion": 0, "X-Plex-Token": server.stack.plex.key.reveal()]))
        let error = await #expect(throws: ServiceError.self) { try await server.plex.items.deleteWithFiles(film) }
        #expect(error?.advice == "Allow media deletion in Plex, Settings → Library, and ask as the server's owner.")
        #expect(try await server.now(film).ratingKey == film.ratingKey)
    }

    @Test func oneVersionCanGo() async throws {
        let server = try await RehearsalPlex()
        let film = try #require(try await server.plex.items.all(in: server.films).all().first { $0.media.count == 2 })
        try await server.plex.items.deleteWithFiles(film.media[1], of: film)
        #expect(try await server.now(film).media.map(\.id) == [film.media[0].id])
    }

    @Test func aVersionIsPutBehindThoseThatWait() async throws {
        let waiting = #"<MediaContainer size="1"><Playlist ratingKey="12" type="playlist" title="O"/></MediaContainer>"#
        let targets =
            #"<MediaContainer size="1"><Tag id="5" tag="Optimized for Mobile" tagType="42"/></MediaContainer>"#
        let put =
            "PUT nas/playlists/12/items?Item%5Btype%5D=42&Item%5Btitle%5D=M&Item%5Btarget%5D=&Item%5BtargetTagID%5D=5"
            + "&Item%5BlocationID%5D=-1&Item%5BLocation%5D%5Buri%5D=library%3A%2F%2Fu%2Fitem%2F%252Flibrary%252Fmetadata%252F7"
            + "&Item%5BPolicy%5D%5Bscope%5D=all&Item%5BPolicy%5D%5Bvalue%5D=0&Item%5BPolicy%5D%5Bunwatched%5D=0"
        let server = Server([
            "GET nas/playlists?type=42": "\(waiting)", "GET nas/library/tags?type=42": "\(targets)", put: "",
        ])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        let item: Item = try Document(json: #"{"ratingKey": "7", "type": "movie", "title": "M"}"#).decode()
        let library: Library = try Document(json: #"{"key": "1", "type": "movie", "title": "L", "uuid": "u"}"#).decode()
        let target = try #require(try await plex.items.versionTargets().first)
        try await plex.items.makeVersion(of: item, for: target, in: library)
        #expect(server.asked.last == put)
    }
}
