import ArrKit
import Support
import Testing
import Wire

@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct SonarrContractTests {
    private let contract = Contract(
        service: "sonarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1",
        seeds: ["/api/v3/history": 3, "/api/v3/queue": 3, "/api/v3/wanted/missing": 3, "/api/v3/wanted/cutoff": 3])

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let sonarr = Sonarr(url, key: key, transport: transport)
            try await exerciseVideo(sonarr)
            try await exercise(sonarr)
        }
    }

    private func exercise(_ sonarr: Sonarr) async throws {
        var series = try #require(try await sonarr.series.all().first)
        _ = try await sonarr.series.get(series.id)
        _ = try await sonarr.series.find(tvdb: series.tvdbId)
        _ = try await sonarr.series.lookup("tvdb:\(series.tvdbId)")
        series.monitored.toggle()
        series = try await sonarr.series.update(series)
        series = try await sonarr.series.move(series)
        _ = try await sonarr.episodes.all(of: series.id, season: 1, withFiles: true)
        let episode = try await sonarr.episodes.get(1)
        _ = try await sonarr.episodes.all([episode.id])
        _ = try await sonarr.episodes.all(in: 1)
        try await sonarr.episodes.monitor([episode.id], false)
        _ = try await sonarr.episodeFiles.all(of: series.id)
        let file = try await sonarr.episodeFiles.get(1)
        _ = try await sonarr.episodeFiles.all([file.id])
        _ = try await sonarr.episodeFiles.update(file)
        try await sonarr.episodeFiles.delete(file.id)
        try await sonarr.episodeFiles.delete([file.id])
        for body in [
            .refreshSeries([series.id]), .rescanSeries(series.id), .seriesSearch(series.id),
            .seasonSearch(series.id, season: 1), .episodeSearch([episode.id]), .renameSeries([series.id]),
            .downloadedEpisodesScan("/data", download: "x"),
        ] as [Command.Body] {
            _ = try await sonarr.commands.start(body)
        }
        var new = series
        new.title = "Another"
        new.addOptions = Series.AddOptions(monitor: .all)
        _ = try await sonarr.series.add(new)
        try await sonarr.series.delete(series.id, deletingFiles: true, excluding: true)
    }
}
