public import FoundationEssentials

/// An episode, whether there is a file of it or not.
public struct Episode: Identified {
    public var id: ID<Episode>
    public var seriesId: ID<Series>
    public var tvdbId: Int?
    /// Zero where there is none.
    public var episodeFileId: ID<EpisodeFile>
    public var seasonNumber: Int
    public var episodeNumber: Int
    public var absoluteEpisodeNumber: Int?
    public var sceneSeasonNumber: Int?
    public var sceneEpisodeNumber: Int?
    public var sceneAbsoluteEpisodeNumber: Int?
    public var unverifiedSceneNumbering: Bool?
    public var title: String?
    public var overview: String?
    /// The day in the network's time zone, such as `2024-05-01`.
    public var airDate: String?
    public var airDateUtc: Date?
    public var endTime: Date?
    public var grabDate: Date?
    public var lastSearchTime: Date?
    /// In minutes.
    public var runtime: Int?
    /// Such as `season` or `series`.
    public var finaleType: String?
    public var hasFile: Bool
    public var monitored: Bool
    /// Sent where it was asked for.
    public var episodeFile: EpisodeFile?
    /// Sent where it was asked for.
    public var series: Series?
    public var images: [MediaCover]
}
