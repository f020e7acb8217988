public import FoundationEssentials

/// One download as it is watched, or one episode of it: a season pack is a record for each episode.
public struct QueueRecord: Identified {
    /// Made from the download and what it belongs to: it stays the same between restarts.
    public var id: ID<QueueRecord>
    /// The series it belongs to; absent in Radarr, and for a download that belongs to nothing.
    public var seriesId: ID<Series>?
    /// The episode this record is about; absent in Radarr, and for a download that belongs to nothing.
    public var episodeId: ID<Episode>?
    /// The season of that episode; 0 for specials, absent in Radarr.
    public var seasonNumber: Int?
    /// The movie it belongs to; absent in Sonarr, and for a download that belongs to nothing.
    public var movieId: ID<Movie>?
    /// The artist it belongs to; absent for a download that belongs to nothing. Lidarr only.
    public var artistId: ID<Artist>?
    /// The album this record is about; absent for a download that belongs to nothing. Lidarr only.
    public var albumId: ID<Album>?
    /// The release's name, as the download client has it.
    public var title: String?
    /// The languages the release is taken to have.
    public var languages: [Language]
    /// The quality the release is taken to have.
    public var quality: ReleaseQuality?
    /// The formats that fit it; id and name alone.
    public var customFormats: [CustomFormat]
    /// What those formats are worth in the profile.
    public var customFormatScore: Int?
    /// Bytes of the whole download, in every record of a pack.
    public var size: Double
    /// Bytes of the whole download still to come, in every record of a pack.
    public var sizeleft: Double
    /// What the download client expects; absent while it does not know.
    public var timeleft: Duration?
    /// When it should be done, by the application's clock; absent while that is not known.
    public var estimatedCompletionTime: Date?
    /// When it was added; absent in older versions.
    public var added: Date?
    /// What the download client does with it.
    public var status: Status?
    /// Whether the application is content with it; absent for a release that waits for its delay.
    public var trackedDownloadStatus: Verdict?
    /// How far it is on its way into the library; absent for a release that waits for its delay.
    public var trackedDownloadState: Stage?
    /// Why it is stuck, release by release; empty where all is well.
    public var statusMessages: [StatusMessage]
    /// The download client's complaint, where it has one.
    public var errorMessage: String?
    /// The download client's name for it, the same in every record of a pack.
    public var downloadId: String?
    /// How it travels, by usenet or torrent.
    public var `protocol`: DownloadProtocol?
    /// The client's name in the application; absent for a release that waits for its delay.
    public var downloadClient: String?
    /// Whether the client has a category for what was imported, without which `changesCategory` does nothing.
    public var downloadClientHasPostImportCategory: Bool?
    /// The indexer's name in the application.
    public var indexer: String?
    /// Where the download client puts it, with remote paths already translated.
    public var outputPath: String?
    /// The episode has a file already, which this one would replace; absent in Radarr.
    public var episodeHasFile: Bool?
    /// The series, where it was asked for.
    public var series: Series?
    /// The episode, where it was asked for.
    public var episode: Episode?
    /// The movie, where it was asked for.
    public var movie: Movie?
    /// The artist, where it was asked for.
    public var artist: Artist?
    /// The album, where it was asked for.
    public var album: Album?
    /// How many tracks the album has. Lidarr only.
    public var trackFileCount: Int?
    /// How many of them have a file already. Lidarr only.
    public var trackHasFileCount: Int?
    /// A person chose it although it would not have been taken. Lidarr only.
    public var downloadForced: Bool?

    /// Why it is stuck, release by release.
    public struct StatusMessage: Model {
        /// The release or file it is about.
        public var title: String?
        /// Sentences for a person, in the application's language.
        public var messages: [String]
    }

    /// What the download client does with it.
    public struct Status: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The client says something the application does not know.
        public static let unknown: Self = "unknown"
        /// The client has it and has not begun.
        public static let queued: Self = "queued"
        /// Someone paused it, in the client.
        public static let paused: Self = "paused"
        /// The client is fetching it.
        public static let downloading: Self = "downloading"
        /// The client is done with it; the application may not be.
        public static let completed: Self = "completed"
        /// The client gave up.
        public static let failed: Self = "failed"
        /// The client is stuck with it, such as a torrent without peers.
        public static let warning: Self = "warning"
        /// Not yet handed to a client: a delay profile holds it back.
        public static let delay: Self = "delay"
        /// Not handed to its own client, which was out of reach; another is tried.
        public static let fallback: Self = "fallback"
        /// Held back because its client does not answer.
        public static let downloadClientUnavailable: Self = "downloadClientUnavailable"
    }

    /// Whether the application is content with it.
    public struct Verdict: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nothing is amiss.
        public static let ok: Self = "ok"
        /// Someone should have a look; it may not be imported.
        public static let warning: Self = "warning"
        /// It failed.
        public static let error: Self = "error"
    }

    /// How far it is on its way into the library.
    public struct Stage: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The client still works on it.
        public static let downloading: Self = "downloading"
        /// It is done, and something only a person can decide keeps it out.
        public static let importBlocked: Self = "importBlocked"
        /// It is done and will be imported at the next look.
        public static let importPending: Self = "importPending"
        /// Its files are being moved or copied into the library.
        public static let importing: Self = "importing"
        /// All of it is in the library.
        public static let imported: Self = "imported"
        /// It failed, and the application is about to act on that.
        public static let failedPending: Self = "failedPending"
        /// It failed, and the application has acted on that.
        public static let failed: Self = "failed"
        /// Someone told the application to leave it alone.
        public static let ignored: Self = "ignored"
    }
}

/// How a release travels.
public struct DownloadProtocol: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The application does not know.
    public static let unknown: Self = "unknown"
    /// Articles from news servers.
    public static let usenet: Self = "usenet"
    /// Pieces from other people.
    public static let torrent: Self = "torrent"
}
