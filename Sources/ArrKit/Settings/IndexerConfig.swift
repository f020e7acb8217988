/// Which releases are taken from any indexer, and how often feeds are read.
public struct IndexerConfig: Identified {
    /// Always 1.
    public var id: ID<IndexerConfig>
    /// Minutes a usenet release must be old before it is grabbed.
    public var minimumAge: Int
    /// Days after which a usenet release is too old; zero for never.
    public var retention: Int
    /// Megabytes above which no release is taken; zero for any size.
    public var maximumSize: Int
    /// Minutes between two looks at the feeds; zero for none.
    public var rssSyncInterval: Int
    /// Prefers releases that have a flag, such as free torrents. Radarr only.
    public var preferIndexerFlags: Bool?
    /// Days after its release, or before it if negative, that a movie is looked for. Radarr only.
    public var availabilityDelay: Int?
    /// Takes releases with subtitles in the picture. Radarr only.
    public var allowHardcodedSubs: Bool?
    /// Languages of such subtitles that are fine, joined by commas. Radarr only.
    public var whitelistedHardcodedSubs: String?
}
