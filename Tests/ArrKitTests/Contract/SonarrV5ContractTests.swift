import ArrKit
import Support
import Testing
import Wire

/// The same members in version 5 of the API, and what only that has.
@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct SonarrV5ContractTests {
    private let contract = Contract(
        service: "sonarr-v5", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa5",
        seeds: ["/api/v5/history": 3, "/api/v5/queue": 3, "/api/v5/wanted/missing": 3, "/api/v5/wanted/cutoff": 3],
        answers: [
            "GET /api": [
                "type": "object",
                "properties": [
                    "current": ["type": "string", "enum": ["v5"]],
                    "deprecated": ["type": "array", "items": ["type": "string", "enum": ["v3"]]],
                ],
            ],
            "GET /ping": ["type": "object", "properties": ["status": ["type": "string", "enum": ["OK"]]]],
            "GET /api/v5/series/{id}/folder": Contract.folder,
        ])

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let sonarr = try await Sonarr.connected(url, key: key, transport: transport, speaking: .v5)
            try await exerciseLibrary(sonarr)
            try await exercise(sonarr)
            try await exerciseSonarr(sonarr)
        }
    }

    /// What only version 5 of its API has.
    private func exercise(_ sonarr: Sonarr) async throws {
        let series = try #require(try await sonarr.series.all().first)
        let season = try Document(json: #"{"seasonNumber": 1, "monitored": true}"#).decode(Open<Season>.self)
        _ = try await sonarr.series.update(season, of: series.id)
        var filter = LibraryStatistics.Filter()
        filter.kinds = .except([.daily])
        filter.tags = .any([1, 2])
        filter.rootFolders = .any(["/tv"])
        filter.monitored = true
        _ = try await sonarr.statistics(of: filter)
        var updates = try await sonarr.config.updates.get()
        updates.branch = "develop"
        _ = try await sonarr.config.updates.update(updates)
        _ = try await sonarr.config.updates.get(updates.id)
    }
}
