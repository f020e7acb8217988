public import FoundationEssentials

/// An episode, whether there is a file of it or not.
public struct Episode: Identified {
    /// The episode's number in Sonarr, which TheTVDB knows nothing of.
    public var id: ID<Episode>
    /// The series it is of.
    public var seriesId: ID<Series>
    /// TheTVDB's number of the episode, which is in another space than those of series.
    public var tvdbId: Int?
    /// Zero where there is none.
    public var episodeFileId: ID<EpisodeFile>
    /// 0 holds the specials.
    public var seasonNumber: Int
    /// Within the season, as TheTVDB counts.
    public var episodeNumber: Int
    /// Counted over all seasons, as releases of anime do; absent where TheTVDB does not say.
    public var absoluteEpisodeNumber: Int?
    /// The season release groups put it in; absent where it is the same or nobody knows.
    public var sceneSeasonNumber: Int?
    /// The number release groups give it; absent where it is the same or nobody knows.
    public var sceneEpisodeNumber: Int?
    /// The number over all seasons that release groups give it.
    public var sceneAbsoluteEpisodeNumber: Int?
    /// True where release groups' numbers were guessed, not looked up.
    public var unverifiedSceneNumbering: Bool?
    /// `TBA` where TheTVDB has none yet.
    public var title: String?
    /// What it is about.
    public var overview: String?
    /// The day in the network's time zone, such as `2024-05-01`.
    public var airDate: String?
    /// When it begins; absent where no day is known.
    public var airDateUtc: Date?
    /// When it ends: `airDateUtc` and its running time.
    public var endTime: Date?
    /// When a release of it was grabbed, where the server says so.
    public var grabDate: Date?
    /// When releases were last searched for; absent where they never were.
    public var lastSearchTime: Date?
    /// In minutes.
    public var runtime: Int?
    /// Such as `season` or `series`.
    public var finaleType: String?
    /// Whether there is a file of it.
    public var hasFile: Bool
    /// Whether releases are looked for; the series must be monitored too.
    public var monitored: Bool
    /// Sent where it was asked for.
    public var episodeFile: EpisodeFile?
    /// Sent where it was asked for.
    public var series: Series?
    /// Stills, where they were asked for.
    public var images: [MediaCover]
}
