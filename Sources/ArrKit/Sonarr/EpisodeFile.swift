public import FoundationEssentials

/// A video file that holds one episode or several.
public struct EpisodeFile: Identified {
    /// The file's number in Sonarr; a new file of the same episode has another.
    public var id: ID<EpisodeFile>
    /// The series it is of.
    public var seriesId: ID<Series>
    /// The season it is of; 0 for specials.
    public var seasonNumber: Int
    /// Below the series' folder.
    public var relativePath: String?
    /// As the application sees it.
    public var path: String?
    /// In bytes.
    public var size: Int64
    /// When it was imported, by Sonarr's clock.
    public var dateAdded: Date
    /// The release's name; absent for a file that was found, not grabbed.
    public var sceneName: String?
    /// Who made the release, by its name.
    public var releaseGroup: String?
    /// The languages it is taken to have.
    public var languages: [Language]
    /// The quality it is taken to have.
    public var quality: ReleaseQuality
    /// The formats that fit it.
    public var customFormats: [CustomFormat]
    /// What those formats are worth in the profile.
    public var customFormatScore: Int?
    /// One bit each, such as 1 for freeleech; other bits mean something else in Radarr.
    public var indexerFlags: Int?
    /// How many episodes the release held.
    public var releaseType: ReleaseType?
    /// What a look into the file found; absent where there was none.
    public var mediaInfo: MediaInfo?
    /// True where the profile goes on looking for something better.
    public var qualityCutoffNotMet: Bool

    /// How many episodes the release held.
    public struct ReleaseType: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Not known, as for files that were found.
        public static let unknown: Self = "unknown"
        /// One.
        public static let singleEpisode: Self = "singleEpisode"
        /// Two or more of a season, in one file or several.
        public static let multiEpisode: Self = "multiEpisode"
        /// A whole season.
        public static let seasonPack: Self = "seasonPack"
    }
}
