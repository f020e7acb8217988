import ArrKit
import Support
import Testing

private let indexer = """
    {"id": 5, "name": "NZBs", "definitionName": "Newznab", "implementation": "Newznab", "enable": true,
     "protocol": "usenet", "privacy": "private", "supportsRss": true, "supportsSearch": true, "priority": 25,
     "appProfileId": 1, "tags": [], "downloadClientId": 0, "vipExpiration": "",
     "fields": [{"order": 0, "name": "baseUrl", "value": "https://nzbs", "type": "textbox", "advanced": false},
                {"order": 1, "name": "apiKey", "value": "********", "type": "textbox", "advanced": false,
                 "privacy": "apiKey"},
                {"order": 2, "name": "additionalParameters", "type": "textbox", "advanced": true}],
     "capabilities": {"supportsRawSearch": false, "searchParams": ["q"], "tvSearchParams": ["q", "season", "ep"],
                      "categories": [{"id": 5000, "name": "TV", "subCategories": [{"id": 5040, "name": "TV/HD"}]}]}}
    """

struct ProwlarrTests {
    let server = Server([
        "GET nas:9696/api/v1/indexer": "[\(indexer)]",
        "PUT nas:9696/api/v1/indexer/5": .status(202, indexer),
    ])

    var prowlarr: Prowlarr { Prowlarr("http://nas:9696", key: "k", transport: server.transport) }

    @Test func anIndexerIsReadWithItsCategories() async throws {
        let indexer = try #require(try await prowlarr.indexers.all().first)
        #expect(indexer.protocol == .usenet)
        #expect(indexer.fields["baseUrl"] == "https://nzbs")
        #expect(indexer.capabilities?.categories.first?.subCategories.map(\.id) == [5040])
    }

    /// What is left out of `fields` would be reset, and a masked key stays what it is.
    @Test func anEditOfOneFieldSendsThemAll() async throws {
        var indexer = try #require(try await prowlarr.indexers.all().first)
        indexer.fields["additionalParameters"] = "&x=1"
        _ = try await prowlarr.indexers.update(indexer)
        let sent = try Document(json: server.received[1])
        #expect(sent["fields"].list.map { $0["value"] } == ["https://nzbs", "********", "&x=1"])
        #expect(sent["vipExpiration"] == "")
        #expect(sent["id"] == 5)
    }

    @Test func howFarProwlarrGoesMayBeANumber() {
        #expect((0...2).map { Application.SyncLevel(rawValue: "\($0)") } == [.disabled, .addOnly, .fullSync])
        #expect(Application.SyncLevel(rawValue: "9").rawValue == "9")
    }

    @Test func savingIsGivenTheTimeTheIndexerTakes() async throws {
        let indexer = try #require(try await prowlarr.indexers.all().first)
        _ = try await prowlarr.indexers.update(indexer)
        #expect(server.requests[1].deadline == .seconds(60))
    }
}
