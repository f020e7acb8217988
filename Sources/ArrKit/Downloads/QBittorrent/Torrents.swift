extension QBittorrent {
    /// What qBittorrent downloads and seeds.
    public struct Torrents: Sendable {
        let client: QBittorrent
        let actions: Actions

        /// These torrents, for what can be done to several at once.
        public subscript(hashes: [TorrentHash]) -> ChosenTorrents {
            ChosenTorrents(
                hashes: hashes.isEmpty ? nil : hashes.map(\.rawValue).joined(separator: "|"), client: client,
                actions: actions)
        }

        /// This torrent, for what can be done to several at once.
        public subscript(hash: TorrentHash) -> ChosenTorrents { self[[hash]] }

        /// Every torrent of a sort. Throws `ServiceError`.
        ///
        /// - Parameters:
        ///   - filter: Which ones, by where they stand.
        ///   - category: Those of one category alone; empty for those without one.
        ///   - tag: Those with one tag alone; empty for those without any.
        ///   - hashes: Those alone, as far as they are there.
        ///   - order: The member they are sorted by, such as `added_on`.
        ///   - isReversed: The last one first.
        ///   - limit: How many at most.
        ///   - offset: How many are left out at the beginning; negative counts from the end.
        ///   - isPrivate: Those of private trackers alone, or all others, from 5.1 on.
        ///   - includingFiles: Each with its files, from 5.2 on.
        ///   - includingTrackers: Each with its trackers, from 5.1 on.
        public func all(
            _ filter: Filter = .all, category: String? = nil, tag: String? = nil, hashes: [TorrentHash]? = nil,
            sortedBy order: String? = nil, isReversed: Bool = false, limit: Int? = nil, offset: Int? = nil,
            isPrivate: Bool? = nil, includingFiles: Bool = false, includingTrackers: Bool = false
        ) async throws -> [Open<Torrent>] {
            // No hashes would mean all of them.
            if hashes?.isEmpty ?? false { return [] }
            let query: Query = [
                "filter": filter == .all ? nil : try await filter.word(for: client), "category": category, "tag": tag,
                "hashes": hashes?.map(\.rawValue).joined(separator: "|"), "sort": order,
                "reverse": isReversed ? true : nil, "limit": limit, "offset": offset, "private": isPrivate,
                "includeFiles": includingFiles ? true : nil, "includeTrackers": includingTrackers ? true : nil,
            ]
            return try await actions.list("info", query)
        }

        /// The one of that hash. Throws `ServiceError`, `.notFound` where there is none.
        public func get(_ hash: TorrentHash) async throws -> Open<Torrent> {
            if let torrent = try await all(hashes: [hash]).first { return torrent }
            throw ServiceError(
                .notFound, attempted: "GET torrent \(hash) of qBittorrent",
                advice: "Look whether it was deleted, or whether its magnet link has another hash.")
        }

        /// How many there are. Throws `ServiceError`.
        public func count() async throws -> Int { Int(try await actions.text("count")) ?? 0 }
    }
}

extension QBittorrent.Torrents {
    /// Which torrents are listed.
    public struct Filter: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every one.
        public static let all: Self = "all"
        /// Those that are not complete.
        public static let downloading: Self = "downloading"
        /// Those that are complete and run.
        public static let seeding: Self = "seeding"
        /// Those that are complete.
        public static let completed: Self = "completed"
        /// Those that are stopped, whatever the version calls that.
        public static let stopped: Self = "stopped"
        /// Those that run, whatever the version calls that.
        public static let running: Self = "running"
        /// Those that something comes or goes for.
        public static let active: Self = "active"
        /// Those that nothing comes or goes for.
        public static let inactive: Self = "inactive"
        /// Those that nobody gives to or takes from.
        public static let stalled: Self = "stalled"
        /// Those that nobody takes from.
        public static let stalledUploading: Self = "stalled_uploading"
        /// Those that nobody gives to.
        public static let stalledDownloading: Self = "stalled_downloading"
        /// Those that are being checked.
        public static let checking: Self = "checking"
        /// Those that are being moved.
        public static let moving: Self = "moving"
        /// Those that something is wrong with.
        public static let errored: Self = "errored"

        /// Versions before 5.0 have other words for two of them and take what they do not know for all.
        fileprivate func word(for client: QBittorrent) async throws -> String {
            guard [.stopped, .running].contains(self), try await client.webAPI() < .stopAndStart else {
                return rawValue
            }
            return self == .stopped ? "paused" : "resumed"
        }
    }
}
