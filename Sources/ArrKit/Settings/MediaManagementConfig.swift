/// How files are imported and kept.
public struct MediaManagementConfig: Identified {
    /// Always 1.
    public var id: ID<MediaManagementConfig>
    /// Episodes whose file was deleted from outside are not monitored any longer. Sonarr only.
    public var autoUnmonitorPreviouslyDownloadedEpisodes: Bool?
    /// The same for movies. Radarr only.
    public var autoUnmonitorPreviouslyDownloadedMovies: Bool?
    /// The same for albums. Lidarr only.
    public var autoUnmonitorPreviouslyDownloadedTracks: Bool?
    /// Where deleted files go; empty for deleting them at once.
    public var recycleBin: String?
    /// Days after which they leave it; zero for never.
    public var recycleBinCleanupDays: Int
    /// What becomes of propers and repacks.
    public var downloadPropersAndRepacks: Propers?
    /// Makes folders before there are files. Sonarr only.
    public var createEmptySeriesFolders: Bool?
    /// The same. Radarr only.
    public var createEmptyMovieFolders: Bool?
    /// The same. Lidarr only.
    public var createEmptyArtistFolders: Bool?
    /// Deletes folders that became empty.
    public var deleteEmptyFolders: Bool
    /// Renames folders when titles change. Radarr only.
    public var autoRenameFolders: Bool?
    /// Folders stay where they are when the root folder changes. Radarr only.
    public var pathsDefaultStatic: Bool?
    /// Which date imported files get.
    public var fileDate: FileDate?
    /// When folders are looked through.
    public var rescanAfterRefresh: Rescan?
    /// Looks through folders as soon as something in them changes. Lidarr only.
    public var watchLibraryForChanges: Bool?
    /// Sets permissions of what is imported.
    public var setPermissionsLinux: Bool
    /// A folder's permissions in octal, such as `755`; files get the same without execution.
    public var chmodFolder: String?
    /// The group of what is imported, by name or number; empty for leaving it.
    public var chownGroup: String?
    /// When an import waits for the episode's title. Sonarr only.
    public var episodeTitleRequired: TitleRequired?
    /// Imports without looking how much room there is.
    public var skipFreeSpaceCheckWhenImporting: Bool
    /// Megabytes that must stay free.
    public var minimumFreeSpaceWhenImporting: Int
    /// Links files that are still seeded instead of copying them.
    public var copyUsingHardlinks: Bool
    /// Has a script import the files.
    public var useScriptImport: Bool?
    /// That script.
    public var scriptImportPath: String?
    /// Imports subtitles and the like along with the media.
    public var importExtraFiles: Bool
    /// What counts as such, joined by commas, such as `srt,nfo`.
    public var extraFileExtensions: String?
    /// Looks into files for codecs and languages; Lidarr leaves it out.
    public var enableMediaInfo: Bool?
    /// Which files are recognised by their sound. Lidarr only.
    public var allowFingerprinting: Fingerprinting?

    /// What becomes of propers and repacks.
    public struct Propers: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They are preferred and replace what is there.
        public static let preferAndUpgrade: Self = "preferAndUpgrade"
        /// They are preferred and replace nothing.
        public static let doNotUpgrade: Self = "doNotUpgrade"
        /// They count as any other release; a custom format may rate them.
        public static let doNotPrefer: Self = "doNotPrefer"
    }

    /// Which date imported files get.
    public struct FileDate: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The one they have.
        public static let none: Self = "none"
        /// When it aired, by local time. Sonarr.
        public static let localAirDate: Self = "localAirDate"
        /// When it aired. Sonarr.
        public static let utcAirDate: Self = "utcAirDate"
        /// When it came to cinemas. Radarr.
        public static let cinemas: Self = "cinemas"
        /// When it came out on disc or online. Radarr.
        public static let release: Self = "release"
        /// When the album came out. Lidarr.
        public static let albumReleaseDate: Self = "albumReleaseDate"
    }

    /// When folders are looked through.
    public struct Rescan: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// After every refresh.
        public static let always: Self = "always"
        /// After a refresh that a person asked for.
        public static let afterManual: Self = "afterManual"
        /// Only when asked to.
        public static let never: Self = "never"
    }

    /// When an import waits for the episode's title, for two days at most.
    public struct TitleRequired: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Always.
        public static let always: Self = "always"
        /// Only where a season comes out all at once.
        public static let bulkSeasonReleases: Self = "bulkSeasonReleases"
        /// Never.
        public static let never: Self = "never"
    }

    /// Which files are recognised by their sound.
    public struct Fingerprinting: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// None.
        public static let never: Self = "never"
        /// Those that are imported.
        public static let newFiles: Self = "newFiles"
        /// All, also those that are there.
        public static let allFiles: Self = "allFiles"
    }
}
