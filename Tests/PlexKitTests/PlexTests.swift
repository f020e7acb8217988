import PlexKit
import Support
import Testing

let client = ClientIdentity(identifier: "7c0e", product: "Maestrarr", version: "1.0", device: "nas")

/// A container of movies with these numbers, in XML.
func page(_ numbers: some Sequence<Int>, total: Int? = nil) -> String {
    let videos = numbers.map {
        #"<Video ratingKey="\#($0)" type="movie" title="Movie \#($0)" year="1999"><Guid id="tmdb://\#($0)"/></Video>"#
    }
    let attributes = total.map { #" totalSize="\#($0)""# } ?? ""
    return
        #"<?xml version="1.0"?><MediaContainer size="\#(videos.count)"\#(attributes)>\#(videos.joined())</MediaContainer>"#
}

struct PlexTests {
    private static let movies =
        #"<Directory key="1" type="movie" title="Films"><Location id="1" path="/storage/movies"/></Directory>"#
    private let start = "X-Plex-Container-Start"

    private func plex(_ server: Server) -> Plex {
        Plex("http://nas:32400", token: "plextoken123", client: client, transport: server.transport)
    }

    private func all(_ start: Int) -> String {
        "GET nas:32400/library/sections/1/all?type=1&includeGuids=1&X-Plex-Container-Start=\(start)"
            + "&X-Plex-Container-Size=1000"
    }

    private func library(_ text: String = movies) async throws -> Library {
        let server = Server([
            "GET nas:32400/library/sections": "<MediaContainer size=\"1\">\(text)</MediaContainer>"
        ])
        return try #require(try await plex(server).libraries.all().first)
    }

    @Test func aLibraryIsListedWithItsFolders() async throws {
        let library = try await library()
        #expect(library.type == .movie)
        #expect(library.locations.map(\.path) == ["/storage/movies"])
    }

    @Test func theTokenAndTheClientTravelInHeaders() async throws {
        let server = Server(["GET nas:32400/identity": #"<MediaContainer machineIdentifier="m" version="1.40"/>"#])
        #expect(try await plex(server).identity().machineIdentifier == "m")
        let request = try #require(server.requests.first)
        #expect(request.headers["X-Plex-Token"] == "plextoken123")
        #expect(request.headers["X-Plex-Client-Identifier"] == "7c0e")
        #expect(!"\(request)\(request.line)".contains("plextoken123"))
    }

    @Test func withoutATokenNoneIsSent() async throws {
        let server = Server(["GET nas/identity": #"<MediaContainer machineIdentifier="m" version="1.40"/>"#])
        let plex = Plex("http://nas", token: "", client: client, transport: server.transport)
        #expect(try await plex.identity().claimed == nil)
        #expect(server.requests.first?.headers["X-Plex-Token"] == nil)
    }

    @Test func identityIsReadInJSONToo() async throws {
        let server = Server([
            "GET nas:32400/identity": #"{"MediaContainer":{"machineIdentifier":"m","version":"1.40","claimed":true}}"#
        ])
        #expect(try await plex(server).identity().claimed == true)
    }

    @Test func pagesFollowEachOtherUpToTheServersCount() async throws {
        let server = Server([
            all(0): "\(page(1...2, total: 3))", all(2): "\(page(3...3, total: 3))",
        ])
        let items = try await plex(server).items.all(in: try await library(), .movies).all()
        #expect(items.map(\.ratingKey) == ["1", "2", "3"])
        #expect(server.asked.count == 2)
    }

    @Test func anAnswerWithoutACountIsTheWholeList() async throws {
        let server = Server([all(0): "\(page(1...4))"])
        #expect(try await plex(server).items.all(in: try await library(), .movies).all().count == 4)
        #expect(server.asked.count == 1)
    }

    @Test func aPageThatComesEmptyEndsTheList() async throws {
        let server = Server([all(0): "\(page(1...2, total: 9))", all(2): "\(page([], total: 9))"])
        #expect(try await plex(server).items.all(in: try await library(), .movies).all().count == 2)
    }

    @Test func aListThatBreaksOffIsAnError() async throws {
        let whole = page(1...3, total: 3)
        let server = Server([all(0): "\(String(whole.dropLast(40)))"])
        let error = await #expect(throws: ServiceError.self) {
            try await plex(server).items.all(in: try await library(), .movies).all()
        }
        #expect(error?.code == .unreadable)
    }

    @Test func anItemThatCannotBeReadIsNotedAndDoesNotShiftThePages() async throws {
        let broken = page(1...2, total: 3).replacing(#"ratingKey="2""#, with: #"rated="2""#)
        let server = Server([all(0): "\(broken)", all(2): "\(page(3...3, total: 3))"])
        let drift = Drift()
        let plex = Plex("http://nas:32400", token: "t", client: client, transport: server.transport.noting(drift))
        #expect(try await plex.items.all(in: try await library(), .movies).all().map(\.ratingKey) == ["1", "3"])
        #expect(drift.losses == 1)
    }

    @Test func xmlAndJSONMakeTheSameItem() async throws {
        let xml = """
            <MediaContainer size="1"><Video ratingKey="7" type="movie" title="M" guid="plex://movie/1" year="1999" \
            rating="8.5" addedAt="1377829261" skipChildren="1">
            <Media id="1" width="1920"><Part id="2" file="/m/a.mkv" size="8500000000">\
            <Stream id="3" streamType="1" codec="h264" default="1"/></Part><Part id="4" file="/m/b.mkv"/></Media>
            <Media id="5"/><Guid id="imdb://tt0133093"/><Guid id="tmdb://603"/><Genre tag="Action"/></Video></MediaContainer>
            """
        let json = """
            {"MediaContainer": {"size": 1, "Metadata": [{"ratingKey": "7", "type": "movie", "title": "M",
             "guid": "plex://movie/1", "year": 1999, "rating": 8.5, "addedAt": 1377829261, "skipChildren": true,
             "Media": [{"id": 1, "width": 1920, "Part": [{"id": 2, "file": "/m/a.mkv", "size": 8500000000,
             "Stream": [{"id": 3, "streamType": 1, "codec": "h264", "default": true}]}, {"id": 4, "file": "/m/b.mkv"}]},
             {"id": 5}], "Guid": [{"id": "imdb://tt0133093"}, {"id": "tmdb://603"}], "Genre": [{"tag": "Action"}]}]}}
            """
        let line = "GET nas:32400/library/metadata/7?includeGuids=1&includeMarkers=1&includeChapters=1"
        let fromXML = try await plex(Server([line: "\(xml)"])).items.get(["7"]).items
        let fromJSON = try await plex(Server([line: "\(json)"])).items.get(["7"]).items
        #expect(fromXML == fromJSON)
        #expect(fromXML[0].media.map(\.parts.count) == [2, 0])
        #expect(fromXML[0].media[0].parts[0].size == 8_500_000_000)
        #expect(fromXML[0].media[0].parts[0].streams[0].streamType == .video)
        #expect(fromXML[0].externalIDs == ExternalIDs(imdb: "tt0133093", tmdb: 603))
    }

    @Test func metadataIsAskedForFiveHundredAtATime() async throws {
        let server = Server([:])
        _ = try? await plex(server).items.get((1...501).map(String.init))
        #expect(server.asked.first?.contains("/library/metadata/1,2,3,") == true)
        #expect(server.asked.first?.contains(",500?") == true)
    }

    @Test func everyEpisodeOfALibraryOrOfAShow() async throws {
        let server = Server([:])
        let show = try Document(json: #"{"ratingKey": "30", "type": "show", "title": "S"}"#).decode(Item.self)
        _ = try? await plex(server).items.all(in: try await library(), .episodes).all()
        _ = try? await plex(server).items.leaves(of: show).all()
        _ = try? await plex(server).items.children(of: show).all()
        #expect(
            server.asked.map { $0.prefix { $0 != "&" } } == [
                "GET nas:32400/library/sections/1/all?type=4",
                "GET nas:32400/library/metadata/30/allLeaves?includeGuids=1",
                "GET nas:32400/library/metadata/30/children?includeGuids=1",
            ])
    }

    @Test func refreshingAFolderIsAWrite() async throws {
        let line = "GET nas:32400/library/sections/1/refresh?path=%2Fstorage%2Fmovies%2FNew"
        let server = Server([line: ""])
        try await plex(server).libraries.refresh(try await library(), path: "/storage/movies/New")
        #expect(server.asked == [line])
        #expect(server.requests[0].effect == .writes)
    }

    @Test(arguments: ["/storage/tv", "/storage/movies2/x", "storage/movies"])
    func aFolderOutsideTheLibraryIsNotAskedFor(_ path: String) async throws {
        let server = Server([:])
        let library = try await library()
        let error = await #expect(throws: ServiceError.self) {
            try await plex(server).libraries.refresh(library, path: path)
        }
        #expect(error?.code == .invalid)
        #expect(error?.advice.contains("/storage/movies") == true)
        #expect(server.asked == [])
    }
}
