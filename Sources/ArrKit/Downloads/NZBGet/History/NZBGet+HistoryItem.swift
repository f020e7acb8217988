public import FoundationEssentials

extension NZBGet {
    /// A download that has left the queue, or the memory of one.
    public struct HistoryItem: Model {
        /// The number it had in the queue.
        public var id: ID<Group>
        /// As it was listed in the queue.
        public var name: String
        /// `NZB`, `URL` for one that was never fetched, or `DUP` for a hidden memory.
        public var kind: Group.Kind
        /// How it ended, as `TOTAL/DETAIL`.
        public var status: Outcome
        /// When it entered the history, in whole seconds.
        public var historyTime: Date
        /// The category it was filed under; absent for the memory of a hidden one.
        public var category: String?
        /// Where the NZB file was fetched from, which often holds an indexer's key; empty for a file that was sent.
        public var url: Secret?
        /// The name of the NZB file, with its folder where it was picked up from one.
        public var nzbFilename: String?
        /// Where it was put.
        public var destDir: String?
        /// Where a script moved it; empty for nowhere else.
        public var finalDir: String?
        /// How checking and repairing ended; `NONE` where nothing was checked.
        public var parStatus: Step?
        /// Whether it gave repair blocks to a duplicate, or took some; `NONE` for neither.
        public var exParStatus: Step?
        /// How unpacking ended; `NONE` where nothing was packed.
        public var unpackStatus: Step?
        /// How moving to the final folder ended; `NONE` where nothing was moved.
        public var moveStatus: Step?
        /// How its scripts ended, taken together; `NONE` where none ran.
        public var scriptStatus: Step?
        /// Who or what deleted it, such as `MANUAL` or `DUPE`; `NONE` where it was not deleted.
        public var deleteStatus: Step?
        /// How a person or script marked it, such as `BAD`; `NONE` where nobody did.
        public var markStatus: Step?
        /// How fetching the NZB file from its address ended; `NONE` for a file that was sent.
        public var urlStatus: Step?
        /// How many files it had.
        public var fileCount: Int?
        /// How many articles its files had.
        public var totalArticles: Int?
        /// How many articles came.
        public var successArticles: Int?
        /// How many articles no server had.
        public var failedArticles: Int?
        /// In thousandths.
        public var health: Int?
        /// Below this, in thousandths, it could not be repaired.
        public var criticalHealth: Int?
        /// What counts as the same thing; empty where nothing was said.
        public var dupeKey: String?
        /// The higher of two downloads of the same thing is taken.
        public var dupeScore: Int?
        /// What happens when the same thing comes again.
        public var dupeMode: DupeMode?
        /// The notes it was added with, and those of extensions; `drone` is the *arr application's download id.
        public var parameters: [Parameter]
        /// What each script said; empty where none ran.
        public var scriptStatuses: [ScriptStatus]
        /// How many articles each news server had and lacked.
        public var serverStats: [ServerStats]
        /// When the oldest of its files was posted, by the NZB file.
        public var minPostTime: Date?
        /// When the newest of its files was posted, by the NZB file.
        public var maxPostTime: Date?
        /// Seconds it was downloading, pauses left out.
        public var downloadTimeSec: Int?
        /// Seconds that post-processing took, from its beginning to its end.
        public var postTotalTimeSec: Int?
        /// Seconds that checking took, the repair included.
        public var parTimeSec: Int?
        /// Seconds that the repair took; zero where none was needed.
        public var repairTimeSec: Int?
        /// Seconds that unpacking took.
        public var unpackTimeSec: Int?
        /// Repair blocks it took from duplicates; negative for those it gave away.
        public var extraParBlocks: Int?
        /// How many messages its log holds.
        public var messageCount: Int?
        /// True where failed articles can be tried again, by `HistoryEdit.retryFailed`.
        public var retryData: Bool?
        /// How many files were left undone.
        public var remainingFileCount: Int?
        /// What is remembered of a hidden one, such as `SUCCESS` or `GOOD`.
        public var dupStatus: Step?

        var fileSizeHi: Int64
        var fileSizeLo: Int64
        var downloadedSizeHi: Int64?
        var downloadedSizeLo: Int64?

        enum CodingKeys: String, PascalKey {
            case id = "NZBID"
            case url = "URL"
            case nzbFilename = "NZBFilename"
            case name, kind, status, historyTime, category, destDir, finalDir, parStatus, exParStatus, unpackStatus
            case moveStatus, scriptStatus, deleteStatus, markStatus, urlStatus, fileCount, totalArticles
            case successArticles, failedArticles, health, criticalHealth, dupeKey, dupeScore, dupeMode, parameters
            case scriptStatuses, serverStats, minPostTime, maxPostTime, downloadTimeSec, postTotalTimeSec, parTimeSec
            case repairTimeSec, unpackTimeSec, extraParBlocks, messageCount, retryData, remainingFileCount, dupStatus,
                fileSizeHi, fileSizeLo
            case downloadedSizeHi, downloadedSizeLo
        }
    }
}

extension NZBGet.HistoryItem {
    /// In bytes.
    public var size: Int64 { Halves.join(fileSizeHi, fileSizeLo) }
    /// Bytes that came.
    public var downloadedSize: Int64 { Halves.join(downloadedSizeHi ?? 0, downloadedSizeLo ?? 0) }

    /// Where it is: where a script moved it, else where it was put; of a failure where it was left.
    public var directory: String? {
        // A download that could not be unpacked or moved names a final folder that it never came to.
        let folders = status.total == .failure ? [destDir] : [finalDir, destDir]
        return folders.compactMap(\.self).first { !$0.isEmpty }
    }
}
