import ArrKit
import Support
import Testing
import Wire

/// The same members in version 5 of the API, and what only that has.
@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct SonarrV5ContractTests {
    private let contract = Contract(
        service: "sonarr-v5", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa5",
        answers: ["GET /api/v5/series/{id}/folder": Contract.folder],
        replies: [
            "GET /ping": ["status": "OK"],
            "GET /api/v5/system/status": [
                "appName": "Sonarr", "version": "5.0.0.1", "buildTime": "2026-01-01T00:00:00Z", "isDebug": false,
                "isProduction": true, "isAdmin": false, "isUserInteractive": false, "startupPath": "/app",
                "appData": "/config", "isLinux": true,
            ],
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
