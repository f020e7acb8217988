import ArrKit
import Support
import Testing
import Wire

@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct ProwlarrContractTests {
    private let contract = Contract(
        service: "prowlarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3")

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let prowlarr = Prowlarr(url, key: key, transport: transport)
            try await exerciseAny(prowlarr)
            try await exercise(prowlarr)
        }
    }

    private func exercise(_ prowlarr: Prowlarr) async throws {
        var indexer = try #require(try await prowlarr.indexers.all().first)
        indexer.enable.toggle()
        _ = try await prowlarr.indexers.update(indexer)
        _ = try await prowlarr.indexers.get(indexer.id)
        _ = try await prowlarr.indexers.templates()
        var copy = indexer
        copy.name = "Copy"
        #expect(try await prowlarr.indexers.add(copy).id != indexer.id)
        try await prowlarr.indexers.delete(indexer.id)
        let application = try #require(try await prowlarr.applications.all().first)
        _ = try await prowlarr.applications.update(application)
        _ = try await prowlarr.applications.templates()
        _ = try await prowlarr.applications.add(application)
        _ = try await prowlarr.applications.get(application.id)
        try await prowlarr.applications.delete(application.id)
        _ = try await prowlarr.failures()
        _ = try await prowlarr.commands.start(.applicationIndexerSync)
    }
}
