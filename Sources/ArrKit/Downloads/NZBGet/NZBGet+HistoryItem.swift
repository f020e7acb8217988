public import FoundationEssentials

extension NZBGet {
    /// A download that has left the queue, or the memory of one.
    public struct HistoryItem: Model {
        /// The number it had in the queue.
        public var id: ID<Group>
        /// As it was listed in the queue.
        public var name: String
        /// `NZB`, `URL` for one that was never fetched, or `DUP` for a hidden memory.
        public var kind: String
        /// How it ended, as `TOTAL/DETAIL`.
        public var status: Outcome
        /// When it entered the history, in whole seconds.
        public var historyTime: Date
        /// The category it was filed under; absent for the memory of a hidden one.
        public var category: String?
        /// Where the NZB file was fetched from; empty for a file that was sent.
        public var url: String?
        /// The name of the NZB file, with its folder where it was picked up from one.
        public var nzbFilename: String?
        /// Where it was put.
        public var destDir: String?
        /// Where a script moved it; empty for nowhere else.
        public var finalDir: String?
        /// How checking and repairing ended; `NONE` where nothing was checked.
        public var parStatus: String?
        /// Whether it gave repair blocks to a duplicate, or took some; `NONE` for neither.
        public var exParStatus: String?
        /// How unpacking ended; `NONE` where nothing was packed.
        public var unpackStatus: String?
        /// How moving to the final folder ended; `NONE` where nothing was moved.
        public var moveStatus: String?
        /// How its scripts ended, taken together; `NONE` where none ran.
        public var scriptStatus: String?
        /// Who or what deleted it, such as `MANUAL` or `DUPE`; `NONE` where it was not deleted.
        public var deleteStatus: String?
        /// How a person or script marked it, such as `BAD`; `NONE` where nobody did.
        public var markStatus: String?
        /// How fetching the NZB file from its address ended; `NONE` for a file that was sent.
        public var urlStatus: String?
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
        /// True where failed articles can be tried again, by `Edit.historyRetryFailed`.
        public var retryData: Bool?

        var fileSizeHi: UInt32
        var fileSizeLo: UInt32
        var downloadedSizeHi: UInt32?
        var downloadedSizeLo: UInt32?

        enum CodingKeys: String, PascalKey {
            case id = "NZBID"
            case url = "URL"
            case nzbFilename = "NZBFilename"
            case name, kind, status, historyTime, category, destDir, finalDir, parStatus, exParStatus, unpackStatus
            case moveStatus, scriptStatus, deleteStatus, markStatus, urlStatus, fileCount, totalArticles
            case successArticles, failedArticles, health, criticalHealth, dupeKey, dupeScore, dupeMode, parameters
            case scriptStatuses, serverStats, minPostTime, maxPostTime, downloadTimeSec, postTotalTimeSec, parTimeSec
            case repairTimeSec, unpackTimeSec, extraParBlocks, messageCount, retryData, fileSizeHi, fileSizeLo
            case downloadedSizeHi, downloadedSizeLo
        }
    }
}

extension NZBGet.HistoryItem {
    /// In bytes.
    public var size: Int64 { Halves.join(fileSizeHi, fileSizeLo) }
    /// Bytes that came.
    public var downloadedSize: Int64 { Halves.join(downloadedSizeHi ?? 0, downloadedSizeLo ?? 0) }

    /// Where it is: where a script moved it, else where it was put.
    public var directory: String? { finalDir.flatMap { $0.isEmpty ? nil : $0 } ?? destDir }

    /// How it ended, such as `SUCCESS/UNPACK`: the first part counts, the second says more.
    public struct Outcome: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// What it came to: the part before the slash.
        public var total: Total { Total(rawValue: String(rawValue.prefix { $0 != "/" })) }
        /// Such as `UNPACK`, `HEALTH` or `MARK`; empty where nothing more is said.
        public var detail: String { String(rawValue.drop { $0 != "/" }.dropFirst()) }
        /// True for any `SUCCESS`, whatever the detail.
        public var isSuccess: Bool { total == .success }
    }

    /// The four ways a download can end.
    public struct Total: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// All of it is there and unpacked, or someone marked it so.
        public static let success: Self = "SUCCESS"
        /// It came, but something is left to look at, such as a script that failed.
        public static let warning: Self = "WARNING"
        /// It is of no use: too much is missing, or it could not be repaired or unpacked.
        public static let failure: Self = "FAILURE"
        /// It was deleted before it was done, by a person or as a duplicate.
        public static let deleted: Self = "DELETED"
    }

    /// What a script said about it.
    public struct ScriptStatus: Model {
        /// The script's name, as the settings list it.
        public var name: String
        /// How it ended, such as `SUCCESS`.
        public var status: String

        enum CodingKeys: String, PascalKey { case name, status }
    }
}
