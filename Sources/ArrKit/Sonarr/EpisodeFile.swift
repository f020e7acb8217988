public import FoundationEssentials

/// A video file that holds one episode or several.
public struct EpisodeFile: Identified {
    public var id: ID<EpisodeFile>
    public var seriesId: ID<Series>
    public var seasonNumber: Int
    /// Below the series' folder.
    public var relativePath: String?
    /// As the application sees it.
    public var path: String?
    /// In bytes.
    public var size: Int64
    public var dateAdded: Date
    public var sceneName: String?
    public var releaseGroup: String?
    public var languages: [Language]
    public var quality: ReleaseQuality
    public var customFormats: [CustomFormat]
    public var customFormatScore: Int?
    public var indexerFlags: Int?
    public var releaseType: ReleaseType?
    public var mediaInfo: MediaInfo?
    public var qualityCutoffNotMet: Bool

    /// How many episodes the release held.
    public struct ReleaseType: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let unknown: Self = "unknown"
        public static let singleEpisode: Self = "singleEpisode"
        public static let multiEpisode: Self = "multiEpisode"
        public static let seasonPack: Self = "seasonPack"
    }
}
