extension Command.Body {
    /// Reads series anew from TheTVDB and from the disk; without any, all of them.
    public static func refreshSeries(_ ids: [ID<Series>] = []) -> Self {
        Self("RefreshSeries", ["seriesIds": Document(ids)])
    }

    /// Looks at the disk for a series' files; without one, for all.
    public static func rescanSeries(_ id: ID<Series>? = nil) -> Self { Self("RescanSeries", one(id)) }
    /// Asks anew how release groups name and number series.
    public static let updateSceneMapping = Self("UpdateSceneMapping")

    /// Searches the indexers for every monitored episode of a series.
    public static func seriesSearch(_ id: ID<Series>) -> Self { Self("SeriesSearch", one(id)) }

    /// Searches the indexers for every monitored episode of a season.
    public static func seasonSearch(_ id: ID<Series>, season: Int) -> Self {
        Self("SeasonSearch", ["seriesId": Document(id.rawValue), "seasonNumber": Document(season)])
    }

    /// Searches the indexers for episodes, monitored or not.
    public static func episodeSearch(_ ids: [ID<Episode>]) -> Self {
        Self("EpisodeSearch", ["episodeIds": Document(ids)])
    }

    /// Searches the indexers for episodes that have aired and have no file: of one series, or of all.
    public static func missingEpisodeSearch(of series: ID<Series>? = nil, monitored: Bool = true) -> Self {
        Self("MissingEpisodeSearch", one(series, monitored: monitored))
    }

    /// Searches the indexers for something better for files that are not good enough yet: of one series, or of all.
    public static func cutoffUnmetEpisodeSearch(of series: ID<Series>? = nil, monitored: Bool = true) -> Self {
        Self("CutoffUnmetEpisodeSearch", one(series, monitored: monitored))
    }

    private static func one(_ series: ID<Series>?, monitored: Bool? = nil) -> Members {
        var parameters = Members()
        parameters["seriesId"] = series.map { Document($0.rawValue) }
        parameters["monitored"] = monitored.map(Document.bool)
        return parameters
    }
}
