public import FoundationEssentials

/// A season as a series lists it; number 0 holds the specials.
public struct Season: Model {
    public var seasonNumber: Int
    public var monitored: Bool
    public var statistics: Statistics?
    public var images: [MediaCover]

    /// How much of it there is.
    public struct Statistics: Model {
        public var nextAiring: Date?
        public var previousAiring: Date?
        public var episodeFileCount: Int
        /// Aired and monitored, or with a file.
        public var episodeCount: Int
        public var totalEpisodeCount: Int
        /// In bytes.
        public var sizeOnDisk: Int64
        public var releaseGroups: [String]
        public var percentOfEpisodes: Double
    }
}
