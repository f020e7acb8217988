/// What Sonarr, Radarr, Prowlarr or Lidarr posts to a webhook: one type for all of them, of which each sends its part.
///
/// They post once, unsigned, and never again: a receiver that was away has to read the history.
public struct ArrWebhook: Model {
    /// What happened.
    public var eventType: EventType
    /// As the application is called in its settings; tells two Sonarrs apart.
    public var instanceName: String?
    /// Where its pages are, if its owner has set that; absent in events about the application itself.
    public var applicationUrl: String?

    /// The series it is about, from Sonarr.
    public var series: WebhookSeries?
    /// The episodes it is about; several for a season pack.
    public var episodes: [WebhookEpisode]
    /// The movie it is about, from Radarr.
    public var movie: WebhookMovie?
    /// The movie as the indexer's release names it.
    public var remoteMovie: WebhookMovie?
    /// How a movie was added, such as `manual` or `list`.
    public var addMethod: String?
    /// The artist it is about, from Lidarr.
    public var artist: WebhookArtist?
    /// The album that was imported or deleted, from Lidarr.
    public var album: WebhookAlbum?
    /// The albums that were grabbed, from Lidarr.
    public var albums: [WebhookAlbum]
    /// The tracks that were imported, from Lidarr.
    public var tracks: [WebhookTrack]

    /// The release that was grabbed, or that was imported.
    public var release: WebhookRelease?
    /// What started a grab of Prowlarr's, such as `manual`.
    public var trigger: String?
    /// The application that asked Prowlarr for the grab.
    public var source: String?
    /// The address that asked Prowlarr for the grab.
    public var host: String?
    /// The formats that fit, and what they are worth.
    public var customFormatInfo: WebhookFormats?

    /// The download client, as the application's settings call it.
    public var downloadClient: String?
    /// The kind of client, such as `nzbget`.
    public var downloadClientType: String?
    /// The client's own name for the download: what `Download.Key` holds.
    public var downloadId: String?
    /// What waits for a person.
    public var downloadInfo: WebhookRelease?
    /// How the application sees the download, such as `Warning`.
    public var downloadStatus: String?
    /// Why it waits, file by file.
    public var downloadStatusMessages: [StatusMessage]

    /// The file that was imported or deleted, from Sonarr.
    public var episodeFile: WebhookFile?
    /// All the files of a download whose import is complete.
    public var episodeFiles: [WebhookFile]
    /// The file that was imported or deleted, from Radarr.
    public var movieFile: WebhookFile?
    /// The files that were imported, from Lidarr.
    public var trackFiles: [WebhookFile]
    /// The file whose tags were written anew, from Lidarr.
    public var trackFile: WebhookFile?
    /// How many files a complete import brought.
    public var fileCount: Int?
    /// Where a complete import came from.
    public var sourcePath: String?
    /// Where a complete import went to.
    public var destinationPath: String?
    /// True where a better file took the place of another.
    public var isUpgrade: Bool?
    /// The files an upgrade deleted, or whether a deleted series or movie took its files with it.
    public var deletedFiles: DeletedFiles?
    /// Why a file was deleted, such as `upgrade` or `missingFromDisk`.
    public var deleteReason: String?
    /// Bytes a deleted movie's folder held.
    public var movieFolderSize: Int64?
    /// The episode files that got other names.
    public var renamedEpisodeFiles: [WebhookFile]
    /// The movie files that got other names.
    public var renamedMovieFiles: [WebhookFile]
    /// The track files that got other names.
    public var renamedTrackFiles: [WebhookFile]

    /// `warning` or `error`, of a health event.
    public var level: String?
    /// What is wrong, or is well again, or was updated.
    public var message: String?
    /// Which check it was, such as `IndexerStatusCheck`.
    public var type: String?
    /// A page about it.
    public var wikiUrl: String?
    /// The version before an update.
    public var previousVersion: String?
    /// The version after an update.
    public var newVersion: String?

    /// What happened. `Download` says two things: see `isImportComplete`.
    public struct EventType: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Somebody pressed the button; the series or movie in it is made up.
        public static let test: Self = "Test"
        /// A release was handed to a download client.
        public static let grab: Self = "Grab"
        /// A file was imported, or a whole download was.
        public static let download: Self = "Download"
        /// A download failed; Lidarr tells it.
        public static let downloadFailure: Self = "DownloadFailure"
        /// A download could not be imported; Lidarr tells it.
        public static let importFailure: Self = "ImportFailure"
        /// Files got other names.
        public static let rename: Self = "Rename"
        /// A file's tags were written; Lidarr tells it.
        public static let retag: Self = "Retag"
        /// A series was added.
        public static let seriesAdd: Self = "SeriesAdd"
        /// A series was taken out.
        public static let seriesDelete: Self = "SeriesDelete"
        /// An episode's file was deleted.
        public static let episodeFileDelete: Self = "EpisodeFileDelete"
        /// A movie was added.
        public static let movieAdded: Self = "MovieAdded"
        /// A movie was taken out.
        public static let movieDelete: Self = "MovieDelete"
        /// A movie's file was deleted.
        public static let movieFileDelete: Self = "MovieFileDelete"
        /// An artist was added.
        public static let artistAdd: Self = "ArtistAdd"
        /// An artist was taken out.
        public static let artistDelete: Self = "ArtistDelete"
        /// An album was taken out.
        public static let albumDelete: Self = "AlbumDelete"
        /// The application found something wrong with itself.
        public static let health: Self = "Health"
        /// What was wrong is well again.
        public static let healthRestored: Self = "HealthRestored"
        /// The application was updated.
        public static let applicationUpdate: Self = "ApplicationUpdate"
        /// A download waits for a person.
        public static let manualInteractionRequired: Self = "ManualInteractionRequired"
    }

    /// Why a download waits: a file of it, and what is wrong with that.
    public struct StatusMessage: Model {
        /// The file's or the release's name.
        public var title: String?
        /// What is wrong, in sentences.
        public var messages: [String]
    }

    /// True for the second meaning of `Download`: every file of a download is in.
    public var isImportComplete: Bool { eventType == .download && (!episodeFiles.isEmpty || destinationPath != nil) }

    /// The files it is about, whichever application they come from; those that were deleted to make room left out.
    public var files: [WebhookFile] {
        [episodeFile, movieFile, trackFile].compactMap { $0 } + episodeFiles + trackFiles + renamedEpisodeFiles
            + renamedMovieFiles + renamedTrackFiles
    }
}
