/// How much there is in a library of series, all told. From version 5 of the API on.
public struct LibraryStatistics: Model {
    /// Every series.
    public var seriesCount: Int
    /// Series whose releases are looked for.
    public var monitoredSeriesCount: Int
    /// Series that lack nothing.
    public var completedSeriesCount: Int
    /// Series of which more is to come.
    public var continuingSeriesCount: Int
    /// Series of which nothing more is to come.
    public var endedSeriesCount: Int
    /// Series that have not begun.
    public var upcomingSeriesCount: Int
    /// Series that TheTVDB no longer has.
    public var deletedSeriesCount: Int
    /// Series numbered by season.
    public var standardSeriesCount: Int
    /// Series numbered by day.
    public var dailySeriesCount: Int
    /// Series counted over all seasons.
    public var animeSeriesCount: Int
    /// Every season.
    public var seasonCount: Int
    /// Seasons that lack nothing.
    public var completedSeasonCount: Int
    /// Every episode.
    public var totalEpisodeCount: Int
    /// Episodes whose releases are looked for.
    public var monitoredEpisodeCount: Int
    /// Episodes with a file.
    public var downloadedEpisodeCount: Int
    /// Episodes that have aired, are monitored and have no file.
    public var missingEpisodeCount: Int
    /// Episodes to come.
    public var unairedEpisodeCount: Int
    /// Files, some of which hold several episodes.
    public var episodeFileCount: Int
    /// In bytes.
    public var sizeOnDisk: Int64
    /// The same for each quality profile.
    public var qualityProfileStatistics: [OfProfile]
    /// The same for each quality.
    public var qualityStatistics: [OfQuality]
    /// The same for each tag.
    public var tagStatistics: [OfTag]

    /// How much there is with one quality profile.
    public struct OfProfile: Model {
        /// The profile it is about.
        public var qualityProfileId: ID<QualityProfile>
        /// The profile's name.
        public var name: String?
        /// Series with it.
        public var seriesCount: Int
        /// Files of theirs.
        public var episodeFileCount: Int
        /// In bytes.
        public var sizeOnDisk: Int64
    }

    /// How much there is in one quality.
    public struct OfQuality: Model {
        /// The quality it is about.
        public var quality: Quality
        /// Files in it.
        public var episodeFileCount: Int
        /// In bytes.
        public var sizeOnDisk: Int64
    }

    /// How much there is with one tag.
    public struct OfTag: Model {
        /// The tag it is about.
        public var tagId: ID<Tag>
        /// The tag itself.
        public var label: String?
        /// Series with it.
        public var seriesCount: Int
        /// Files of theirs.
        public var episodeFileCount: Int
        /// In bytes.
        public var sizeOnDisk: Int64
    }
}
