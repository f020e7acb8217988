import ArrKit
import FoundationEssentials
import Support
import Testing

private let release = """
    {"guid": "https://nzbs/1", "age": 3, "ageHours": 72.5, "ageMinutes": 4350.1, "size": 5354909355, "indexerId": 5,
     "indexer": "NZBs", "title": "Dune.2021", "publishDate": "2024-05-01T20:15:00Z", "protocol": "usenet",
     "categories": [{"id": 2040, "name": "Movies/HD", "subCategories": []}], "indexerFlags": ["freeleech"],
     "downloadUrl": "http://prowlarr:9696/5/download?apikey=hush&link=x"}
    """

private let failures = """
    [{"id": 1, "indexerId": 2, "disabledTill": "2024-05-01T20:15:00Z"}, {"id": 2, "indexerId": 7}]
    """

struct ProwlarrSearchTests {
    private func prowlarr(_ answers: [String: Server.Answer]) -> (Prowlarr, Server) {
        let server = Server(answers)
        return (Prowlarr("http://nas:9696", key: "k", transport: server.transport), server)
    }

    @Test func aSearchNamesWhatItAsksFor() async throws {
        let (prowlarr, server) = prowlarr([
            "GET nas:9696/api/v1/search?query=dune&type=movie&indexerIds=-1&categories=2000&categories=2040&limit=9":
                "[\(release)]",
            "GET nas:9696/api/v1/indexerstatus": "[]",
        ])
        let found = try await prowlarr.search(
            "dune", kind: .movie, in: .usenet, categories: [2000, 2040], limit: 9)
        #expect(server.asked.count == 2)
        #expect(server.requests[0].deadline == .seconds(300))
        let release = try #require(found.releases.first)
        #expect(release.indexerFlags == ["freeleech"])
        #expect(release.categories.map(\.id) == [2040])
        #expect(!"\(release.value)".contains("hush"))
        #expect(found.failures?.isEmpty == true)
    }

    /// Nothing found may mean that every indexer failed.
    @Test func nothingFoundComesWithTheIndexersThatFail() async throws {
        let (prowlarr, _) = prowlarr([
            "GET nas:9696/api/v1/search?query=dune&type=search&indexerIds=2&indexerIds=5": "[]",
            "GET nas:9696/api/v1/indexerstatus": Server.Answer(failures),
        ])
        let found = try await prowlarr.search("dune", in: .some([2, 5]))
        #expect(found.releases.isEmpty)
        #expect(found.failures?.map(\.indexerId) == [2])
    }

    @Test func whatCouldNotBeLearnedOfFailuresIsUnknown() async throws {
        let (prowlarr, _) = prowlarr([
            "GET nas:9696/api/v1/search?query=dune&type=search": "[]",
            "GET nas:9696/api/v1/indexerstatus": .status(500, "{}"),
        ])
        #expect(try await prowlarr.search("dune").failures == nil)
    }

    @Test func aReleaseIsGrabbedByItsGuidAndIndexer() async throws {
        let (prowlarr, server) = prowlarr([
            "GET nas:9696/api/v1/search?query=dune&type=search": "[\(release)]",
            "POST nas:9696/api/v1/search": .status(200, release),
            "POST nas:9696/api/v1/search/bulk": .status(200, "[\(release)]"),
        ])
        var found = try #require(try await prowlarr.search("dune").releases.first)
        found.downloadClientId = 3
        try await prowlarr.grab(found)
        #expect(try await prowlarr.grab([found, found]).map(\.guid) == ["https://nzbs/1"])
        let one = try Document(json: server.received[2])
        #expect(one == ["guid": "https://nzbs/1", "indexerId": 5, "downloadClientId": 3])
        #expect(try Document(json: server.received[3]) == [one, one])
    }

    @Test func aReleaseThatIsForgottenIsNotFound() async throws {
        let (prowlarr, _) = prowlarr([
            "GET nas:9696/api/v1/search?query=dune&type=search": "[\(release)]",
            "POST nas:9696/api/v1/search": .status(404, #"{"message":"Couldn't find requested release in cache"}"#),
        ])
        let found = try #require(try await prowlarr.search("dune").releases.first)
        let error = try await #require(throws: ServiceError.self) { try await prowlarr.grab(found) }
        #expect(error.code == .notFound)
        #expect(error.advice.contains("half an hour"))
    }

    @Test func statisticsAreAskedForInLists() async throws {
        let (prowlarr, server) = prowlarr([
            "GET nas:9696/api/v1/indexerstats?indexers=1%2C2&protocols=usenet&tags=3":
                #"{"id": 1, "indexers": [], "hosts": [{"host": "nas", "numberOfQueries": 9, "numberOfGrabs": 1}]}"#
        ])
        let statistics = try await prowlarr.statistics(indexers: [1, 2], protocols: [.usenet], tags: [3])
        #expect(statistics.hosts.map(\.numberOfQueries) == [9])
        #expect(server.asked.count == 1)
    }

    @Test func historyIsFilteredByProwlarrsNumbers() async throws {
        let page = #"{"page": 1, "pageSize": 500, "totalRecords": 0, "records": []}"#
        let (prowlarr, server) = prowlarr([
            "GET nas:9696/api/v1/history?eventType=1&eventType=5&indexerIds=5&successful=false&page=1&pageSize=500":
                Server.Answer(page)
        ])
        _ = try await prowlarr.history.list(of: [.releaseGrabbed, .indexerInfo], at: [5], successful: false).all()
        #expect(server.asked.count == 1)
    }

    @Test func theCatalogueIsReadOnceADay() async throws {
        let clock = InstantClock()
        let server = Server(["GET nas:9696/api/v1/indexer/schema": "[]"])
        let prowlarr = Prowlarr("http://nas:9696", key: "k", transport: server.transport, clock: clock)
        let copy = prowlarr
        _ = try await prowlarr.catalogue.all()
        _ = try await copy.catalogue.all()
        #expect(server.asked.count == 1)
        try await clock.sleep(for: .seconds(86_401))
        _ = try await prowlarr.catalogue.all()
        #expect(server.asked.count == 2)
        prowlarr.catalogue.forget()
        _ = try await prowlarr.catalogue.all()
        #expect(server.asked.count == 3)
    }

    @Test func aProxyWithoutTagsIsOutOfUse() async throws {
        let (prowlarr, _) = prowlarr([
            "GET nas:9696/api/v1/indexerproxy":
                #"[{"id": 1, "name": "F", "implementation": "FlareSolverr", "fields": [], "tags": [4]}]"#
        ])
        var proxy = try #require(try await prowlarr.indexerProxies.all().first)
        #expect(proxy.value.isEnabled)
        proxy.value.disable()
        #expect(proxy.tags == [])
        #expect(!proxy.value.isEnabled)
    }
}
