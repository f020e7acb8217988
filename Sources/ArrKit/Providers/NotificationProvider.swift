/// Something that is told what happens: a messenger, a media server, a script or another program's webhook.
public struct NotificationProvider: Provider {
    /// Zero until it is stored.
    public var id: ID<NotificationProvider>
    /// As its owner calls it; no other notification has the same name.
    public var name: String?
    /// What tells it, such as `Webhook` or `PlexServer`.
    public var implementation: String
    /// The same as people read it.
    public var implementationName: String?
    /// The kind of settings in `fields`, such as `WebhookSettings`; it is sent back as it came.
    public var configContract: String?
    /// A page about it in the application's documentation.
    public var infoLink: String?
    /// A remark of the application's, where it has one.
    public var message: ProviderMessage?
    /// Its settings, all of them: one that is left out is reset when it is saved.
    public var fields: [Open<Field>]
    /// The same with some fields filled in, in a template only.
    public var presets: [Open<NotificationProvider>]
    /// What it is told of: everything that shares one, or without any tag all.
    public var tags: [ID<Tag>]
    /// A page about it; older than `infoLink`.
    public var link: String?
    /// Of use to the application's own page alone.
    public var testCommand: String?
    /// A release was handed to a download client.
    public var onGrab: Bool?
    /// A file was imported. Sonarr and Radarr.
    public var onDownload: Bool?
    /// A file was replaced by a better one. Not in Prowlarr.
    public var onUpgrade: Bool?
    /// All of a download was imported. Sonarr only.
    public var onImportComplete: Bool?
    /// Files got other names. Not in Prowlarr.
    public var onRename: Bool?
    /// A series was added to the library. Sonarr only.
    public var onSeriesAdd: Bool?
    /// A series was taken out of the library. Sonarr only.
    public var onSeriesDelete: Bool?
    /// A file was deleted. Sonarr only.
    public var onEpisodeFileDelete: Bool?
    /// A file was deleted to make way for a better one. Sonarr only.
    public var onEpisodeFileDeleteForUpgrade: Bool?
    /// A movie was added to the library. Radarr only.
    public var onMovieAdded: Bool?
    /// A movie was taken out of the library. Radarr only.
    public var onMovieDelete: Bool?
    /// A file was deleted. Radarr only.
    public var onMovieFileDelete: Bool?
    /// A file was deleted to make way for a better one. Radarr only.
    public var onMovieFileDeleteForUpgrade: Bool?
    /// A release was imported. Lidarr only.
    public var onReleaseImport: Bool?
    /// An artist was added to the library. Lidarr only.
    public var onArtistAdd: Bool?
    /// An artist was taken out of the library. Lidarr only.
    public var onArtistDelete: Bool?
    /// An album was taken out of the library. Lidarr only.
    public var onAlbumDelete: Bool?
    /// A download failed. Lidarr only.
    public var onDownloadFailure: Bool?
    /// A download could not be imported. Lidarr only.
    public var onImportFailure: Bool?
    /// Tags were written into files. Lidarr only.
    public var onTrackRetag: Bool?
    /// A download waits for a person to decide. Sonarr and Radarr.
    public var onManualInteractionRequired: Bool?
    /// The application complains about its set-up.
    public var onHealthIssue: Bool?
    /// A complaint is over.
    public var onHealthRestored: Bool?
    /// The application was updated.
    public var onApplicationUpdate: Bool?
    /// Tells of warnings among the complaints too.
    public var includeHealthWarnings: Bool?
    /// Tells of what a person grabbed too. Prowlarr only.
    public var includeManualGrabs: Bool?
    /// `onGrab` can be told at all.
    public var supportsOnGrab: Bool?
    /// `onDownload` can be told at all.
    public var supportsOnDownload: Bool?
    /// `onUpgrade` can be told at all.
    public var supportsOnUpgrade: Bool?
    /// `onImportComplete` can be told at all.
    public var supportsOnImportComplete: Bool?
    /// `onRename` can be told at all.
    public var supportsOnRename: Bool?
    /// `onSeriesAdd` can be told at all.
    public var supportsOnSeriesAdd: Bool?
    /// `onSeriesDelete` can be told at all.
    public var supportsOnSeriesDelete: Bool?
    /// `onEpisodeFileDelete` can be told at all.
    public var supportsOnEpisodeFileDelete: Bool?
    /// `onEpisodeFileDeleteForUpgrade` can be told at all.
    public var supportsOnEpisodeFileDeleteForUpgrade: Bool?
    /// `onMovieAdded` can be told at all.
    public var supportsOnMovieAdded: Bool?
    /// `onMovieDelete` can be told at all.
    public var supportsOnMovieDelete: Bool?
    /// `onMovieFileDelete` can be told at all.
    public var supportsOnMovieFileDelete: Bool?
    /// `onMovieFileDeleteForUpgrade` can be told at all.
    public var supportsOnMovieFileDeleteForUpgrade: Bool?
    /// `onReleaseImport` can be told at all.
    public var supportsOnReleaseImport: Bool?
    /// `onArtistAdd` can be told at all.
    public var supportsOnArtistAdd: Bool?
    /// `onArtistDelete` can be told at all.
    public var supportsOnArtistDelete: Bool?
    /// `onAlbumDelete` can be told at all.
    public var supportsOnAlbumDelete: Bool?
    /// `onDownloadFailure` can be told at all.
    public var supportsOnDownloadFailure: Bool?
    /// `onImportFailure` can be told at all.
    public var supportsOnImportFailure: Bool?
    /// `onTrackRetag` can be told at all.
    public var supportsOnTrackRetag: Bool?
    /// `onManualInteractionRequired` can be told at all.
    public var supportsOnManualInteractionRequired: Bool?
    /// `onHealthIssue` can be told at all.
    public var supportsOnHealthIssue: Bool?
    /// `onHealthRestored` can be told at all.
    public var supportsOnHealthRestored: Bool?
    /// `onApplicationUpdate` can be told at all.
    public var supportsOnApplicationUpdate: Bool?
}

extension NotificationProvider {
    /// A test really sends something.
    public static var testEffect: Request.Effect { .writes }

    /// It is told of something.
    public var isEnabled: Bool { Self.flags.contains { self[keyPath: $0] == true } }
    /// Leaves it stored and tells it nothing.
    public mutating func disable() {
        for flag in Self.flags where self[keyPath: flag] != nil { self[keyPath: flag] = false }
    }

    private static var flags: [WritableKeyPath<Self, Bool?>] {
        [
            \.onGrab, \.onDownload, \.onUpgrade, \.onImportComplete, \.onRename, \.onSeriesAdd, \.onSeriesDelete,
            \.onEpisodeFileDelete, \.onEpisodeFileDeleteForUpgrade, \.onMovieAdded, \.onMovieDelete,
            \.onMovieFileDelete, \.onMovieFileDeleteForUpgrade, \.onReleaseImport, \.onArtistAdd,
            \.onArtistDelete, \.onAlbumDelete, \.onDownloadFailure, \.onImportFailure, \.onTrackRetag,
            \.onManualInteractionRequired, \.onHealthIssue, \.onHealthRestored, \.onApplicationUpdate,
        ]
    }
}
