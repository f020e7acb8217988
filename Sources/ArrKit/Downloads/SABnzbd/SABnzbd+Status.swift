extension SABnzbd {
    /// How it is doing: folders, servers, disk space. Throws `ServiceError`.
    ///
    /// - Parameter measuring: Also looks up its public address and measures the disks, which takes seconds.
    public func status(measuring: Bool = false) async throws -> Open<Status> {
        let form: Query = measuring ? ["calculate_performance": 1] : ["skip_dashboard": 1]
        let deadline: Duration = measuring ? .seconds(120) : .seconds(30)
        return try await call("fullstatus", form, as: FullStatus.self, deadline: deadline).status
    }
    private struct FullStatus: Decodable { let status: Open<Status> }

    /// What it warns of, the earliest first. Throws `ServiceError`.
    public func warningList() async throws -> [Warning] {
        try await call("warnings", as: Warnings.self, deadline: .seconds(15)).warnings
    }
    private struct Warnings: Decodable { let warnings: [Warning] }

    /// Forgets the warnings. Throws `ServiceError`.
    public func clearWarnings() async throws { try await act("warnings", ["name": "clear"]) }

    /// What was downloaded from each server. Throws `ServiceError`.
    public func serverStats() async throws -> ServerStats { try await call("server_stats") }
    /// Has it ask a server again that it has stopped asking. Throws `ServiceError`.
    public func unblockServer(_ name: String) async throws {
        try await act("status", ["name": "unblock_server", "value": name])
    }
    /// Takes away a folder whose download it has forgotten, as `status` lists them. Throws `ServiceError`.
    public func deleteOrphan(_ folder: String) async throws {
        try await act("status", ["name": "delete_orphan", "value": folder])
    }
    /// Adds such a folder as a download again. Throws `ServiceError`.
    public func addOrphan(_ folder: String) async throws {
        try await act("status", ["name": "add_orphan", "value": folder])
    }

    /// The categories by name; `*` is the default. Throws `ServiceError`.
    public func categoryNames() async throws -> [String] {
        try await call("get_cats", as: CategoryNames.self).categories
    }
    private struct CategoryNames: Decodable { let categories: [String] }
    /// The scripts by name. Throws `ServiceError`.
    public func scripts() async throws -> [String] { try await call("get_scripts", as: Scripts.self).scripts }
    private struct Scripts: Decodable { let scripts: [String] }

    /// Percent of the line's speed, or an amount such as `400K` or `10M` a second; 0 for no limit. Throws `ServiceError`.
    public func setSpeedLimit(_ limit: String) async throws {
        try await act("config", ["name": "speedlimit", "value": limit])
    }
    /// Holds unpacking back. Throws `ServiceError`.
    public func pausePostProcessing() async throws { try await act("pause_pp") }
    /// Lets unpacking go on. Throws `ServiceError`.
    public func resumePostProcessing() async throws { try await act("resume_pp") }
    /// Looks at its feeds now. Throws `ServiceError`.
    public func readFeeds() async throws { try await act("rss_now") }
    /// Looks into its watched folder now. Throws `ServiceError`.
    public func readWatchedFolder() async throws { try await act("watched_now") }
    /// Begins the quota anew. Throws `ServiceError`.
    public func resetQuota() async throws { try await act("reset_quota") }
    /// Ends the connections to its servers. Throws `ServiceError`.
    public func disconnect() async throws { try await act("disconnect") }
    /// Ends the program and starts it anew. Throws `ServiceError`.
    public func restart() async throws { try await act("restart") }
    /// The same, and puts the queue together again from what is on the disk. Throws `ServiceError`.
    public func restartRepairing() async throws { try await act("restart_repair") }
    /// Ends the program. Throws `ServiceError`.
    public func shutDown() async throws { try await act("shutdown") }

    /// How it is doing.
    public struct Status: Model {
        /// The version of the program.
        public var version: String
        /// How long it runs, for people.
        public var uptime: String
        /// Everything is held back.
        public var paused: Bool
        /// Unpacking is held back too.
        public var pausedAll: Bool
        /// Gigabytes free where downloads come in, as a text.
        public var diskspace1: String
        /// Gigabytes free where they end, as a text.
        public var diskspace2: String
        /// Where downloads come in.
        public var downloaddir: String?
        /// Where they end.
        public var completedir: String?
        /// Folders whose download it has forgotten.
        public var folders: [String]
        /// What it warns of.
        public var warnings: [Warning]
        /// The file of its settings.
        public var configfn: String
        /// The file of its log.
        public var logfile: String
        /// How busy its machine is, for people.
        public var loadavg: String
        /// Its API key.
        public var apikey: Secret?
        /// Its news servers; what each says is reached by name.
        public var servers: [Document]

        enum CodingKeys: String, SnakeKey {
            case version, uptime, paused, pausedAll, diskspace1, diskspace2, downloaddir, completedir, folders, warnings
            case configfn, logfile, loadavg, apikey, servers
        }
    }

    /// Something it warns of.
    public struct Warning: Model {
        /// `WARNING` or `ERROR`.
        public var type: String
        /// What it says, in the program's language.
        public var text: String
        /// When it was said, in seconds since 1970.
        public var time: Int64
    }

    /// What was downloaded, in bytes.
    public struct ServerStats: Model {
        /// Ever.
        public var total: Int64
        /// This month.
        public var month: Int64
        /// This week.
        public var week: Int64
        /// Today.
        public var day: Int64
        /// From each server, by its name.
        public var servers: [String: Server]

        /// What was downloaded from one server, in bytes.
        public struct Server: Model {
            /// Ever.
            public var total: Int64
            /// This month.
            public var month: Int64
            /// This week.
            public var week: Int64
            /// Today.
            public var day: Int64
            /// By day, such as `2026-01-15`.
            public var daily: [String: Int64]?
            /// Articles asked for, by day.
            public var articlesTried: [String: Int]?
            /// Articles it had, by day.
            public var articlesSuccess: [String: Int]?

            enum CodingKeys: String, SnakeKey { case total, month, week, day, daily, articlesTried, articlesSuccess }
        }
    }
}
