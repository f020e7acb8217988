public import FoundationEssentials

/// Something that happened to an episode, a movie or an album.
public struct HistoryRecord: Identified {
    /// The row's number in the application's history.
    public var id: ID<HistoryRecord>
    /// The series it happened to. Sonarr only.
    public var seriesId: ID<Series>?
    /// The episode it happened to. Sonarr only.
    public var episodeId: ID<Episode>?
    /// The movie it happened to. Radarr only.
    public var movieId: ID<Movie>?
    /// The artist it happened to. Lidarr only.
    public var artistId: ID<Artist>?
    /// The album it happened to. Lidarr only.
    public var albumId: ID<Album>?
    /// The track it happened to; zero where it was a whole album. Lidarr only.
    public var trackId: ID<Track>?
    /// When it happened, by the application's clock.
    public var date: Date
    /// What happened.
    public var eventType: Event
    /// The release's name, or the file's where there was no release.
    public var sourceTitle: String?
    /// The download client's name for the download.
    public var downloadId: String?
    /// The languages the release or file was taken to have.
    public var languages: [Language]
    /// The quality the release or file was taken to have.
    public var quality: ReleaseQuality?
    /// The formats that fit it, as they are defined now.
    public var customFormats: [CustomFormat]
    /// What those formats are worth in the profile, as it is now.
    public var customFormatScore: Int?
    /// True where the profile goes on looking for something better.
    public var qualityCutoffNotMet: Bool?
    /// Names and values that differ from event to event, such as `importedPath` and `reason`.
    public var data: [String: String]?
    /// The series as it is now, where it was asked for.
    public var series: Series?
    /// The episode as it is now, where it was asked for.
    public var episode: Episode?
    /// The movie as it is now, where it was asked for.
    public var movie: Movie?
    /// The artist as it is now, where it was asked for.
    public var artist: Artist?
    /// The album as it is now, where it was asked for.
    public var album: Album?
    /// The track as it is now, where it was asked for.
    public var track: Track?

    /// What kind of thing.
    public struct Event: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Something the application has no name for.
        public static let unknown: Self = "unknown"
        /// A release was handed to a download client.
        public static let grabbed: Self = "grabbed"
        /// A finished download was imported; names the file in `data`.
        public static let downloadFolderImported: Self = "downloadFolderImported"
        /// A download failed, or someone marked it so.
        public static let downloadFailed: Self = "downloadFailed"
        /// Someone told the application to leave a download alone.
        public static let downloadIgnored: Self = "downloadIgnored"
    }
}
