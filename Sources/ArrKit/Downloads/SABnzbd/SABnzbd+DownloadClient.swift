import FoundationEssentials

extension SABnzbd: DownloadClient {
    /// NZB files.
    public static let kind = DownloadKind.usenet

    /// The queue is looked at too, for the version needs no key. Throws `ServiceError`.
    public func identity() async throws -> DownloadClientIdentity {
        DownloadClientIdentity(name: "SABnzbd", version: try await queue.state(limit: 1).version)
    }

    /// What waits, comes, or is being unpacked. Throws `ServiceError`.
    public func queue() async throws -> [Download] {
        let state = try await queue.state()
        let waiting = state.slots.map { Download($0, isPaused: state.paused) }
        let keys = Set(waiting.map(\.key))
        // A download may be in both for a moment.
        let unpacking = try await unpacking().filter { !keys.contains($0.key) }
        return unpacking + waiting
    }

    /// Throws `ServiceError`.
    public func finished() async throws -> [Download] {
        try await history.all().filter(\.status.isOver).map { Download($0.value) }
    }

    /// Adds an NZB file, or an address SABnzbd fetches itself; that one may fail later.
    ///
    /// Throws `ServiceError`: `.invalid` for a magnet link, `.rejected` for what is no NZB file.
    public func add(_ release: NewDownload) async throws -> Download.Key {
        var addition = Addition(name: release.name, category: release.category)
        if release.isPaused { addition.priority = .paused }
        let keys: [Download.Key]
        switch release.source {
        case .file(let name, let bytes): keys = try await add(name, bytes, addition)
        case .url(let url): keys = try await add(url, addition)
        case .magnet:
            throw ServiceError(
                .invalid, attempted: "add a magnet link to SABnzbd",
                advice: "Give magnet links to a client for torrents; SABnzbd takes NZB files.")
        }
        return keys.first ?? ""
    }

    /// Throws `ServiceError`.
    public func pause(_ downloads: [Download.Key]) async throws { try await queue.pause(downloads) }
    /// Throws `ServiceError`.
    public func resume(_ downloads: [Download.Key]) async throws { try await queue.resume(downloads) }
    /// Throws `ServiceError`.
    public func setPaused(_ isPaused: Bool) async throws {
        if isPaused { try await queue.pause() } else { try await queue.resume() }
    }
    /// Throws `ServiceError`.
    public func isPaused() async throws -> Bool { try await queue.state(limit: 1).paused }

    /// Tries it again under another key. Throws `ServiceError`, `.notFound` where it is not in the history.
    public func retry(_ download: Download.Key) async throws -> Download.Key { try await history.retry(download) }

    /// Takes downloads out of queue and history.
    ///
    /// Throws `ServiceError`, `.unsuccessful` before anything is taken out where the data of one that succeeded is to be
    /// deleted: SABnzbd deletes what failed and nothing else.
    public func remove(_ downloads: [Download.Key], deletingData: Bool) async throws {
        if downloads.isEmpty { return }
        if deletingData {
            let keys = Set(downloads)
            let kept = try await history.all().first { keys.contains($0.nzoId) && $0.status == .completed }
            if let kept {
                throw ServiceError(
                    .unsuccessful, attempted: "delete the data of \(kept.nzoId) in SABnzbd",
                    advice: "Delete \(kept.storage) by other means, and take the download out without its data.")
            }
        }
        try await queue.delete(downloads, deletingFiles: deletingData)
        try await history.delete(downloads, deletingFiles: deletingData)
    }

    /// The default, `*`, is left out. Throws `ServiceError`.
    public func categories() async throws -> [DownloadCategory] {
        try await config.categories().filter { $0.name != "*" }
            .map { DownloadCategory(name: $0.name, path: $0.dir.isEmpty ? nil : $0.dir) }
    }

    /// Throws `ServiceError`, `.conflict` where there is no such category.
    public func setCategory(_ category: String, of downloads: [Download.Key]) async throws {
        let names = try await categoryNames()
        guard category.isEmpty || names.contains(category) else {
            throw ServiceError(
                .conflict, attempted: "move downloads of SABnzbd to `\(category)`",
                advice: "Make the category first: SABnzbd has \(names.filter { $0 != "*" }.joined(separator: ", ")).")
        }
        try await queue.setCategory(category.isEmpty ? "*" : category, of: downloads)
    }

    /// Bytes free where downloads end. Throws `ServiceError`.
    public func freeSpace() async throws -> Int64? { try await queue.state(limit: 1).freeComplete }

    /// Throws `ServiceError`.
    public func warnings() async throws -> [String] { try await warningList().map(\.text) }

    /// What is being unpacked stands at the beginning of the history.
    private func unpacking() async throws -> [Download] {
        try await history.page(limit: 100).slots.filter { !$0.status.isOver }.map { Download($0.value) }
    }
}

extension SABnzbd.Stage {
    fileprivate var isOver: Bool { self == .completed || self == .failed }
}

extension Download {
    fileprivate static func category(_ name: String) -> String { name == "*" ? "" : name }

    /// A download in the queue.
    init(_ job: SABnzbd.Job, isPaused: Bool) {
        let state: State =
            switch job.status {
            case .grabbing, .queued, .propagating: isPaused && job.priority != .force ? .paused : .queued
            case .paused: .paused
            case .downloading, .fetching: .downloading
            case .checking, .quickCheck, .verifying, .repairing, .extracting, .moving, .running: .processing
            default: .unknown
            }
        // While it is fetched its name is an address, and its size is not known.
        let isFetched = job.status == .grabbing
        self.init(
            key: job.nzoId, name: Redaction.url(job.filename), category: Self.category(job.cat), state: state,
            nativeState: job.status.rawValue, size: isFetched ? nil : job.size,
            remaining: isFetched ? nil : job.remaining,
            timeLeft: state == .downloading ? job.timeLeft : nil,
            added: job.timeAdded.map { Date(timeIntervalSince1970: Double($0)) })
    }

    /// A download in the history.
    init(_ job: SABnzbd.HistoryJob) {
        let state: State =
            switch job.status {
            case .completed: .completed
            case .failed: .failed(Reason(sabnzbd: job.failMessage))
            case .queued, .fetching, .quickCheck, .verifying, .repairing, .extracting, .moving, .running: .processing
            default: .unknown
            }
        let isOver = job.status.isOver
        self.init(
            key: job.nzoId, name: Redaction.url(job.name), category: Self.category(job.category), state: state,
            nativeState: job.status.rawValue, size: job.bytes > 0 ? job.bytes : nil,
            remaining: isOver && job.bytes > 0 && state == .completed ? 0 : nil,
            path: job.storage.isEmpty ? nil : job.storage,
            added: job.timeAdded.map { Date(timeIntervalSince1970: Double($0)) }, ended: isOver ? job.completed : nil)
    }
}

extension Download.Reason {
    /// SABnzbd gives its reasons in words, and in English unless told otherwise: what they do not say is `other`.
    init(sabnzbd message: String) {
        let words = message.lowercased()
        let codes: [(Code, [String])] = [
            (.password, ["password", "encrypted"]),
            (.diskFull, ["disk full", "disk is full", "not enough free", "no space"]),
            (.duplicate, ["duplicate"]), (.rejected, ["unwanted extension"]),
            (.fetchFailed, ["url fetching failed", "fetching failed", "empty nzb", "invalid nzb"]),
            (.moveFailed, ["moving failed", "failed to move", "cannot create final folder", "error renaming"]),
            (.script, ["script", "exit("]),
            (
                .incomplete,
                ["cannot be completed", "repair failed", "not on your server", "blocks missing", "verification"]
            ),
            (.unpack, ["unpack", "unrar", "corrupt rar", "extract"]), (.deleted, ["deleted"]),
        ]
        let code = codes.first { $0.1.contains { words.contains($0) } }?.0 ?? .other
        self.init(code, message)
    }
}
