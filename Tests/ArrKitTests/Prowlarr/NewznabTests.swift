import ArrKit
import FoundationEssentials
import Support
import Testing

private let feed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:newznab="http://www.newznab.com/DTD/2010/feeds/attributes/"><channel><title>NZBs</title>
    <newznab:response offset="0" total="2"/>
    <item><title>Dune.2021.1080p</title><guid isPermaLink="false">https://nzbs/details/1</guid>
    <link>http://prowlarr:9696/1/download?apikey=hush&amp;link=ab%2Bc&amp;file=Dune</link>
    <comments>https://nzbs/details/1#comments</comments><pubDate>Sat, 01 May 2024 22:15:00 +0200</pubDate>
    <size>5354909355</size><category>2000</category><category>Movies: HD</category>
    <enclosure url="http://prowlarr:9696/1/download?apikey=hush&amp;link=ab%2Bc&amp;file=Dune" length="5354909355"
     type="application/x-nzb"/>
    <newznab:attr name="category" value="2000"/><newznab:attr name="category" value="2040"/>
    <newznab:attr name="imdb" value="1160419"/><newznab:attr name="grabs" value="12"/></item>
    <item><guid>without a title</guid></item></channel></rss>
    """

private let caps = """
    <caps><server title="Prowlarr" version="1.0"/><limits max="100" default="50"/><retention days="4000"/>
    <searching><search available="yes" supportedParams="q" searchEngine="raw"/>
    <tv-search available="yes" supportedParams="q,season,ep,tvdbid"/><audio-search available="no"/></searching>
    <categories><category id="5000" name="TV"><subcat id="5040" name="TV/HD"/></category></categories>
    <tags><tag name="freeleech" description="Free"/></tags></caps>
    """

struct NewznabTests {
    private func prowlarr(_ answers: [String: Server.Answer]) -> (Prowlarr, Server) {
        let server = Server(answers)
        return (Prowlarr("http://nas:9696", key: "k", transport: server.transport), server)
    }

    @Test func aFeedsItemsAreTyped() async throws {
        let (prowlarr, server) = prowlarr(["GET nas:9696/1/api?t=movie&q=dune&cat=2000%2C2040": Server.Answer(feed)])
        let found = try await prowlarr.newznab(1, door: .applications).search(
            NewznabQuery(.movie, "dune", categories: [2000, 2040]))
        #expect(server.asked == ["GET nas:9696/1/api?t=movie&q=dune&cat=2000%2C2040"])
        #expect(found.total == 2)
        let item = try #require(found.items.first)
        #expect(item.guid == "https://nzbs/details/1")
        #expect(item.size == 5_354_909_355)
        #expect(item.published == Date(timeIntervalSince1970: 1_714_594_500))
        #expect(item.protocol == .usenet)
        #expect(item.categories == [2000, 2040])
        #expect(item.categoryNames == ["Movies: HD"])
        #expect(item.grabs == 12)
        #expect(item.imdb == "tt1160419")
    }

    @Test func anItemWithoutATitleIsLostWithANote() async throws {
        let drift = Drift()
        let server = Server(["GET nas:9696/api/v1/indexer/1/newznab?t=search": Server.Answer(feed)])
        let prowlarr = Prowlarr("http://nas:9696", key: "k", transport: server.transport.noting(drift))
        #expect(try await prowlarr.newznab(1).search(NewznabQuery()).items.count == 1)
        #expect(drift.losses == 1)
    }

    @Test func theKeyInALinkIsNotPrinted() async throws {
        let (prowlarr, _) = prowlarr(["GET nas:9696/api/v1/indexer/1/newznab?t=search": Server.Answer(feed)])
        let item = try #require(try await prowlarr.newznab(1).search(NewznabQuery()).items.first)
        #expect(!"\(item)".contains("hush"))
    }

    @Test func capabilitiesSayWhatCanBeAsked() async throws {
        let (prowlarr, _) = prowlarr(["GET nas:9696/api/v1/indexer/1/newznab?t=caps": Server.Answer(caps)])
        let caps = try await prowlarr.newznab(1).capabilities()
        #expect(caps.limitsMax == 100)
        #expect(caps.retention == 4000)
        #expect(caps.search(.tv)?.parameters == ["q", "season", "ep", "tvdbid"])
        #expect(caps.search(.search)?.engine == "raw")
        #expect(caps.search(.music)?.isAvailable == false)
        #expect(caps.search(.book) == nil)
        #expect(caps.categories.first?.subCategories.map(\.id) == [5040])
        #expect(caps.tags == ["freeleech"])
    }

    @Test(
        arguments: [
            (400, "200", "invalid"), (400, "201", "invalid"), (400, "202", "invalid"), (410, "410", "gone"),
            (429, "429", "rateLimited"), (200, "100", "wrongKey"), (200, "500", "rateLimited"),
            (200, "910", "startingUp"),
        ]) func aRefusalIsTyped(_ status: Int, _ number: String, _ name: String) async throws
    {
        let words = "<?xml version=\"1.0\"?><error code=\"\(number)\" description=\"Because\" />"
        let answer = Server.Answer.status(status, words).with("Retry-After", "900")
            .with("Content-Type", "application/rss+xml")
        let (prowlarr, _) = prowlarr(["GET nas:9696/2/api?t=caps": answer])
        let error = try await #require(throws: ServiceError.self) {
            try await prowlarr.newznab(2, door: .applications).capabilities()
        }
        #expect(error.code.name == name)
        #expect(error.messages == ["Because"])
        #expect(error.retryAfter == (status == 429 ? .seconds(900) : error.retryAfter))
    }

    @Test func aDownloadSendsTheLinkAndNotTheKeyInIt() async throws {
        let (prowlarr, server) = prowlarr(["GET nas:9696/1/download?link=ab%2Bc&file=Dune": "<nzb/>"])
        let download = try await prowlarr.newznab(1, door: .applications).download(
            "http://prowlarr:9696/1/download?apikey=hush&link=ab%2Bc&file=Dune")
        guard case .file(let body, _) = download else { throw ExpectationFailed() }
        #expect(try await body.collect() == Array("<nzb/>".utf8))
        #expect(server.requests[0].effect == .writes)
        #expect(server.requests[0].query.items.map(\.value) == ["ab+c", "Dune"])
    }

    @Test func aMagnetLinkIsHandedOnAndNotFollowed() async throws {
        let moved = Server.Answer.status(301).with("Location", "magnet:?xt=urn:btih:abc")
        let (prowlarr, _) = prowlarr(["GET nas:9696/api/v1/indexer/3/download?link=x": moved])
        let download = try await prowlarr.newznab(3).download("http://prowlarr:9696/3/download?link=x")
        guard case .link(let link) = download else { throw ExpectationFailed() }
        #expect(link.reveal() == "magnet:?xt=urn:btih:abc")
    }

    @Test func anAddressThatIsNotProwlarrsIsNotSent() async throws {
        let (prowlarr, server) = prowlarr([:])
        let error = try await #require(throws: ServiceError.self) {
            _ = try await prowlarr.newznab(1).download("https://nzbs/get/1?key=hush")
        }
        #expect(error.code == .badAddress)
        #expect(!"\(error)".contains("hush"))
        #expect(server.asked.isEmpty)
    }

    private struct ExpectationFailed: Error {}
}

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct NewznabFixtureTests {
    private func answer(_ path: String) throws -> Transport {
        let bytes = try Shared.fixture("prowlarr/upstream-test-files/Indexers/\(path)")
        return Transport { _ in Response(headers: ["Content-Type": "application/rss+xml"], body: Body(bytes)) }
    }

    private func newznab(_ path: String, _ drift: Drift) throws -> Newznab {
        Prowlarr("http://nas:9696", key: "k", transport: try answer(path).noting(drift)).newznab(1)
    }

    @Test(
        arguments: [
            ("Newznab/newznab_caps.xml", 60, [5000, 7000, 8000], 9),
            ("Torznab/torznab_animetosho_caps.xml", 200, [5070, 2020], 0),
        ]) func capabilitiesAreRead(_ path: String, _ limit: Int, _ categories: [Int], _ finer: Int) async throws
    {
        let drift = Drift()
        let caps = try await newznab(path, drift).capabilities()
        #expect(caps.limitsMax == limit)
        #expect(caps.categories.map(\.id) == categories)
        #expect(caps.categories[0].subCategories.count == finer)
        #expect(caps.search(.search)?.isAvailable == true)
        #expect(drift.notes == [])
    }

    @Test func aFeedOfTorrentsIsRead() async throws {
        let drift = Drift()
        let items = try await newznab("Torznab/torznab_morethantv.xml", drift).search(NewznabQuery()).items
        #expect(items.map(\.size) == [5_412_993_028, 30_524_085_127])
        #expect(items.map(\.files) == [1, 78])
        #expect(items.map(\.seeders) == [3, 1])
        #expect(items.map(\.leechers) == [0, 0])
        #expect(items.map(\.imdb) == ["tt0039689", "tt0039689"])
        #expect(items.map(\.protocol) == [.torrent, .torrent])
        #expect(items[0].categories == [2000, 2040])
        #expect(items[0].published == Date(timeIntervalSince1970: 1_671_571_937))
        #expect(drift.notes == [])
    }

    @Test func aFeedOfUsenetIsRead() async throws {
        let drift = Drift()
        let items = try await newznab("Omgwtfnzbs/Omgwtfnzbs.xml", drift).search(NewznabQuery()).items
        #expect(items.count == 100)
        #expect(items[0].size == 5_354_909_355)
        #expect(items[0].categoryNames == ["Movies: HD"])
        #expect(items.allSatisfy { $0.protocol == .usenet && $0.published != nil && $0.link != nil })
        #expect(drift.notes == [])
    }
}
