import ArrKit
import Support
import Testing

struct QueueTests {
    private static func page(_ number: Int, of size: Int, total: Int, _ ids: [Int]) -> String {
        let records = ids.map { #"{"id": \#($0), "size": 10.0, "sizeleft": 5.0, "downloadId": "d"}"# }
        return #"{"page": \#(number), "pageSize": \#(size), "totalRecords": \#(total), "sortKey": "timeleft","#
            + #""records": [\#(records.joined(separator: ","))]}"#
    }

    private let base = "GET nas/api/v3/queue?includeUnknownSeriesItems=true"

    private func sonarr(_ server: Server) -> Sonarr { Sonarr("http://nas", key: "k", transport: server.transport) }

    /// A server that takes 2 at a time, whatever it is asked for, and repeats its last page for ever.
    @Test func aQueueThatRepeatsItsLastPageComesToAnEnd() async throws {
        let server = Server([
            "\(base)&page=1&pageSize=500": "\(Self.page(1, of: 2, total: 3, [1, 2]))",
            "\(base)&page=2&pageSize=500": "\(Self.page(2, of: 2, total: 3, [3]))",
            "\(base)&page=3&pageSize=500": "\(Self.page(2, of: 2, total: 3, [3]))",
        ])
        #expect(try await sonarr(server).queue.all().map(\.id) == [1, 2, 3])
        #expect(server.asked.count == 2)
    }

    @Test func aRecordThatMovesToTheNextPageComesOnce() async throws {
        let server = Server([
            "\(base)&page=1&pageSize=500": "\(Self.page(1, of: 2, total: 4, [1, 2]))",
            "\(base)&page=2&pageSize=500": "\(Self.page(2, of: 2, total: 4, [2, 3]))",
        ])
        #expect(try await sonarr(server).queue.all().map(\.id) == [1, 2, 3])
    }

    @Test func anEmptyQueueIsOneQuestion() async throws {
        let server = Server(["\(base)&page=1&pageSize=500": "\(Self.page(1, of: 500, total: 0, []))"])
        #expect(try await sonarr(server).queue.all().isEmpty)
        #expect(server.asked.count == 1)
    }

    @Test func thePagesAfterTheOneThatSufficedAreNotAskedFor() async throws {
        let server = Server(["\(base)&page=1&pageSize=500": "\(Self.page(1, of: 2, total: 9, [1, 2]))"])
        for try await record in sonarr(server).queue.elements {
            #expect(record.id == 1)
            break
        }
        #expect(server.asked.count == 1)
    }

    @Test func aPageThatFailsIsAnError() async throws {
        let server = Server(["\(base)&page=1&pageSize=500": "\(Self.page(1, of: 2, total: 3, [1, 2]))"])
        await #expect(throws: ServiceError.self) { try await sonarr(server).queue.all() }
    }

    @Test func removingSaysWhatBecomesOfTheDownload() async throws {
        let line =
            "DELETE nas/api/v3/queue/7?removeFromClient=true&blocklist=true&skipRedownload=false&changeCategory=false"
        let server = Server([line: "{}"])
        try await sonarr(server).queue.remove(7, .replace)
        #expect(server.asked == [line])
    }

    @Test func whatLeftTheQueueMeanwhileCountsAsRemoved() async throws {
        let server = Server([:])
        try await sonarr(server).queue.remove(7)
        #expect(server.asked.count == 1)
    }

    @Test func radarrIsAskedForItsUnknownMovies() async throws {
        let server = Server([
            "GET nas/api/v3/queue?includeUnknownMovieItems=true&page=1&pageSize=500":
                "\(Self.page(1, of: 500, total: 1, [5]))"
        ])
        let radarr = Radarr("http://nas", key: "k", transport: server.transport)
        #expect(try await radarr.queue.all().map(\.id) == [5])
    }
}
