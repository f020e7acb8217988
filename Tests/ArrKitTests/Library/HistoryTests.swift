import ArrKit
import FoundationEssentials
import Support
import Testing

struct HistoryTests {
    private let empty: Server.Answer = #"{"page": 1, "pageSize": 500, "totalRecords": 0, "records": []}"#

    @Test func theSameEventHasAnotherNumberInEachApplication() async throws {
        let server = Server([:])
        let sonarr = Sonarr("http://tv", key: "k", transport: server.transport)
        let radarr = Radarr("http://films", key: "k", transport: server.transport)
        _ = try? await sonarr.history.list(of: [.downloadIgnored]).all()
        _ = try? await radarr.history.list(of: [.downloadIgnored, .grabbed]).all()
        #expect(
            server.asked == [
                "GET tv/api/v3/history?eventType=7&page=1&pageSize=500",
                "GET films/api/v3/history?eventType=9&eventType=1&page=1&pageSize=500",
            ])
    }

    @Test func anEventTheApplicationHasNotMatchesNothing() async throws {
        let server = Server(["GET films/api/v3/history?eventType=0&page=1&pageSize=500": empty])
        let radarr = Radarr("http://films", key: "k", transport: server.transport)
        #expect(try await radarr.history.list(of: [.episodeFileDeleted]).all().isEmpty)
    }

    @Test func sinceIsAMomentInUTC() async throws {
        let record =
            #"{"id": 1, "episodeId": 2, "seriesId": 3, "date": "2024-05-01T20:15:00Z", "eventType": "grabbed"}"#
        let server = Server([
            "GET tv/api/v3/history/since?date=2024-05-01T20%3A15%3A00Z&eventType=grabbed": "[\(record)]"
        ])
        let sonarr = Sonarr("http://tv", key: "k", transport: server.transport)
        let date = Date(timeIntervalSince1970: 1_714_594_500)
        let records = try await sonarr.history.since(date, of: .grabbed)
        #expect(records.map(\.date) == [date])
        #expect(records.first?.episodeId == 2)
    }

    @Test func wantedIsAskedForMonitoredOrNot() async throws {
        let server = Server([
            "GET tv/api/v3/wanted/missing?monitored=false&page=1&pageSize=500": empty,
            "GET tv/api/v3/wanted/cutoff?monitored=true&page=1&pageSize=500": empty,
        ])
        let sonarr = Sonarr("http://tv", key: "k", transport: server.transport)
        #expect(try await sonarr.wanted.missing(monitored: false).all().isEmpty)
        #expect(try await sonarr.wanted.cutoff().all().isEmpty)
    }
}
