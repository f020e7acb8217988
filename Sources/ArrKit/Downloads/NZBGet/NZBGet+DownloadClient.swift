extension NZBGet: DownloadClient {
    /// News servers.
    public static let kind = DownloadKind.usenet

    /// `NZBGet` and its version as it spells it. Throws `ServiceError`.
    public func identity() async throws -> DownloadClientIdentity {
        DownloadClientIdentity(
            name: "NZBGet", version: try await read("version", deadline: .seconds(5), as: String.self))
    }

    /// What waits, comes in or is being unpacked. Throws `ServiceError`.
    public func queue() async throws -> [Download] {
        try await downloads.all().filter { $0.status != .finished }.map { Download($0.value) }
    }

    /// What is in the history and not hidden. Throws `ServiceError`.
    public func finished() async throws -> [Download] { try await history.all().map { Download($0.value) } }

    /// Takes an NZB file or the address of one. Throws `ServiceError`, `.invalid` for a magnet link and for a category
    /// that is not in the settings, as far as this login may see them.
    public func add(_ release: NewDownload) async throws -> Download.Key {
        var addition =
            switch release.source {
            case .file(let name, let bytes): Addition(release.name ?? name, .nzb(bytes))
            case .url(let url): Addition(release.name ?? "", .url(url))
            case .magnet:
                throw ServiceError(
                    .invalid, attempted: "adding a magnet link to NZBGet", advice: "Give it to a torrent client.")
            }
        if let name = release.name, !name.isEmpty, !name.lowercased().hasSuffix(".nzb") { addition.filename += ".nzb" }
        try await check(release.category, mayBeUnseen: true)
        (addition.category, addition.addPaused) = (release.category, release.isPaused)
        return Download.Key(try await downloads.append(addition))
    }

    /// Holds downloads in the queue back. Throws `ServiceError`, `.unsuccessful` where none of them is there.
    public func pause(_ downloads: [Download.Key]) async throws {
        try await self.downloads.edit(try downloads.map(number), .pause)
    }

    /// Lets downloads in the queue go on. Throws `ServiceError`, `.unsuccessful` where none of them is there.
    public func resume(_ downloads: [Download.Key]) async throws {
        try await self.downloads.edit(try downloads.map(number), .resume)
    }

    /// Holds all downloading back but what is forced; unpacking goes on. Throws `ServiceError`.
    public func setPaused(_ isPaused: Bool) async throws {
        if isPaused { try await downloads.pause() } else { try await downloads.resume() }
    }

    /// Whether downloading is held back. Throws `ServiceError`.
    public func isPaused() async throws -> Bool { try await status().downloadPaused }

    /// Tries the failed articles again where NZBGet has kept what came, else all of it; the number stays. Throws
    /// `ServiceError`, `.notFound` where it is not in the history.
    public func retry(_ download: Download.Key) async throws -> Download.Key {
        let id = try number(download)
        guard let item = try await history.all().first(where: { $0.id == id }) else {
            throw ServiceError(
                .notFound, attempted: "retrying download \(download) in NZBGet",
                advice: "Look whether it is in the queue still, or was taken out of the history.")
        }
        try await history.edit([id], item.kind == .nzb && item.retryData == true ? .retryFailed : .redownload)
        return download
    }

    /// The categories it runs with. Throws `ServiceError`.
    public func categories() async throws -> [DownloadCategory] {
        let options = ConfigDocument(try await config.running())
        return options.categories.map { category in
            guard category.folder.isEmpty else {
                return DownloadCategory(name: category.name, path: options.expand(category.folder))
            }
            let isApart = options[flag: "AppendCategoryDir"] ?? true
            let folder = isApart ? options["DestDir"].map { "\(options.expand($0))/\(category.name)" } : nil
            return DownloadCategory(name: category.name, path: folder)
        }
    }

    /// Files downloads of queue and history under a category, with the folder and scripts that belong to it as far as
    /// they are still to come. Throws `ServiceError`, `.invalid` where the settings have no such category.
    public func setCategory(_ category: String, of downloads: [Download.Key]) async throws {
        let ids = try downloads.map(number)
        try await check(category, mayBeUnseen: false)
        let queued = Set(try await self.downloads.all().map(\.id))
        try await self.downloads.edit(ids.filter(queued.contains), .applyCategory(category))
        try await history.edit(ids.filter { !queued.contains($0) }, .setCategory(category))
    }

    /// Bytes free where finished downloads are put. Throws `ServiceError`.
    public func freeSpace() async throws -> Int64? { try await status().freeDiskSpace }

    /// What keeps it from downloading, then the errors and warnings among the latest messages of its log, the latest
    /// first. Throws `ServiceError`.
    public func warnings() async throws -> [String] {
        let status = try await status()
        let complaints = [
            status.quotaReached ? "The quota is used up: nothing is downloaded." : nil,
            status.newsServers.contains(where: \.active) ? nil : "No news server is switched on.",
        ]
        var said: Set<String> = []
        let grave = try await log.latest(200).reversed().filter { $0.kind == .error || $0.kind == .warning }
        return complaints.compactMap(\.self) + grave.map(\.text).filter { said.insert($0).inserted }
    }
}

extension NZBGet {
    /// Refuses a category that is not in the settings: NZBGet would take it, and *arr would not find the download.
    private func check(_ category: String, mayBeUnseen: Bool) async throws {
        guard !category.isEmpty else { return }
        let names: [String]
        do { names = try await categories().map(\.name) } catch let error as ServiceError
            where error.code == .forbidden && mayBeUnseen
        {
            return
        }
        guard names.contains(category) else {
            throw ServiceError(
                .invalid, attempted: "using the category \(category) of NZBGet",
                messages: ["It has \(names.isEmpty ? "none" : names.joined(separator: ", "))."],
                advice: "Add the category to NZBGet's settings, or use one that is there, letter by letter.")
        }
    }

    func number(_ key: Download.Key) throws -> ID<Group> {
        guard let number = Int(key.rawValue), number > 0 else {
            throw ServiceError(
                .notFound, attempted: "looking for download \(key) in NZBGet",
                advice: "Its downloads have whole numbers: this one belongs to another client.")
        }
        return ID(rawValue: number)
    }
}
