extension QBittorrent {
    /// Making torrent files of what is on its machine, from 5.0 on.
    public struct TorrentCreator: Sendable {
        let actions: Actions

        /// Begins to make one and returns the task's number. Throws `ServiceError`, `.conflict` where too many are made.
        public func add(_ task: NewTask) async throws -> String {
            let form: Query = [
                "sourcePath": task.sourcePath, "torrentFilePath": task.torrentFilePath, "format": task.format,
                "pieceSize": task.pieceSize, "private": task.isPrivate, "startSeeding": task.startSeeding,
                "ignoreDotfiles": task.ignoresDotfiles, "optimizeAlignment": task.optimizeAlignment,
                "paddedFileSizeLimit": task.paddedFileSizeLimit, "comment": task.comment, "source": task.source,
                "trackers": task.trackers.isEmpty ? nil : task.trackers.joined("|"),
                "urlSeeds": task.urlSeeds.isEmpty ? nil : task.urlSeeds.joined("|"),
            ]
            return try await actions.act("addTask", form, rehearsed: ["taskID": ""], as: Added.self).taskID
        }
        /// How tasks are doing, every one unless told otherwise. Throws `ServiceError`.
        public func status(_ id: String? = nil) async throws -> [Open<Task>] {
            try await actions.list("status", ["taskID": id])
        }
        /// The torrent file a task made. Throws `ServiceError`, `.conflict` while it is being made.
        public func file(_ id: String) async throws -> [UInt8] {
            try await actions.file("torrentFile", ["taskID": id]).collect(upTo: QBittorrent.fileLimit)
        }
        /// Forgets a task. Throws `ServiceError`.
        public func delete(_ id: String) async throws { try await actions.act("deleteTask", ["taskID": id]) }

        private struct Added: Decodable { let taskID: String }

        /// What a torrent file is to be made of.
        public struct NewTask: Hashable, Sendable {
            /// The file or folder on its machine.
            public var sourcePath: String
            /// Where the torrent file is put on its machine; `nil` where it is only to be read from here.
            public var torrentFilePath: String?
            /// `v1`, `v2` or `hybrid`.
            public var format: String?
            /// Bytes of a piece; 0 chooses by size.
            public var pieceSize: Int?
            /// Peers come from its trackers alone.
            public var isPrivate: Bool?
            /// It is added and seeds at once.
            public var startSeeding: Bool?
            /// Files whose name begins with a dot are left out.
            public var ignoresDotfiles: Bool?
            /// Files begin with a piece of their own.
            public var optimizeAlignment: Bool?
            /// Bytes from which files do; −1 for none.
            public var paddedFileSizeLimit: Int?
            /// What it says about itself.
            public var comment: String?
            /// Where it comes from, which makes another torrent of the same files.
            public var source: String?
            /// Its trackers, which may hold a person's key.
            public var trackers: [Secret] = []
            /// Web servers that seed it.
            public var urlSeeds: [Secret] = []

            /// A torrent of a file or folder, all else left to qBittorrent.
            public init(_ sourcePath: String) { self.sourcePath = sourcePath }
        }

        /// A torrent file that is being made.
        public struct Task: Model {
            /// What it is asked for by.
            public var taskID: String
            /// The file or folder it is made of.
            public var sourcePath: String
            /// `Queued`, `Running`, `Finished` or `Failed`.
            public var status: String
            /// 0 to 100, while it is being made.
            public var progress: Int?
            /// Why it failed.
            public var errorMessage: String?
            /// When it was asked for, as a text.
            public var timeAdded: String?
            /// When it was begun, as a text.
            public var timeStarted: String?
            /// When it was over, as a text.
            public var timeFinished: String?
            /// Bytes of a piece.
            public var pieceSize: Int64?
        }
    }

    /// What web pages keep in qBittorrent, from 5.2 on.
    public struct ClientData: Sendable {
        let actions: Actions

        /// What is kept, under these names alone if so asked. Throws `ServiceError`.
        public func load(_ names: [String]? = nil) async throws -> Document {
            try await actions.read("load", ["keys": names.map { Document($0.map { .string($0) }).json() }])
        }
        /// Keeps values by name; `null` takes one away. Throws `ServiceError`.
        public func store(_ values: Document) async throws { try await actions.act("store", ["data": values.json()]) }
    }
}
