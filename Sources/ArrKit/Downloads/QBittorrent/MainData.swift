extension QBittorrent {
    /// All that qBittorrent shows, kept up to date by what has changed: begin with an empty one, read the `changes` since
    /// it and apply them, again and again.
    ///
    /// ```swift
    /// var state = QBittorrent.MainData()
    /// let touched = state.apply(try await qbittorrent.sync.changes(since: state))
    /// ```
    public struct MainData: Hashable, Sendable {
        /// The number of the last answer that was applied; 0 before the first.
        public private(set) var rid = 0
        /// Every torrent that could be read.
        public private(set) var torrents: [TorrentHash: Open<Torrent>] = [:]
        /// Every category, by name.
        public private(set) var categories: [String: Open<Category>] = [:]
        /// Every tag.
        public private(set) var tags: Set<String> = []
        /// Which torrents have a tracker, by its address, which may hold a person's key.
        public private(set) var trackers: [Secret: Set<TorrentHash>] = [:]
        /// Speeds, limits and space; `nil` before the first answer.
        public private(set) var serverState: Open<ServerState>?
        /// Torrents that are there and could not be read: what `torrents` lacks is not gone.
        public var unread: Set<TorrentHash> { Set(unreadable.keys) }

        private var unreadable: [TorrentHash: Document] = [:]

        /// Nothing is known yet.
        public init() {}

        /// Which torrents an answer was about.
        public struct Touched: Hashable, Sendable {
            /// Those that are new or have changed.
            public var changed: Set<TorrentHash> = []
            /// Those that are no longer there.
            public var removed: Set<TorrentHash> = []
            /// True where the answer replaced everything.
            public var isFull = false
        }

        /// Brings the state up to date: a full answer replaces it, any other holds only what is different.
        @discardableResult
        public mutating func apply(_ changes: Changes) -> Touched {
            let before = Set(torrents.keys).union(unreadable.keys)
            var touched = Touched(isFull: changes.isFull)
            if changes.isFull { self = MainData() }
            rid = changes.rid
            for (hash, document) in changes.torrents {
                merge(document, into: hash, changes.drift)
                touched.changed.insert(hash)
            }
            for hash in changes.torrentsRemoved {
                (torrents[hash], unreadable[hash]) = (nil, nil)
            }
            touched.removed = before.subtracting(torrents.keys).subtracting(unreadable.keys)
            mergeOthers(changes)
            return touched
        }

        private mutating func merge(_ changes: Document, into hash: TorrentHash, _ drift: Drift) {
            let before = torrents[hash]?.document ?? unreadable[hash]
            var whole = before?.merging(changes) ?? changes
            whole["hash"] = .string(hash.rawValue)
            do {
                torrents[hash] = try whole.decode(drift: drift)
                unreadable[hash] = nil
            } catch {
                let flaw = error as? Mismatch
                drift.add(
                    "torrents{}.\(flaw?.path ?? "")", expected: flaw?.expected ?? "a torrent",
                    found: flaw?.found ?? "something else", isLoss: true)
                (torrents[hash], unreadable[hash]) = (nil, whole)
            }
        }

        private mutating func mergeOthers(_ changes: Changes) {
            for (name, document) in changes.categories {
                let whole = (categories[name]?.document ?? ["name": .string(name)]).merging(document)
                categories[name] = try? whole.decode(drift: changes.drift)
            }
            for name in changes.categoriesRemoved { categories[name] = nil }
            tags = tags.union(changes.tags).subtracting(changes.tagsRemoved)
            for (url, hashes) in changes.trackers { trackers[url] = Set(hashes) }
            for url in changes.trackersRemoved { trackers[url] = nil }
            if let state = changes.serverState {
                serverState =
                    (try? (serverState?.document ?? [:]).merging(state).decode(drift: changes.drift)) ?? serverState
            }
        }
    }
}

extension Document {
    /// The object with the members of another, which replace its own.
    func merging(_ other: Document) -> Document {
        var members = members
        for (name, value) in other.members { members[name] = value }
        return .object(members)
    }
}
