public import FoundationEssentials

/// A season as a series lists it; number 0 holds the specials.
public struct Season: Model {
    /// Counted from 1; 0 holds the specials.
    public var seasonNumber: Int
    /// Whether releases of it are looked for; each episode has its own say too.
    public var monitored: Bool
    /// How much of it there is; absent in search results.
    public var statistics: Statistics?
    /// Posters, where they were asked for.
    public var images: [MediaCover]

    /// How much of it there is.
    public struct Statistics: Model {
        /// When its next monitored episode begins; absent where none is known.
        public var nextAiring: Date?
        /// When its last episode before now began; absent where there was none.
        public var previousAiring: Date?
        /// How many of its episodes have a file.
        public var episodeFileCount: Int
        /// Aired and monitored, or with a file.
        public var episodeCount: Int
        /// Every episode, those to come and unmonitored ones included.
        public var totalEpisodeCount: Int
        /// In bytes.
        public var sizeOnDisk: Int64
        /// The groups whose releases its files are.
        public var releaseGroups: [String]
        /// Of `episodeCount`, 0 to 100.
        public var percentOfEpisodes: Double
        /// How many of its episodes are monitored. From version 5 of the API on, as all that follows.
        public var monitoredEpisodeCount: Int?
        /// How many episodes its files' releases held.
        public var releaseTypes: [EpisodeFile.ReleaseType]
        /// The qualities of its files.
        public var episodeFileQualities: [Quality]
    }
}
