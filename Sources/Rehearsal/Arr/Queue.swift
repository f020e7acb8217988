/// What an *arr is waiting for: one record for each film or episode, several of which may be one download.
final class Queue: Sendable {
    let records: Table

    init(_ records: [Document]) {
        self.records = Table(records.sorted { ($0["id"].int ?? 0) < ($1["id"].int ?? 0) })
    }
}

extension Download {
    /// What a queue record says about the download itself.
    func record(languages: Document, quality: Document, added: Moment, downloads: String) -> Document {
        let status: (String, String, String)
        switch stage {
        case .downloading: status = ("downloading", "ok", "downloading")
        case .queued: status = ("queued", "ok", "downloading")
        case .paused: status = ("paused", "ok", "downloading")
        case .importBlocked: status = ("completed", "warning", "importBlocked")
        case .failed: status = ("failed", "warning", "failedPending")
        }
        let messages: [Document] =
            stage == .importBlocked
            ? [
                .object([
                    "title": title, "messages": ["No files found are eligible for import in \(downloads)/\(title)"],
                ])
            ] : []
        let seconds = left / 5_000_000
        return .object([
            "languages": [languages], "quality": Quality.model(quality), "customFormats": [Document](),
            "customFormatScore": 0, "size": size, "title": title, "sizeleft": left,
            "timeleft": stage == .downloading
                ? "\(Episode.two(seconds / 3600)):\(Episode.two(seconds / 60 % 60)):\(Episode.two(seconds % 60))" : nil,
            "estimatedCompletionTime": stage == .downloading ? added + seconds : nil, "added": added,
            "status": status.0, "trackedDownloadStatus": status.1, "trackedDownloadState": status.2,
            "statusMessages": messages, "errorMessage": stage == .failed ? "Unpacking failed" : nil, "downloadId": id,
            "protocol": "usenet", "downloadClient": "NZBGet", "downloadClientHasPostImportCategory": false,
            "indexer": "Rehearsal Indexer 1", "outputPath": "\(downloads)/\(title)",
        ])
    }

    /// 31 bits that stay the same from one start to the next, different for each episode of a pack.
    func number(for subject: Int) -> Int { Dice(seed: UInt64(nzbID), subject, salt: 5).roll(2_147_483_646, 1) + 1 }
}
