extension NZBGet {
    /// Takes downloads out of queue and history. What has come of an unfinished one goes with it in any case: NZBGet
    /// keeps it nowhere else.
    ///
    /// Throws `ServiceError`, before anything is taken out where the data of a finished download is to be deleted: NZBGet
    /// never touches what it has finished.
    public func remove(_ downloads: [Download.Key], deletingData: Bool) async throws {
        let ids = Set(downloads.compactMap { try? number($0) })
        let queued = try await self.downloads.all().filter { ids.contains($0.id) }
        let old = try await history.all(hidden: true).filter { ids.contains($0.id) }
        let processing = queued.filter(\.status.isPostProcessing)
        let kept = old.filter(\.keepsData).compactMap(\.directory) + processing.compactMap(\.directory)
        guard !deletingData || kept.isEmpty else {
            throw ServiceError(
                .rejected, attempted: "deleting the files of downloads in NZBGet", messages: kept,
                advice: "Delete these folders yourself, and remove the downloads without their data: NZBGet cannot.")
        }

        let waiting = queued.filter { !$0.status.isPostProcessing }
        try await self.downloads.edit(waiting.map(\.id), .finalDelete)
        let stopped = try await stop(processing.filter { $0.status != .finished }.map(\.id))
        let gone = Set(old.map(\.id)).union(stopped).union(processing.filter { $0.status == .finished }.map(\.id))
        try await history.edit(gone.sorted { $0.rawValue < $1.rawValue }, .finalDelete)
    }

    /// Ends what is being done to downloads, which puts them into the history; returns those that are there.
    private func stop(_ ids: [ID<Group>]) async throws -> [ID<Group>] {
        guard !ids.isEmpty, try await edit(ids.map(\.rawValue), Edit.stopPostProcessing.command) else { return [] }
        for _ in 0..<100 {
            let queued = Set(try await downloads.all().filter { $0.status != .finished }.map(\.id))
            if ids.allSatisfy({ !queued.contains($0) }) { return ids }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw ServiceError(
            .busy, attempted: "removing downloads \(ids.map(\.description).joined(separator: ", ")) from NZBGet",
            advice: "Try again when it has ended what it is doing with them.")
    }
}

extension NZBGet.HistoryItem {
    /// True where its files are where NZBGet put them, and stay there when it forgets the download.
    fileprivate var keepsData: Bool {
        kind == .nzb && directory != nil && (deleteStatus ?? .notDone) == .notDone
    }
}
