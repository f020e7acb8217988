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
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let unknown: Self = "unknown", singleEpisode: Self = "singleEpisode"
        public static let multiEpisode: Self = "multiEpisode", seasonPack: Self = "seasonPack"
    }
}
