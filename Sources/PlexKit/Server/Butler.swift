/// Work that a server does by itself in the night.
public struct ButlerTask: Model {
    /// By which it is started and stopped.
    public var name: Name
    /// A few words, in the server's language.
    public var title: String?
    /// What it does, in the server's language.
    public var description: String?
    /// It is done by itself.
    public var enabled: Bool?
    /// Every how many days.
    public var interval: Int?
    /// Its hour is drawn anew each day.
    public var scheduleRandomized: Bool?

    /// What a task is called.
    public struct Name: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Installs a newer version.
        public static let automaticUpdates: Self = "AutomaticUpdates"
        /// Copies the database.
        public static let backupDatabase: Self = "BackupDatabase"
        /// Finds advertisements in recordings.
        public static let generateAdMarkers: Self = "ButlerTaskGenerateAdMarkers"
        /// Finds closing credits.
        public static let generateCreditsMarkers: Self = "ButlerTaskGenerateCreditsMarkers"
        /// Finds openings.
        public static let generateIntroMarkers: Self = "ButlerTaskGenerateIntroMarkers"
        /// Finds where people speak.
        public static let generateVoiceActivity: Self = "ButlerTaskGenerateVoiceActivity"
        /// Deletes bundles that belong to nothing.
        public static let cleanOldBundles: Self = "CleanOldBundles"
        /// Deletes what lies in the cache for too long.
        public static let cleanOldCacheFiles: Self = "CleanOldCacheFiles"
        /// Measures files in depth.
        public static let deepMediaAnalysis: Self = "DeepMediaAnalysis"
        /// Deletes binary data that belongs to nothing.
        public static let garbageCollectBlobs: Self = "GarbageCollectBlobs"
        /// Deletes media that belong to nothing.
        public static let garbageCollectLibraryMedia: Self = "GarbageCollectLibraryMedia"
        /// Computes the colours that stand in for pictures.
        public static let generateBlurHashes: Self = "GenerateBlurHashes"
        /// Makes pictures of chapters.
        public static let generateChapterThumbs: Self = "GenerateChapterThumbs"
        /// Makes preview pictures for seeking.
        public static let generateMediaIndexFiles: Self = "GenerateMediaIndexFiles"
        /// Measures how loud music is.
        public static let loudnessAnalysis: Self = "LoudnessAnalysis"
        /// Looks for music that sounds alike.
        public static let musicAnalysis: Self = "MusicAnalysis"
        /// Tidies the database.
        public static let optimizeDatabase: Self = "OptimizeDatabase"
        /// Fetches television guides.
        public static let refreshEpgGuides: Self = "RefreshEpgGuides"
        /// Scans all libraries.
        public static let refreshLibraries: Self = "RefreshLibraries"
        /// Reads files beside media anew.
        public static let refreshLocalMedia: Self = "RefreshLocalMedia"
        /// Fetches metadata that may have changed.
        public static let refreshPeriodicMetadata: Self = "RefreshPeriodicMetadata"
        /// Measures files again that an older version measured.
        public static let upgradeMediaAnalysis: Self = "UpgradeMediaAnalysis"
    }
}

extension ButlerTask: PlexElement {
    static let names = ["ButlerTask"]
}

/// The work a server does by itself in the night. Its owner alone may look after it.
public struct Butler: Sendable {
    let transport: Transport

    /// What there is to do, and how often. Throws `ServiceError`.
    public func tasks() async throws -> [ButlerTask] { try await transport.list(Request(.get, "butler")) }

    /// Starts a task now; one that runs already goes on. Throws `ServiceError`, `.notFound` where there is none.
    public func start(_ task: ButlerTask.Name) async throws { try await perform(.post, task) }

    /// Stops a task. Throws `ServiceError`, `.notFound` where it does not run.
    public func stop(_ task: ButlerTask.Name) async throws { try await perform(.delete, task) }

    /// Starts every task that is enabled. Throws `ServiceError`.
    public func startAll() async throws { try await transport.perform(Request(.post, "butler")) }

    /// Stops every task, and leaves those not done for the next night. Throws `ServiceError`.
    public func stopAll() async throws { try await transport.perform(Request(.delete, "butler")) }

    private func perform(_ method: Request.Method, _ task: ButlerTask.Name) async throws {
        try await transport.perform(Request(method, "butler/\(PercentEncoding.segment(task.rawValue))"))
    }
}

extension Plex {
    /// The work the server does by itself in the night.
    public var butler: Butler { Butler(transport: transport) }
}
