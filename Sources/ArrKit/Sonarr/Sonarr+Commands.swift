extension Command.Body {
    /// Reads series anew from TheTVDB and from the disk; without any, all of them.
    public static func refreshSeries(_ ids: [ID<Series>] = []) -> Self {
        Self("RefreshSeries", ["seriesIds": Document(ids)])
    }

    /// Looks at the disk for a series' files; without one, for all.
    public static func rescanSeries(_ id: ID<Series>? = nil) -> Self {
        Self("RescanSeries", id.map { ["seriesId": Document($0.rawValue)] } ?? [:])
    }

    /// Searches the indexers for every monitored episode of a series.
    public static func seriesSearch(_ id: ID<Series>) -> Self {
        Self("SeriesSearch", ["seriesId": Document(id.rawValue)])
    }

    /// Searches the indexers for every monitored episode of a season.
    public static func seasonSearch(_ id: ID<Series>, season: Int) -> Self {
        Self("SeasonSearch", ["seriesId": Document(id.rawValue), "seasonNumber": Document(season)])
    }

    /// Searches the indexers for episodes, monitored or not.
    public static func episodeSearch(_ ids: [ID<Episode>]) -> Self {
        Self("EpisodeSearch", ["episodeIds": Document(ids)])
    }

    /// Renames a series' files as the naming settings say.
    public static func renameSeries(_ ids: [ID<Series>]) -> Self {
        Self("RenameSeries", ["seriesIds": Document(ids)])
    }

    /// Imports what lies in a folder, as seen by the application.
    ///
    /// - Parameters:
    ///   - path: The folder, or one file in it.
    ///   - download: The download client's name for it, by which the queue knows it.
    public static func downloadedEpisodesScan(_ path: String, download: String? = nil) -> Self {
        Self("DownloadedEpisodesScan", scan(path, download))
    }

    static func scan(_ path: String, _ download: String?) -> Members {
        var parameters: Members = ["path": .string(path)]
        parameters["downloadClientId"] = download.map(Document.string)
        return parameters
    }
}
