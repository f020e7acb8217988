public import FoundationEssentials

/// One download as it is watched, or one episode of it: a season pack is a record for each episode.
public struct QueueRecord: Identified {
    /// Made from the download and what it belongs to: it stays the same between restarts.
    public var id: ID<QueueRecord>
    public var seriesId: ID<Series>?
    public var episodeId: ID<Episode>?
    public var seasonNumber: Int?
    public var movieId: ID<Movie>?
    public var title: String?
    public var languages: [Language]
    public var quality: ReleaseQuality?
    public var customFormats: [CustomFormat]
    public var customFormatScore: Int?
    /// Bytes of the whole download, in every record of a pack.
    public var size: Double
    /// Bytes of the whole download still to come, in every record of a pack.
    public var sizeleft: Double
    public var timeleft: Duration?
    public var estimatedCompletionTime: Date?
    public var added: Date?
    public var status: Status?
    public var trackedDownloadStatus: Verdict?
    public var trackedDownloadState: Stage?
    public var statusMessages: [StatusMessage]
    public var errorMessage: String?
    /// The download client's name for it, the same in every record of a pack.
    public var downloadId: String?
    public var `protocol`: DownloadProtocol?
    public var downloadClient: String?
    public var downloadClientHasPostImportCategory: Bool?
    public var indexer: String?
    public var outputPath: String?
    public var episodeHasFile: Bool?
    public var series: Series?
    public var episode: Episode?
    public var movie: Movie?

    /// Why it is stuck, release by release.
    public struct StatusMessage: Model {
        public var title: String?
        public var messages: [String]
    }

    /// What the download client does with it.
    public struct Status: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let unknown: Self = "unknown"
        public static let queued: Self = "queued"
        public static let paused: Self = "paused"
        public static let downloading: Self = "downloading"
        public static let completed: Self = "completed"
        public static let failed: Self = "failed"
        public static let warning: Self = "warning"
        public static let delay: Self = "delay"
        public static let fallback: Self = "fallback"
        public static let downloadClientUnavailable: Self = "downloadClientUnavailable"
    }

    /// Whether the application is content with it.
    public struct Verdict: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let ok: Self = "ok"
        public static let warning: Self = "warning"
        public static let error: Self = "error"
    }

    /// How far it is on its way into the library.
    public struct Stage: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let downloading: Self = "downloading"
        public static let importBlocked: Self = "importBlocked"
        public static let importPending: Self = "importPending"
        public static let importing: Self = "importing"
        public static let imported: Self = "imported"
        public static let failedPending: Self = "failedPending"
        public static let failed: Self = "failed"
        public static let ignored: Self = "ignored"
    }
}

/// How a release travels.
public struct DownloadProtocol: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let unknown: Self = "unknown"
    public static let usenet: Self = "usenet"
    public static let torrent: Self = "torrent"
}
