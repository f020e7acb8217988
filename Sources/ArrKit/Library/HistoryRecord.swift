public import FoundationEssentials

/// Something that happened to an episode or a movie.
public struct HistoryRecord: Identified {
    public var id: ID<HistoryRecord>
    public var seriesId: ID<Series>?
    public var episodeId: ID<Episode>?
    public var movieId: ID<Movie>?
    public var date: Date
    public var eventType: Event
    public var sourceTitle: String?
    /// The download client's name for the download.
    public var downloadId: String?
    public var languages: [Language]
    public var quality: ReleaseQuality?
    public var customFormats: [CustomFormat]
    public var customFormatScore: Int?
    public var qualityCutoffNotMet: Bool?
    /// Names and values that differ from event to event, such as `importedPath` and `reason`.
    public var data: [String: String]?
    public var series: Series?
    public var episode: Episode?
    public var movie: Movie?

    /// What kind of thing.
    public struct Event: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let unknown: Self = "unknown"
        public static let grabbed: Self = "grabbed"
        public static let downloadFolderImported: Self = "downloadFolderImported"
        public static let downloadFailed: Self = "downloadFailed"
        public static let downloadIgnored: Self = "downloadIgnored"
    }
}
