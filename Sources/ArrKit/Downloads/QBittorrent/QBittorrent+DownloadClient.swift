import FoundationEssentials

extension QBittorrent: DownloadClient {
    /// Torrents.
    public static let kind = DownloadKind.torrent

    /// Throws `ServiceError`.
    public func identity() async throws -> DownloadClientIdentity {
        DownloadClientIdentity(name: "qBittorrent", version: try await app.version())
    }

    /// Torrents that are not complete. Throws `ServiceError`.
    public func queue() async throws -> [Download] {
        try await downloads { state in
            switch state {
            case .completed, .failed: false
            default: true
            }
        }
    }

    /// Torrents that are complete, seeding or not, and those that went wrong. Throws `ServiceError`.
    public func finished() async throws -> [Download] {
        try await downloads { state in
            switch state {
            case .completed, .failed: true
            default: false
            }
        }
        .sorted { ($0.ended ?? $0.added ?? .distantPast) > ($1.ended ?? $1.added ?? .distantPast) }
    }

    /// Adds a torrent and waits until it is listed, half a minute for an address that qBittorrent fetches itself.
    ///
    /// Throws `ServiceError`: `.conflict` where it is there already, `.unsuccessful` where an address led to no torrent.
    public func add(_ release: NewDownload) async throws -> Download.Key {
        var torrent = NewTorrent(try release.torrentSource(), category: release.category)
        (torrent.rename, torrent.isStopped) = (release.name, release.isPaused)
        // What qBittorrent fetches is known by a mark of its own until its hash is.
        let mark = torrent.hash == nil ? "adding-" + String(UInt64.random(in: 0 ... .max), radix: 36) : nil
        torrent.tags = [mark].compactMap(\.self)
        let added = try await torrents.add(torrent)
        if added.isRehearsed { return Download.Key(rawValue: added.hash?.rawValue ?? "") }
        do {
            let hash = try await listed(added.hash, mark: mark)
            if let mark { try await tags.delete([mark]) }
            return Download.Key(hash)
        } catch {
            if let mark { try? await tags.delete([mark]) }
            throw error
        }
    }

    /// Throws `ServiceError`.
    public func pause(_ downloads: [Download.Key]) async throws { try await torrents[hashes(downloads)].stop() }
    /// Throws `ServiceError`.
    public func resume(_ downloads: [Download.Key]) async throws { try await torrents[hashes(downloads)].start() }
    /// Stops or starts every torrent, those that seed and those a person stopped included. Throws `ServiceError`.
    public func setPaused(_ isPaused: Bool) async throws {
        if isPaused { try await everyTorrent.stop() } else { try await everyTorrent.start() }
    }
    /// True where there are torrents and none of them runs. Throws `ServiceError`.
    public func isPaused() async throws -> Bool {
        guard try await torrents.all(.running, limit: 1).isEmpty else { return false }
        return try await !torrents.all(limit: 1).isEmpty
    }

    /// Checks what is there of a torrent and goes on from it; its key stays. Throws `ServiceError`.
    public func retry(_ download: Download.Key) async throws -> Download.Key {
        let torrent = torrents[try hashes([download])]
        try await torrent.recheck()
        try await torrent.start()
        return download
    }

    /// Throws `ServiceError`.
    public func remove(_ downloads: [Download.Key], deletingData: Bool) async throws {
        try await torrents[hashes(downloads)].delete(deletingFiles: deletingData)
    }

    /// Throws `ServiceError`.
    public func categories() async throws -> [DownloadCategory] {
        try await categories.all().map {
            DownloadCategory(name: $0.name, path: $0.savePath.isEmpty ? nil : $0.savePath)
        }
    }

    /// Throws `ServiceError`, `.conflict` where there is no such category.
    public func setCategory(_ category: String, of downloads: [Download.Key]) async throws {
        try await torrents[hashes(downloads)].setCategory(category)
    }

    /// Bytes free in the default folder. Throws `ServiceError`.
    public func freeSpace() async throws -> Int64? {
        guard try await webAPI() < .freeSpaceAtPath else {
            return try await app.freeSpace(at: app.defaultSavePath())
        }
        return try await sync.actions.read("maindata", ["rid": 0], as: Space.self).serverState.freeSpaceOnDisk
    }

    /// What its log calls critical, and whether it is cut off. Throws `ServiceError`.
    public func warnings() async throws -> [String] {
        let isCutOff = try await transfer.info().connectionStatus == .disconnected
        let words = try await log.messages([.critical]).map(\.message)
        var seen: Set<String> = []
        return (isCutOff ? ["qBittorrent has no way to any peer."] : []) + words.filter { seen.insert($0).inserted }
    }
}

extension QBittorrent {
    /// Of an answer that holds everything.
    private struct Space: Decodable {
        let serverState: Server
        struct Server: Decodable {
            let freeSpaceOnDisk: Int64?
            enum CodingKeys: String, SnakeKey { case freeSpaceOnDisk }
        }
        enum CodingKeys: String, SnakeKey { case serverState }
    }

    private func downloads(_ isWanted: (Download.State) -> Bool) async throws -> [Download] {
        try await torrents.all().map { Download($0.value) }.filter { isWanted($0.state) }
    }

    /// A key that is no hash is none of qBittorrent's.
    private func hashes(_ keys: [Download.Key]) throws -> [TorrentHash] {
        try keys.map { key in
            if let hash = TorrentHash(key.rawValue) { return hash }
            throw ServiceError(
                .invalid, attempted: "look for `\(key)` in qBittorrent",
                advice: "Use the torrent's hash: this key belongs to another download client.")
        }
    }

    /// The hash of what was added, once it is listed: it takes a moment, or as long as the address does.
    private func listed(_ hash: TorrentHash?, mark: String?) async throws -> TorrentHash {
        for attempt in 0..<60 {
            let torrents = try await torrents.all(tag: mark, hashes: hash.map { [$0] })
            if let found = torrents.first(where: { hash == nil || $0.id == hash }) { return found.id }
            try await clock.sleep(for: .milliseconds(attempt < 10 ? 100 : 600))
        }
        throw ServiceError(
            .unsuccessful, attempted: "add a torrent to qBittorrent",
            advice:
                "Look into the log of qBittorrent: the address may lead to no torrent, or to one that is there already."
        )
    }
}

extension NewDownload {
    fileprivate func torrentSource() throws -> QBittorrent.NewTorrent.Source {
        switch source {
        case .file(let name, let bytes): .file(name: name, bytes: bytes)
        case .url(let url): .link(url)
        case .magnet(let link): .link(Secret(link))
        }
    }
}

extension Download {
    /// A torrent as any download.
    init(_ torrent: QBittorrent.Torrent) {
        let state = torrent.downloadState
        let isOver = if case .failed = state { true } else { state == .completed }
        self.init(
            key: Key(torrent.id), name: torrent.name, category: torrent.category, state: state,
            nativeState: torrent.state.rawValue, size: torrent.knownSize,
            remaining: torrent.knownSize.map { _ in torrent.amountLeft }, timeLeft: isOver ? nil : torrent.timeLeft,
            path: torrent.contentPath.flatMap { $0.isEmpty ? nil : $0 }, added: torrent.addedOn.date,
            ended: isOver ? torrent.completionOn.date : nil)
    }
}
