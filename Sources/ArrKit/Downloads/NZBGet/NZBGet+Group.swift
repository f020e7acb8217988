public import FoundationEssentials

extension NZBGet {
    /// A download in the queue.
    public struct Group: Model {
        /// NZBGet's number for it (`NZBID`), the same in the history later.
        public var id: ID<Group>
        /// As it is listed; made of the file's name unless someone gave it another.
        public var name: String
        /// The name of the NZB file it came from.
        public var nzbFilename: String
        /// `NZB`, or `URL` while the file itself is still to be fetched.
        public var kind: String
        /// Where it was fetched from; empty for a file that was sent.
        public var url: String
        /// Where it is put before it is unpacked.
        public var destDir: String
        /// Where it is in the end, where that is known already.
        public var finalDir: String
        /// One of the categories in the settings; empty for none.
        public var category: String
        /// Where it is on its way, post-processing included.
        public var status: Stage
        /// The lowest priority of any of its files.
        public var minPriority: Priority
        /// The highest priority of any of its files.
        public var maxPriority: Priority
        /// How many of its articles are being fetched right now.
        public var activeDownloads: Int
        /// How many files it has, those that are done included.
        public var fileCount: Int
        /// How many files are still to come, paused ones and repair files included.
        public var remainingFileCount: Int
        /// How many of the files still to come are for a repair.
        public var remainingParCount: Int
        /// How many articles its files have.
        public var totalArticles: Int
        /// How many articles have come.
        public var successArticles: Int
        /// How many articles no server had.
        public var failedArticles: Int
        /// In thousandths.
        public var health: Int
        /// Below this, in thousandths, it cannot be repaired.
        public var criticalHealth: Int
        /// What counts as the same thing; empty where nothing was said.
        public var dupeKey: String
        /// The higher of two downloads of the same thing is taken.
        public var dupeScore: Int
        /// What happens when the same thing comes again.
        public var dupeMode: DupeMode
        /// The notes it was added with, and those of extensions.
        public var parameters: [Parameter]
        /// How many articles each news server had and lacked.
        public var serverStats: [ServerStats]
        /// When the oldest of its files was posted, by the NZB file.
        public var minPostTime: Date
        /// When the newest of its files was posted, by the NZB file.
        public var maxPostTime: Date
        /// Seconds it has been downloading, pauses left out.
        public var downloadTimeSec: Int
        /// Seconds since its post-processing began; zero where it has not.
        public var postTotalTimeSec: Int
        /// Seconds since the present stage of post-processing began; zero where none runs.
        public var postStageTimeSec: Int
        /// What post-processing does just now, in words; `NONE` where none runs.
        public var postInfoText: String
        /// How many messages its log holds.
        public var messageCount: Int

        var postStageProgress: Int
        var fileSizeHi: UInt32
        var fileSizeLo: UInt32
        var remainingSizeHi: UInt32
        var remainingSizeLo: UInt32
        var pausedSizeHi: UInt32
        var pausedSizeLo: UInt32
        var downloadedSizeHi: UInt32
        var downloadedSizeLo: UInt32

        enum CodingKeys: String, PascalKey {
            case id = "NZBID"
            case name = "NZBName"
            case nzbFilename = "NZBFilename"
            case url = "URL"
            case kind, destDir, finalDir, category, status, minPriority, maxPriority, activeDownloads, fileCount
            case remainingFileCount, remainingParCount, totalArticles, successArticles, failedArticles, health
            case criticalHealth, dupeKey, dupeScore, dupeMode, parameters, serverStats, minPostTime, maxPostTime
            case downloadTimeSec, postTotalTimeSec, postStageTimeSec, postInfoText, messageCount, postStageProgress
            case fileSizeHi, fileSizeLo, remainingSizeHi, remainingSizeLo, pausedSizeHi, pausedSizeLo
            case downloadedSizeHi, downloadedSizeLo
        }
    }
}

extension NZBGet.Group {
    /// In bytes.
    public var size: Int64 { Halves.join(fileSizeHi, fileSizeLo) }
    /// Bytes still to come, paused ones included.
    public var remainingSize: Int64 { Halves.join(remainingSizeHi, remainingSizeLo) }
    /// Bytes that are paused.
    public var pausedSize: Int64 { Halves.join(pausedSizeHi, pausedSizeLo) }
    /// Bytes that have come.
    public var downloadedSize: Int64 { Halves.join(downloadedSizeHi, downloadedSizeLo) }

    /// How far the present stage of unpacking is, from 0 to 1; `nil` where none runs: the number is garbage then.
    public var progress: Double? {
        status.isPostProcessing && 0...1000 ~= postStageProgress ? Double(postStageProgress) / 1000 : nil
    }

    /// Where a download is on its way.
    public struct Stage: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Waits for its turn.
        public static let queued: Self = "QUEUED"
        /// Paused, all that is left of it.
        public static let paused: Self = "PAUSED"
        /// Articles are being fetched.
        public static let downloading: Self = "DOWNLOADING"
        /// The NZB file itself is being fetched from its address.
        public static let fetching: Self = "FETCHING"
        /// Downloaded, and waiting to be checked and unpacked.
        public static let postQueued: Self = "PP_QUEUED"
        /// The repair files are being read.
        public static let loadingPars: Self = "LOADING_PARS"
        /// The files are checked against the repair files.
        public static let verifyingSources: Self = "VERIFYING_SOURCES"
        /// Damaged files are being repaired.
        public static let repairing: Self = "REPAIRING"
        /// The repaired files are checked once more.
        public static let verifyingRepaired: Self = "VERIFYING_REPAIRED"
        /// Files get back the names that were hidden.
        public static let renaming: Self = "RENAMING"
        /// Archives are being unpacked.
        public static let unpacking: Self = "UNPACKING"
        /// Files are moved to where they belong.
        public static let moving: Self = "MOVING"
        /// Unpacked files get better names; from 24.6 on.
        public static let renamingUnpacked: Self = "POST_UNPACK_RENAMING"
        /// An extension's script runs.
        public static let executingScript: Self = "EXECUTING_SCRIPT"
        /// Done; for a moment it is in the history too.
        public static let finished: Self = "PP_FINISHED"

        private static let loading: Set<Self> = [.queued, .paused, .downloading, .fetching]

        /// Everything has come; it is being checked, unpacked or moved.
        public var isPostProcessing: Bool { !Self.loading.contains(self) }
    }
}
