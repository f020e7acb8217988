public import FoundationEssentials

extension SABnzbd {
    /// A download that has left the queue.
    public struct HistoryJob: Model {
        /// The name it had in the queue.
        public var nzoId: Download.Key
        /// As it is listed.
        public var name: String
        /// The NZB file it came from.
        public var nzbName: String
        /// Empty or `*` for none.
        public var category: String
        /// How it ended, or what is being done with it.
        public var status: Stage
        /// Why it failed, in the program's language; empty where it did not.
        public var failMessage: String
        /// The folder or file it is in.
        public var storage: String
        /// Where it came in.
        public var path: String
        /// When it was over.
        public var completed: Date
        /// When it was added, in seconds since 1970; from 4.0 on.
        public var timeAdded: Int64?
        /// In bytes.
        public var bytes: Int64
        /// Bytes that were downloaded.
        public var downloaded: Int64
        /// Seconds it took to come.
        public var downloadTime: Int
        /// Seconds it took to repair and unpack.
        public var postprocTime: Int
        /// What is being done just now, in words.
        public var actionLine: String?
        /// What was done, stage by stage.
        public var stageLog: [StageNotes]
        /// The script that was run, `None` for none.
        public var script: String
        /// The last line it wrote.
        public var scriptLine: String?
        /// What was to be done with it, a letter: `R` repair, `U` unpack, `D` delete.
        public var pp: String
        /// Where the NZB file was fetched from; such an address often holds a key.
        public var url: Secret?
        /// What its archives were opened with.
        public var password: Secret?
        /// 1 where it can be tried again.
        public var retry: Int
        /// What is done with it is not over.
        public var loaded: Bool
        /// It is kept in the archive, from 4.3 on.
        public var archive: Bool?
        /// The sum of the NZB file, by which the same one is known again.
        public var md5sum: String?

        /// What was done at a stage.
        public struct StageNotes: Model {
            /// Such as `Unpack`.
            public var name: String
            /// What was done, in the program's language and with marks of HTML.
            public var actions: [String]
        }

        enum CodingKeys: String, SnakeKey {
            case nzoId, name, nzbName, category, status, failMessage, storage, path, completed, timeAdded, bytes
            case downloaded, downloadTime, postprocTime, actionLine, stageLog, script, scriptLine, pp, url, password
            case retry, loaded, archive, md5sum
        }
    }
}
