import ArrKit
import FoundationEssentials
import Support
import Testing
import Wire

@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct ProwlarrContractTests {
    private let contract = Contract(
        service: "prowlarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3",
        seeds: ["/api/v1/search": 2])

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let prowlarr = Prowlarr(url, key: key, transport: transport)
            try await exerciseAny(prowlarr)
            try await exercise(prowlarr)
        }
    }

    private func exercise(_ prowlarr: Prowlarr) async throws {
        _ = try await prowlarr.indexers.categories()
        _ = try await prowlarr.catalogue.all()
        try await exerciseProvider(prowlarr.applications, Application.Edit())
        try await exerciseProvider(prowlarr.indexerProxies)
        try await exerciseProfiles(prowlarr)
        try await exerciseSearch(prowlarr)
        try await exerciseHistory(prowlarr)
        for body in [
            .applicationIndexerSync, .indexerDefinitionUpdate, .cleanUpHistory, .clearHistory,
        ] as [Command.Body] {
            _ = try await prowlarr.commands.start(body)
        }
    }

    private func exerciseProfiles(_ prowlarr: Prowlarr) async throws {
        var profile = try await prowlarr.syncProfiles.template()
        profile.name = "Interactive"
        profile = try await prowlarr.syncProfiles.add(profile)
        profile.enableRss = false
        profile = try await prowlarr.syncProfiles.update(profile)
        _ = try await prowlarr.syncProfiles.get(profile.id)
        _ = try await prowlarr.syncProfiles.all()
        try await prowlarr.syncProfiles.delete(profile.id)
        var development = try await prowlarr.config.development.get()
        development.logSql.toggle()
        development = try await prowlarr.config.development.update(development)
        _ = try await prowlarr.config.development.get(development.id)
        _ = try await prowlarr.languages()
    }

    private func exerciseSearch(_ prowlarr: Prowlarr) async throws {
        _ = try await prowlarr.search("dune", kind: .movie, in: .some([1]), categories: [2000], limit: 5, offset: 0)
        let found = try await prowlarr.search("dune")
        #expect(found.failures != nil)
        let release = try #require(found.releases.first)
        try await prowlarr.grab(release)
        #expect(try await prowlarr.grab([release, release]).isEmpty == false)
        _ = try await prowlarr.failures()
        _ = try await prowlarr.statistics(
            from: Date(timeIntervalSince1970: 0), to: Date(timeIntervalSince1970: 1_700_000_000), indexers: [1],
            protocols: [.usenet], tags: [1])
        var query = NewznabQuery(.tv, "dune", categories: [5000, 5040])
        (query.season, query.episode, query.tvdb, query.limit) = (1, "2", 81189, 100)
        for door in [Newznab.Door.api, .applications] {
            let newznab = prowlarr.newznab(1, door: door)
            // The specification says nothing of the answers, so no XML comes.
            _ = try? await newznab.capabilities()
            _ = try? await newznab.search(query)
            _ = try await newznab.download("http://nas:9696/1/download?link=a%2Bb&file=dune")
        }
    }

    private func exerciseHistory(_ prowlarr: Prowlarr) async throws {
        _ = try await prowlarr.history.list(
            of: [.indexerQuery, .releaseGrabbed], at: [1], successful: false, download: "x"
        ).all()
        _ = try await prowlarr.history.since(Date(timeIntervalSince1970: 0), of: .indexerRss)
        _ = try await prowlarr.history.latest(at: 1, of: .indexerQuery, limit: 10)
    }
}
