public import FoundationEssentials

extension NZBGet {
    /// A download in the queue.
    public struct Group: Model {
        public var id: ID<Group>
        public var name: String
        public var nzbFilename: String
        public var kind: String
        /// Where it was fetched from; empty for a file that was sent.
        public var url: String
        /// Where it is put before it is unpacked.
        public var destDir: String
        /// Where it is in the end, where that is known already.
        public var finalDir: String
        public var category: String
        public var status: Stage
        public var minPriority: Priority
        public var maxPriority: Priority
        public var activeDownloads: Int
        public var fileCount: Int
        public var remainingFileCount: Int
        public var remainingParCount: Int
        public var totalArticles: Int
        public var successArticles: Int
        public var failedArticles: Int
        /// In thousandths.
        public var health: Int
        /// Below this, in thousandths, it cannot be repaired.
        public var criticalHealth: Int
        public var dupeKey: String
        public var dupeScore: Int
        public var dupeMode: DupeMode
        public var parameters: [Parameter]
        public var serverStats: [ServerStats]
        public var minPostTime: Date
        public var maxPostTime: Date
        public var downloadTimeSec: Int
        public var postTotalTimeSec: Int
        public var postStageTimeSec: Int
        public var postInfoText: String
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
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let queued: Self = "QUEUED", paused: Self = "PAUSED", downloading: Self = "DOWNLOADING"
        public static let fetching: Self = "FETCHING", postQueued: Self = "PP_QUEUED"
        public static let loadingPars: Self = "LOADING_PARS", verifyingSources: Self = "VERIFYING_SOURCES"
        public static let repairing: Self = "REPAIRING", verifyingRepaired: Self = "VERIFYING_REPAIRED"
        public static let renaming: Self = "RENAMING", unpacking: Self = "UNPACKING", moving: Self = "MOVING"
        public static let renamingUnpacked: Self = "POST_UNPACK_RENAMING"
        public static let executingScript: Self = "EXECUTING_SCRIPT", finished: Self = "PP_FINISHED"

        private static let loading: Set<Self> = [.queued, .paused, .downloading, .fetching]

        /// Everything has come; it is being checked, unpacked or moved.
        public var isPostProcessing: Bool { !Self.loading.contains(self) }
    }
}
