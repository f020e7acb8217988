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
            "GET /api/v5/settings/naming/examples": ["movieExample": "A"],
            "GET /api/v5/release/push/{id}": [
                "title": "A.B.720p", "protocol": "usenet", "publishDate": "2026-01-01T00:00:00Z",
            ],
            "POST /api/v5/release/push": [
                "release": ["guid": "a", "indexerId": 1, "title": "A.B.720p"], "parsedInfo": ["fullSeason": true],
                "decision": ["rejected": true, "rejections": [["message": "Too small", "reason": "belowMinimumSize"]]],
            ],
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
            try await exerciseRest(of: sonarr)
            try await exercise(sonarr)
            try await exerciseSonarr(sonarr)
        }
    }

    /// What `exerciseVideo` asks for, but for what version 5 no longer has.
    private func exerciseRest(of sonarr: Sonarr) async throws {
        let folder = try await sonarr.rootFolders.add(RootFolder("/data/new"))
        _ = try await sonarr.rootFolders.all()
        _ = try await sonarr.rootFolders.get(folder.id)
        try await sonarr.rootFolders.delete(folder.id)
        try await ArrKitTests.exercise(sonarr.config.importList)
        _ = try await sonarr.language()
        _ = try await sonarr.blocklist.list(works: [1], protocols: [.usenet]).all()
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
        _ = try await sonarr.history.all(of: 1 as ID<Episode>, .grabbed, detailed: true)
        _ = try await sonarr.history.all(of: series.id, season: 1)
        _ = try await sonarr.renames.all(of: [series.id])
        _ = try await sonarr.releases.pushed(1)
    }
}
