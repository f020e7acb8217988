/// Sonarr with the shows of a rehearsal library in it.
final class Sonarr: Sendable {
    let app: ArrApp
    let library: Library
    let series: Table
    let episodes: Episodes
    let folders = Table()
    let profiles = Table()
    let exclusions = Table()
    let blocklist = Table()
    let queue: Queue
    let history: History

    init(_ library: Library, key: Secret, clock: StackClock, urlBase: String) {
        self.library = library
        app = ArrApp(
            name: "Sonarr", api: "v3", version: "4.0.16.2944", port: 8989, key: key, clock: clock, urlBase: urlBase)
        let episodes = Episodes(library)
        self.episodes = episodes
        series = Table(ids: (0..<library.showCount).filter { ShowCase.at($0).isInSonarr }.map { Int32($0 + 1) }) { id in
            library.show(id - 1).series(counting: episodes.states(of: id - 1))
        }
        queue = Queue(library.episodeDownloads.flatMap(\.sonarrRecords))
        // One episode of a show stands for it: a history of every episode is no use to anybody.
        history = History(
            of: (0..<library.showCount).filter { library.show($0).episodes(in: 1)[0].hasSonarrFile },
            eventTypes: Self.eventTypes, owner: "seriesId", events: { library.show($0).episodes(in: 1)[0].history })
        app.systemRoutes(today: library.today, migration: 218)
        app.tagRoutes(users: [
            ("delayProfileIds", Table()), ("importListIds", Table()), ("notificationIds", Table()),
            ("restrictionIds", Table()), ("indexerIds", Table()), ("downloadClientIds", Table()),
            ("autoTagIds", Table()), ("seriesIds", series),
        ])
        app.profileRoutes(profiles, qualities: Quality.all.map(\.inSonarr), users: series)
        app.folderRoutes(folders, root: library.paths.sonarr, downloads: library.paths.downloads)
        app.providerRoutes(.sonarr)
        app.queueRoutes(
            queue, history: history, blocklist: blocklist, owner: "seriesId", table: series, unknown: "Series")
        app.historyRoutes(history, owner: "series", table: series)
        configRoutes()
        seriesRoutes()
        episodeRoutes()
        episodeFileRoutes()
        wantedRoutes()
        for name in Self.commands { app.commands.learn(name) }
    }

    private static let commands = [
        "RefreshSeries", "RescanSeries", "RenameSeries", "MoveSeries", "DownloadedEpisodesScan", "SeriesSearch",
        "SeasonSearch", "EpisodeSearch", "MissingEpisodeSearch", "CutoffUnmetEpisodeSearch",
    ]

    /// The numbers `eventType` is filtered by; they are not Radarr's.
    static let eventTypes = [
        1: "grabbed", 2: "seriesFolderImported", 3: "downloadFolderImported", 4: "downloadFailed",
        5: "episodeFileDeleted", 6: "episodeFileRenamed", 7: "downloadIgnored",
    ]
}
