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
        public var kind: Kind
        /// Where it was fetched from, which often holds an indexer's key; empty for a file that was sent.
        public var url: Secret
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
        /// How checking and repairing went so far.
        public var parStatus: Step
        /// Whether it gave repair blocks to a duplicate, or took some.
        public var exParStatus: Step
        /// How unpacking went so far.
        public var unpackStatus: Step
        /// How moving to the final folder went so far.
        public var moveStatus: Step
        /// How its scripts went so far, taken together.
        public var scriptStatus: Step
        /// Who or what is deleting it.
        public var deleteStatus: Step
        /// How a person or script marked it.
        public var markStatus: Step
        /// How fetching the NZB file went; `UNKNOWN` while it is under way.
        public var urlStatus: Step
        /// What each script said so far.
        public var scriptStatuses: [ScriptStatus]
        /// Seconds it has been downloading, pauses left out; garbage while the NZB file itself is fetched.
        public var downloadTimeSec: Int
        /// Seconds since its post-processing began; zero where it has not.
        public var postTotalTimeSec: Int
        /// Seconds that checking took, the repair included.
        public var parTimeSec: Int
        /// Seconds that the repair took.
        public var repairTimeSec: Int
        /// Seconds that unpacking took.
        public var unpackTimeSec: Int
        /// Repair blocks it took from duplicates; negative for those it gave away.
        public var extraParBlocks: Int
        /// Seconds since the present stage of post-processing began; zero where none runs.
        public var postStageTimeSec: Int
        /// What post-processing does just now, in words; `NONE` where none runs.
        public var postInfoText: String
        /// How many messages its log holds.
        public var messageCount: Int

        var postStageProgress: Int
        var fileSizeHi: Int64
        var fileSizeLo: Int64
        var remainingSizeHi: Int64
        var remainingSizeLo: Int64
        var pausedSizeHi: Int64
        var pausedSizeLo: Int64
        var downloadedSizeHi: Int64
        var downloadedSizeLo: Int64

        enum CodingKeys: String, PascalKey {
            case id = "NZBID"
            case name = "NZBName"
            case nzbFilename = "NZBFilename"
            case url = "URL"
            case kind, destDir, finalDir, category, status, minPriority, maxPriority, activeDownloads, fileCount
            case remainingFileCount, remainingParCount, totalArticles, successArticles, failedArticles, health
            case criticalHealth, dupeKey, dupeScore, dupeMode, parameters, serverStats, minPostTime, maxPostTime
            case downloadTimeSec, postTotalTimeSec, postStageTimeSec, postInfoText, messageCount, postStageProgress
            case parStatus, exParStatus, unpackStatus, moveStatus, scriptStatus, deleteStatus, markStatus, urlStatus
            case scriptStatuses, parTimeSec, repairTimeSec, unpackTimeSec, extraParBlocks
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
}
