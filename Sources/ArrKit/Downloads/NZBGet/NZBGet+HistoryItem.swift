public import FoundationEssentials

extension NZBGet {
    /// A download that has left the queue, or the memory of one.
    public struct HistoryItem: Model {
        /// The number it had in the queue.
        public var id: ID<Group>
        public var name: String
        /// `NZB`, `URL` for one that was never fetched, or `DUP` for a hidden memory.
        public var kind: String
        public var status: Outcome
        public var historyTime: Date
        public var category: String?
        public var url: String?
        public var nzbFilename: String?
        /// Where it was put.
        public var destDir: String?
        /// Where a script moved it; empty for nowhere else.
        public var finalDir: String?
        public var parStatus: String?
        public var exParStatus: String?
        public var unpackStatus: String?
        public var moveStatus: String?
        public var scriptStatus: String?
        public var deleteStatus: String?
        public var markStatus: String?
        public var urlStatus: String?
        public var fileCount: Int?
        public var totalArticles: Int?
        public var successArticles: Int?
        public var failedArticles: Int?
        /// In thousandths.
        public var health: Int?
        /// Below this, in thousandths, it could not be repaired.
        public var criticalHealth: Int?
        public var dupeKey: String?
        public var dupeScore: Int?
        public var dupeMode: DupeMode?
        public var parameters: [Parameter]
        public var scriptStatuses: [ScriptStatus]
        public var serverStats: [ServerStats]
        public var minPostTime: Date?
        public var maxPostTime: Date?
        public var downloadTimeSec: Int?
        public var postTotalTimeSec: Int?
        public var parTimeSec: Int?
        public var repairTimeSec: Int?
        public var unpackTimeSec: Int?
        public var extraParBlocks: Int?
        public var messageCount: Int?
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
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public var total: Total { Total(rawValue: String(rawValue.prefix { $0 != "/" })) }
        /// Such as `UNPACK`, `HEALTH` or `MARK`; empty where nothing more is said.
        public var detail: String { String(rawValue.drop { $0 != "/" }.dropFirst()) }
        public var isSuccess: Bool { total == .success }
    }

    /// The four ways a download can end.
    public struct Total: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let success: Self = "SUCCESS", warning: Self = "WARNING", failure: Self = "FAILURE"
        public static let deleted: Self = "DELETED"
    }

    /// What a script said about it.
    public struct ScriptStatus: Model {
        public var name: String
        public var status: String

        enum CodingKeys: String, PascalKey { case name, status }
    }
}
