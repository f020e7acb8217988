import ArrKit
import Support
import Testing

struct SeerrPagingTests {
    private func list(_ ids: ClosedRange<Int>, of total: Int, page: Int, size: Int = 100) -> String {
        let rows = ids.map { #"{"id": \#($0), "status": 1, "is4k": false}"# }.joined(separator: ",")
        return #"{"pageInfo":{"pages":9,"pageSize":\#(size),"results":\#(total),"page":\#(page)},"results":[\#(rows)]}"#
    }

    private func titles(_ ids: [Int], page: Int, of pages: Int) -> Server.Answer {
        let rows = ids.map { #"{"id": \#($0), "mediaType": "movie", "title": "x"}"# }.joined(separator: ",")
        return Server.Answer(
            #"{"page": \#(page), "totalPages": \#(pages), "totalResults": 9, "results": [\#(rows)]}"#)
    }

    private func seerr(_ server: Server) -> Seerr { Seerr("http://nas", key: "secret", transport: server.transport) }

    @Test func noneComesTwiceAlthoughARecordWasAddedMeanwhile() async throws {
        let server = Server([
            "GET nas/api/v1/request?take=100&skip=0": Server.Answer(list(1...100, of: 150, page: 1)),
            "GET nas/api/v1/request?take=100&skip=100": Server.Answer(list(100...150, of: 151, page: 2)),
        ])
        #expect(try await seerr(server).requests.all().map(\.id.rawValue) == Array(1...150))
    }

    @Test func theServersCountEndsTheList() async throws {
        let server = Server([
            "GET nas/api/v1/request?filter=pending&take=100&skip=0": Server.Answer(list(1...100, of: 100, page: 1))
        ])
        #expect(try await seerr(server).requests.list(.pending).all().count == 100)
        #expect(server.asked.count == 1)
    }

    @Test func aServerThatHandsOutFewerThanAskedForIsReadToItsEnd() async throws {
        let server = Server([
            "GET nas/api/v1/request?take=100&skip=0": Server.Answer(list(1...20, of: 30, page: 1, size: 20)),
            "GET nas/api/v1/request?take=100&skip=20": Server.Answer(list(21...30, of: 30, page: 2, size: 20)),
        ])
        #expect(try await seerr(server).requests.all().count == 30)
    }

    @Test func aListThatIsEmptyAlthoughItCountsEnds() async throws {
        let server = Server([
            "GET nas/api/v1/request?take=100&skip=0": #"{"pageInfo":{"results":30},"results":[]}"#
        ])
        #expect(try await seerr(server).requests.all() == [])
        #expect(server.asked.count == 1)
    }

    @Test func aListThatComesWholeIsAPage() async throws {
        let server = Server([
            "GET nas/api/v1/settings/logs?filter=warn&take=100&skip=0":
                #"[{"level": "warn", "message": "a"}, {"level": "warn", "message": "a"}]"#
        ])
        #expect(try await seerr(server).settings.logs.list(.warn).all().map(\.message) == ["a", "a"])
    }

    @Test func aPageIsAskedForByWhatLiesBeforeIt() async throws {
        let server = Server([
            "GET nas/api/v1/user?sort=requests&take=10&skip=20": #"{"pageInfo":{"results":0},"results":[]}"#
        ])
        _ = try await seerr(server).users.list(sort: .requests).page(3, size: 10)
        #expect(server.asked == ["GET nas/api/v1/user?sort=requests&take=10&skip=20"])
    }

    @Test func listsOfTMDBsEndWithTheirLastPage() async throws {
        let server = Server([
            "GET nas/api/v1/discover/trending?page=1": titles([1, 2], page: 1, of: 2),
            "GET nas/api/v1/discover/trending?page=2": titles([2, 3], page: 2, of: 2),
        ])
        #expect(try await seerr(server).discover.trending().all().map(\.id) == [1, 2, 3])
        #expect(server.asked.count == 2)
    }

    @Test func aListOfTMDBsEndsWhereTMDBStopsAnswering() async throws {
        let pages = Lock<[String]>([])
        let nas = Transport { request in
            pages.withLock { $0 += request.query["page"]?.queryValues ?? [] }
            return Response(body: Body(#"{"totalPages": 30000, "results": [{"id": 1}]}"#))
        }
        let seerr = Seerr("http://nas", key: "secret", transport: nas)
        #expect(try await seerr.discover.upcomingMovies().all().count == 1)
        #expect(pages.withLock { $0 } == (1...500).map(String.init))
    }

    @Test func moviesAndShowsOfOneNumberAreTwo() async throws {
        let server = Server([
            "GET nas/api/v1/search?query=dune%20%26%20co&page=1":
                #"{"page": 1, "totalPages": 1, "results": [{"id": 5, "mediaType": "movie"}, {"id": 5, "mediaType": "tv"}]}"#
        ])
        #expect(try await seerr(server).search.titles("dune & co").all().map(\.mediaType) == [.movie, .tv])
    }

    @Test func onlyWhatIsIteratedIsAskedFor() async throws {
        let server = Server(["GET nas/api/v1/discover/trending?page=1": titles([1, 2], page: 1, of: 400)])
        for try await title in seerr(server).discover.trending() where title.id == 2 { break }
        #expect(server.asked.count == 1)
    }

    @Test func allIssuesAreAskedForInSoManyWords() async throws {
        let server = Server([
            "GET nas/api/v1/issue?filter=all&take=100&skip=0": #"{"pageInfo":{"results":0},"results":[]}"#,
            "GET nas/api/v1/blocklist?filter=all&take=100&skip=0": #"{"pageInfo":{"results":0},"results":[]}"#,
        ])
        _ = try await seerr(server).issues.all()
        _ = try await seerr(server).blocklist.all()
        #expect(server.asked.count == 2)
    }
}
