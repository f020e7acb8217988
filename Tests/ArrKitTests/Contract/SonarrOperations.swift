import ArrKit
import Testing
import Wire

/// What Sonarr alone has, in every version of its API.
func exerciseSonarr(_ sonarr: Sonarr) async throws {
    let series = try #require(try await sonarr.series.all().first)
    try await exerciseSeries(sonarr, series)
    try await exerciseEpisodes(sonarr, of: series.id)
    try await exerciseFiles(sonarr, of: series.id)
    for body in commands(on: series.id) { _ = try await sonarr.commands.start(body) }
    _ = try await sonarr.calendarFeed(tags: [1, 2], premieresOnly: true)
    try await sonarr.series.delete(series.id, deletingFiles: true, excluding: true)
    try await sonarr.series.delete([series.id], deletingFiles: false)
}

private func exerciseSeries(_ sonarr: Sonarr, _ series: Open<Series>) async throws {
    var series = series
    _ = try await sonarr.series.all(withSeasonImages: true)
    _ = try await sonarr.series.get(series.id, withSeasonImages: true)
    _ = try await sonarr.series.find(tvdb: series.tvdbId)
    _ = try await sonarr.series.lookup("tvdb:\(series.tvdbId)")
    #expect(try await !sonarr.series.folder(of: series.id).isEmpty)
    series.monitored.toggle()
    series = try await sonarr.series.update(series)
    series = try await sonarr.series.move(series)
    var edit = Series.Edit()
    edit.seriesType = .daily
    edit.apply(.replace, [1])
    #expect(try await !sonarr.series.update([series.id], edit).isEmpty)
    try await sonarr.series.monitor(
        [SeasonPass(series.id, monitored: true, seasons: [.init(1, monitored: false)])], .future)
    var new = series
    new.title = "Another"
    new.addOptions = Series.AddOptions(monitor: .all)
    _ = try await sonarr.series.add(new)
    _ = try await sonarr.series.add([new])
}

private func exerciseEpisodes(_ sonarr: Sonarr, of series: ID<Series>) async throws {
    _ = try await sonarr.episodes.all(of: series, season: 1, withFiles: true, withSeries: true, withImages: true)
    var episode = try await sonarr.episodes.get(1)
    _ = try await sonarr.episodes.all([episode.id])
    _ = try await sonarr.episodes.all(in: 1)
    episode.monitored.toggle()
    _ = try await sonarr.episodes.update(episode)
    #expect(try await !sonarr.episodes.monitor([episode.id], false, withImages: true).isEmpty)
}

private func exerciseFiles(_ sonarr: Sonarr, of series: ID<Series>) async throws {
    _ = try await sonarr.episodeFiles.all(of: series)
    let file = try await sonarr.episodeFiles.get(1)
    _ = try await sonarr.episodeFiles.all([file.id])
    _ = try await sonarr.episodeFiles.update(file)
    _ = try await sonarr.episodeFiles.update([file])
    try await sonarr.episodeFiles.delete(file.id)
    try await sonarr.episodeFiles.delete([file.id])
}

private func commands(on series: ID<Series>) -> [Command.Body] {
    [
        .refreshSeries([series]), .rescanSeries(series), .updateSceneMapping, .seriesSearch(series),
        .seasonSearch(series, season: 1), .episodeSearch([1]), .missingEpisodeSearch(),
        .cutoffUnmetEpisodeSearch(of: series, monitored: false), .renameSeries([series]),
        .renameFiles([1], of: series), .moveSeries(series, from: "/a", to: "/b"),
        .moveSeries([(series, "/a")], toRootFolder: "/c"), .downloadedEpisodesScan("/data", download: "x"),
    ]
}
