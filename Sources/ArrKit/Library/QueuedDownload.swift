/// A download with every record of it: a season pack has one for each episode, each with the size of the whole.
public struct QueuedDownload: Hashable, Sendable {
    /// The download client's name for it; `nil` for a release that waits for its delay.
    public var downloadId: String?
    /// At least one.
    public var records: [Open<QueueRecord>]

    /// The release's name.
    public var title: String? { records.first?.title }
    /// Bytes of the whole.
    public var size: Double { records.map(\.size).max() ?? 0 }
    /// Bytes of the whole still to come.
    public var sizeleft: Double { records.map(\.sizeleft).max() ?? 0 }
}

extension Sequence<Open<QueueRecord>> {
    /// Each download once, in the order of its first record. What has no download yet stands for itself.
    public func byDownload() -> [QueuedDownload] {
        var downloads: [QueuedDownload] = []
        var places: [String: Int] = [:]
        for record in self {
            // *arr keep the name as the client spells it or in capitals, from version to version.
            let key = record.downloadId?.uppercased()
            if let key, let place = places[key] {
                downloads[place].records.append(record)
            } else {
                if let key { places[key] = downloads.count }
                downloads.append(QueuedDownload(downloadId: record.downloadId, records: [record]))
            }
        }
        return downloads
    }
}
