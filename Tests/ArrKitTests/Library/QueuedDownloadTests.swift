import ArrKit
import Support
import Testing

struct QueuedDownloadTests {
    private func record(_ id: Int, _ download: String?, size: Int = 100, left: Int = 40) throws -> Open<QueueRecord> {
        var document: Document = ["id": Document(id), "size": Document(size), "sizeleft": Document(left)]
        document["title"] = "Pack"
        if let download { document["downloadId"] = .string(download) }
        return try document.decode()
    }

    @Test func aSeasonPackIsOneDownloadWithItsSizeCountedOnce() throws {
        let records = try [record(1, "A"), record(2, "B", size: 7), record(3, "A"), record(4, "a")]
        let downloads = records.byDownload()
        #expect(downloads.map(\.downloadId) == ["A", "B"])
        #expect(downloads.map { $0.records.map(\.id) } == [[1, 3, 4], [2]])
        #expect(downloads.map(\.size) == [100, 7])
        #expect(downloads.map(\.sizeleft) == [40, 40])
    }

    @Test func whatWaitsForItsDelayStandsForItself() throws {
        #expect(try [record(1, nil), record(2, nil)].byDownload().map(\.records.count) == [1, 1])
    }

    @Test func aFilteredQueueIsAskedInTheApplicationsOwnWords() async throws {
        let server = Server([:])
        let radarr = Radarr("http://films", key: "k", transport: server.transport)
        _ = try? await radarr.queue.list(works: [3], protocol: .torrent, statuses: [.delay], detailed: true).all()
        _ = try? await radarr.queue.details(of: 3)
        #expect(
            server.asked == [
                "GET films/api/v3/queue?includeUnknownMovieItems=true&movieIds=3&protocol=torrent&status=delay"
                    + "&includeMovie=true&page=1&pageSize=500", "GET films/api/v3/queue/details?movieId=3",
            ])
    }

    @Test func theCalendarsTagsAreOneText() async throws {
        let server = Server([
            "GET tv/api/v3/calendar?unmonitored=false&tags=1%2C2&includeSeries=true": "[]"
        ])
        let sonarr = Sonarr("http://tv", key: "k", transport: server.transport)
        #expect(try await sonarr.calendar.all(tags: [1, 2], detailed: true).isEmpty)
    }
}
