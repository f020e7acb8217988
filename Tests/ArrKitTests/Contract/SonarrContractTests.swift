import ArrKit
import Support
import Testing
import Wire

@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct SonarrContractTests {
    private let contract = Contract(
        service: "sonarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1",
        seeds: ["/api/v3/history": 3, "/api/v3/queue": 3, "/api/v3/wanted/missing": 3, "/api/v3/wanted/cutoff": 3],
        answers: [
            "GET /api/v3/series/{id}/folder": Contract.folder,
            "POST /api/v3/series/import": Contract.list(of: "SeriesResource"),
            "PUT /api/v3/episode/monitor": Contract.list(of: "EpisodeResource"),
            "PUT /api/v3/episodefile/bulk": Contract.list(of: "EpisodeFileResource"),
            "PUT /api/v3/episodefile/editor": Contract.list(of: "EpisodeFileResource"),
            "PUT /api/v3/series/editor": Contract.list(of: "SeriesResource"),
        ])

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let sonarr = Sonarr(url, key: key, transport: transport)
            try await exerciseVideo(sonarr)
            try await exercise(sonarr)
            try await exerciseSonarr(sonarr)
        }
    }

    /// What only version 3 of its API has.
    private func exercise(_ sonarr: Sonarr) async throws {
        let file = try await sonarr.episodeFiles.get(1)
        var edit = FileEdit()
        edit.languages = [Language(id: 1, name: "English")]
        edit.releaseGroup = "x"
        _ = try await sonarr.episodeFiles.update([file.id], edit)
        var profile = try await sonarr.languageProfiles.add(try await sonarr.languageProfiles.template())
        profile.upgradeAllowed.toggle()
        _ = try await sonarr.languageProfiles.update(profile)
        _ = try await sonarr.languageProfiles.get(profile.id)
        _ = try await sonarr.languageProfiles.all()
        try await sonarr.languageProfiles.delete(profile.id)
    }
}
