extension QBittorrent.MainData {
    /// What has changed since a state, as the server tells it.
    public struct Changes: Sendable {
        /// The number this answer goes by.
        public let rid: Int
        /// True where it holds everything, and what was known before no longer counts.
        public let isFull: Bool

        let torrents: [(TorrentHash, Document)]
        let torrentsRemoved: [TorrentHash]
        let categories: [(String, Document)]
        let categoriesRemoved: [String]
        let tags: [String]
        let tagsRemoved: [String]
        let trackers: [(Secret, [TorrentHash])]
        let trackersRemoved: [Secret]
        let serverState: Document?
        let drift: Drift

        /// Takes an answer apart; what it does not hold has not changed.
        init(_ answer: Document, drift: Drift = Drift()) {
            func names(_ member: String) -> [String] { answer[member].list.compactMap(\.string) }
            (rid, self.drift) = (answer["rid"].int ?? 0, drift)
            isFull = answer["full_update"].bool ?? false
            torrents = answer["torrents"].members.compactMap { name, value in TorrentHash(name).map { ($0, value) } }
            torrentsRemoved = names("torrents_removed").compactMap { TorrentHash($0) }
            categories = answer["categories"].members.map { ($0.name, $0.value) }
            categoriesRemoved = names("categories_removed")
            (tags, tagsRemoved) = (names("tags"), names("tags_removed"))
            trackers = answer["trackers"].members.map { url, hashes in
                (Secret(url), hashes.list.compactMap { $0.string.flatMap { TorrentHash($0) } })
            }
            trackersRemoved = names("trackers_removed").map { Secret($0) }
            serverState = answer["server_state"].isNull ? nil : answer["server_state"]
        }
    }
}

extension QBittorrent {
    /// What has changed since the last look, for one that is taken every few seconds.
    public struct Sync: Sendable {
        let actions: Actions

        /// What has changed since a state; everything since an empty one, and after a new log-in. Throws `ServiceError`.
        public func changes(since state: MainData) async throws -> MainData.Changes {
            MainData.Changes(
                try await actions.read("maindata", ["rid": state.rid], deadline: .seconds(120)),
                drift: actions.transport.drift)
        }

        /// The peers of a torrent, as they have changed since a state. Throws `ServiceError`, `.notFound` where there is
        /// no such torrent.
        public func changes(ofPeersOf hash: TorrentHash, since state: PeerData) async throws -> PeerData.Changes {
            PeerData.Changes(
                answer: try await actions.read("torrentPeers", ["hash": hash, "rid": state.rid]),
                drift: actions.transport.drift)
        }
    }
}
