/// What Sonarr reads from a release's name.
public struct ParsedEpisode: Model {
    /// The name itself.
    public var releaseTitle: String?
    /// The series' title, as it stands there.
    public var seriesTitle: String?
    /// The title taken apart.
    public var seriesTitleInfo: TitleInfo?
    /// The quality.
    public var quality: ReleaseQuality?
    /// The season; 0 for specials.
    public var seasonNumber: Int
    /// The episodes; empty for a whole season.
    public var episodeNumbers: [Int]
    /// The same counted through all seasons.
    public var absoluteEpisodeNumbers: [Int]
    /// Specials between two episodes, such as 12.5.
    public var specialAbsoluteEpisodeNumbers: [Double]
    /// The day, as `yyyy-MM-dd`.
    public var airDate: String?
    /// The languages.
    public var languages: [Language]
    /// A whole season.
    public var fullSeason: Bool
    /// A part of a season.
    public var isPartialSeason: Bool
    /// Several seasons.
    public var isMultiSeason: Bool
    /// Extras of a season.
    public var isSeasonExtra: Bool
    /// A part of an episode.
    public var isSplitEpisode: Bool?
    /// A series of one season without a number.
    public var isMiniSeries: Bool?
    /// A special.
    public var special: Bool
    /// Who made it.
    public var releaseGroup: String?
    /// The checksum in the name.
    public var releaseHash: String?
    /// Which part of a season; 0 for none.
    public var seasonPart: Int
    /// The words after the numbers.
    public var releaseTokens: String?
    /// Which part of a day's episode.
    public var dailyPart: Int?
    /// It is known by its day.
    public var isDaily: Bool
    /// Episodes are counted through all seasons.
    public var isAbsoluteNumbering: Bool
    /// It may be a special.
    public var isPossibleSpecialEpisode: Bool
    /// It may be a special that scene releases count as an episode.
    public var isPossibleSceneSeasonSpecial: Bool?
    /// How much of a season it is.
    public var releaseType: EpisodeFile.ReleaseType?

    /// A title taken apart.
    public struct TitleInfo: Model {
        /// The whole title.
        public var title: String?
        /// The title before the year.
        public var titleWithoutYear: String?
        /// 0 for none.
        public var year: Int
        /// Every title, where it has several.
        public var allTitles: [String]
    }
}
