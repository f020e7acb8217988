extension QBittorrent {
    /// Some torrents, or all of them, for what can be done to several at once. What is not there is passed over, and
    /// nothing is asked where none are chosen.
    public struct ChosenTorrents: Sendable {
        let hashes: String?
        let client: QBittorrent
        let actions: Actions

        /// Starts them, whatever the version calls that. Throws `ServiceError`.
        public func start() async throws { try await act("start", before: "resume") }
        /// Stops them, whatever the version calls that. Throws `ServiceError`.
        public func stop() async throws { try await act("stop", before: "pause") }
        /// Takes them off the list, with or without their files. Throws `ServiceError`.
        public func delete(deletingFiles: Bool) async throws { try await act("delete", ["deleteFiles": deletingFiles]) }
        /// Checks what is there of them. Throws `ServiceError`.
        public func recheck() async throws { try await act("recheck") }
        /// Asks their trackers for peers, from 5.2 on those alone that are named. Throws `ServiceError`.
        public func reannounce(to trackers: [Secret] = []) async throws {
            try await act("reannounce", ["urls": trackers.isEmpty ? nil : trackers.joined("|")])
        }

        /// Moves them to a category; empty for none. Throws `ServiceError`, `.conflict` where there is no such category.
        public func setCategory(_ category: String) async throws {
            try await act("setCategory", ["category": category])
        }
        /// Marks them with tags, which are made where there are none such. Throws `ServiceError`.
        public func addTags(_ tags: [String]) async throws { try await act("addTags", ["tags": tags.commas]) }
        /// Marks them with these tags and no others, from 5.1 on. Throws `ServiceError`.
        public func setTags(_ tags: [String]) async throws { try await act("setTags", ["tags": tags.commas]) }
        /// Takes tags off them; none means all they have. Throws `ServiceError`.
        public func removeTags(_ tags: [String] = []) async throws {
            try await act("removeTags", ["tags": tags.commas])
        }
        /// Says something about them, from 5.2 on. Throws `ServiceError`.
        public func setComment(_ comment: String) async throws { try await act("setComment", ["comment": comment]) }

        /// How much may come in for each, in bytes a second; 0 for no limit. Throws `ServiceError`.
        public func downloadLimits() async throws -> [TorrentHash: Int] { try await limits("downloadLimit") }
        /// How much may go out for each, in bytes a second; 0 for no limit. Throws `ServiceError`.
        public func uploadLimits() async throws -> [TorrentHash: Int] { try await limits("uploadLimit") }
        /// Bytes a second that may come in for each; 0 for no limit. Throws `ServiceError`.
        public func setDownloadLimit(_ limit: Int) async throws { try await act("setDownloadLimit", ["limit": limit]) }
        /// Bytes a second that may go out for each; 0 for no limit. Throws `ServiceError`.
        public func setUploadLimit(_ limit: Int) async throws { try await act("setUploadLimit", ["limit": limit]) }
        /// Says when they have seeded enough. Throws `ServiceError`.
        public func setShareLimits(_ limits: ShareLimits) async throws { try await act("setShareLimits", limits.form) }

        /// One place up in the queue. Throws `ServiceError`, `.conflict` where there is no queue.
        public func increasePriority() async throws { try await act("increasePrio") }
        /// One place down in the queue. Throws `ServiceError`, `.conflict` where there is no queue.
        public func decreasePriority() async throws { try await act("decreasePrio") }
        /// To the head of the queue. Throws `ServiceError`, `.conflict` where there is no queue.
        public func maximizePriority() async throws { try await act("topPrio") }
        /// To the end of the queue. Throws `ServiceError`, `.conflict` where there is no queue.
        public func minimizePriority() async throws { try await act("bottomPrio") }

        /// Moves them to a folder, and takes them out of automatic management. Throws `ServiceError`, `.conflict` where
        /// the folder cannot be made.
        public func setLocation(_ folder: String) async throws { try await act("setLocation", ["location": folder]) }
        /// Where they are to be in the end. Throws `ServiceError`, `.forbidden` where qBittorrent may not write there.
        public func setSavePath(_ folder: String) async throws {
            try await act("setSavePath", ["path": folder], naming: "id")
        }
        /// Where they are until they are complete. Throws `ServiceError`, `.forbidden` where it may not write there.
        public func setDownloadPath(_ folder: String) async throws {
            try await act("setDownloadPath", ["path": folder], naming: "id")
        }

        /// Whether their category decides where they are. Throws `ServiceError`.
        public func setAutoManagement(_ isOn: Bool) async throws {
            try await act("setAutoManagement", ["enable": isOn])
        }
        /// Whether they hand out each piece only once. Throws `ServiceError`.
        public func setSuperSeeding(_ isOn: Bool) async throws { try await act("setSuperSeeding", ["value": isOn]) }
        /// Whether they run in spite of queue and limits. Throws `ServiceError`.
        public func setForceStart(_ isOn: Bool) async throws { try await act("setForceStart", ["value": isOn]) }
        /// From the beginning to the end, or no longer so, each the other way than it was. Throws `ServiceError`.
        public func toggleSequentialDownload() async throws { try await act("toggleSequentialDownload") }
        /// First and last pieces first, or no longer so, each the other way than it was. Throws `ServiceError`.
        public func toggleFirstLastPiecePriority() async throws { try await act("toggleFirstLastPiecePrio") }

        /// Has them ask these peers too, such as `192.168.1.9:6881`. Throws `ServiceError`, `.invalid` where no peer could
        /// be read.
        public func addPeers(_ peers: [String]) async throws {
            try await act("addPeers", ["peers": peers.joined(separator: "|")])
        }

        /// 5.0 gave two verbs other names.
        private func act(_ action: String, before old: String) async throws {
            guard hashes != nil else { return }
            try await act(try await client.webAPI() < .stopAndStart ? old : action)
        }

        private func act(_ action: String, _ form: Query = [:], naming name: String = "hashes") async throws {
            guard let hashes else { return }
            try await actions.act(action, Query([Query.Item(name, hashes)]).merging(form))
        }

        private func limits(_ action: String) async throws -> [TorrentHash: Int] {
            guard let hashes else { return [:] }
            let answer: [String: Int] = try await actions.read(action, ["hashes": hashes])
            return Dictionary(answer.compactMap { hash, limit in TorrentHash(hash).map { ($0, limit) } }) { $1 }
        }
    }

    /// When a torrent has seeded enough; left as it is, the preferences decide.
    public struct ShareLimits: Hashable, Sendable {
        /// Uploaded to downloaded.
        public var ratio: Limit<Double> = .global
        /// Minutes of seeding.
        public var seedingTime: Limit<Int> = .global
        /// Minutes in which nobody took anything.
        public var inactiveSeedingTime: Limit<Int> = .global
        /// What happens then; older versions know no difference.
        public var action: ShareLimitAction?
        /// How many of the limits must be reached; older versions know no difference.
        public var mode: ShareLimitsMode?

        /// What the preferences say.
        public init() {}

        /// Where something ends.
        public enum Limit<Value: Hashable & Sendable & Numeric>: Hashable, Sendable {
            /// Where the preferences say.
            case global
            /// Nowhere.
            case none
            /// There.
            case at(Value)

            var value: Value {
                switch self {
                case .global: -2
                case .none: -1
                case .at(let value): value
                }
            }
        }

        var form: Query {
            [
                "ratioLimit": ratio.value, "seedingTimeLimit": seedingTime.value,
                "inactiveSeedingTimeLimit": inactiveSeedingTime.value, "shareLimitAction": action,
                "shareLimitsMode": mode,
            ]
        }
    }
}

extension [String] {
    var commas: String { joined(separator: ",") }
}
