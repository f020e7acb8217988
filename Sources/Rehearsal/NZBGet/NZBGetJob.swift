/// One download in NZBGet: waiting, on its way, done or failed.
struct NZBGetJob: Sendable {
    enum Wish: Sendable { case run, wait, pause }

    let id: Int
    var name: String
    var category: String
    var wish: Wish
    var priority = 0
    let size: Int
    /// What was still to come at `since`, in bytes.
    var left: Int
    var since: Moment
    /// As history spells it, `TOTAL/DETAIL`; `nil` while it is in the queue.
    var outcome: String?
    var parameters: [(name: String, value: String)]
    let folder: String
    var duplicate = Duplicate()
    /// Who or what deleted it, as history spells it.
    var deletion = "NONE"
    /// As somebody marked it.
    var mark = "NONE"
    /// Only a memory of it is left.
    var isHidden = false

    /// What tells duplicates.
    struct Duplicate: Sendable {
        var key = ""
        var score = 0
        var mode = "SCORE"
    }

    /// Bytes a second.
    static let rate = 5_000_000
    /// How long a finished job is in the queue and in the history at once, in seconds.
    static let overlap = 3

    /// When it is done at the present pace; `nil` where it does not run.
    func ends(isPaused: Bool) -> Moment? {
        wish == .run && !isPaused && outcome == nil ? since + (left + Self.rate - 1) / Self.rate : nil
    }

    func left(at now: Moment, isPaused: Bool) -> Int {
        guard ends(isPaused: isPaused) != nil else { return left }
        return max(0, left - (now.seconds - since.seconds) * Self.rate)
    }

    func status(at now: Moment, isPaused: Bool) -> String {
        if let ends = ends(isPaused: isPaused), ends <= now { return "PP_FINISHED" }
        return switch wish {
        case .run: isPaused ? "QUEUED" : "DOWNLOADING"
        case .wait: "QUEUED"
        case .pause: "PAUSED"
        }
    }

    func isInQueue(at now: Moment, isPaused: Bool) -> Bool {
        guard outcome == nil else { return false }
        return ends(isPaused: isPaused).map { now < $0 + Self.overlap } ?? true
    }

    func isInHistory(at now: Moment, isPaused: Bool) -> Bool {
        outcome != nil || ends(isPaused: isPaused).map { $0 <= now } ?? false
    }

    func group(at now: Moment, isPaused: Bool) -> Document {
        let left = left(at: now, isPaused: isPaused)
        let status = status(at: now, isPaused: isPaused)
        return Document.object([
            "FirstID": id, "LastID": id, "RemainingFileCount": left / 50_000_000, "RemainingParCount": 8,
            "MinPriority": priority, "MaxPriority": priority, "ActiveDownloads": status == "DOWNLOADING" ? 8 : 0,
            "Status": status,
        ]).merging(.sizes("Remaining", left)).merging(.sizes("Paused", status == "PAUSED" ? left : 0))
            .merging(common(downloaded: size - left)).with([
                "PostInfoText": "NONE",
                // Nonsense while nothing is post-processed, as real servers give it.
                "PostStageProgress": status == "PP_FINISHED" ? 1000 : -1_639_621_749, "PostStageTimeSec": 0,
                "Log": [Document](),
            ])
    }

    func entry(at now: Moment, isPaused: Bool) -> Document {
        let status = status
        let ended = (ends(isPaused: isPaused) ?? since).seconds
        if isHidden { return memory(status, ended) }
        let failed = status.hasPrefix("FAILURE/") ? String(status.dropFirst(8)) : ""
        return Document.object([
            "ID": id, "Name": name, "RemainingFileCount": 0, "RetryData": failed == "HEALTH",
            "HistoryTime": ended, "Status": status, "Log": [Document](),
        ]).merging(common(downloaded: size)).with([
            "FinalDir": "", "UnpackStatus": failed == "UNPACK" ? "FAILURE" : failed.isEmpty ? "SUCCESS" : "NONE",
            "ParStatus": failed == "PAR" ? "FAILURE" : failed == "HEALTH" ? "NONE" : "SUCCESS",
            "MoveStatus": status.hasPrefix("SUCCESS") ? "SUCCESS" : failed == "MOVE" ? "FAILURE" : "NONE",
            "FailedArticles": failed == "HEALTH" ? size / 7_000_000 : 0, "Health": failed == "HEALTH" ? 850 : 1000,
        ])
    }

    /// How it ended, as history spells it: what somebody marked comes first.
    private var status: String {
        switch mark {
        case "BAD": "FAILURE/BAD"
        case "GOOD": "SUCCESS/GOOD"
        case "SUCCESS": "SUCCESS/MARK"
        default: outcome ?? "SUCCESS/ALL"
        }
    }

    /// Less is kept of what was hidden, and a failure is remembered as a success.
    private func memory(_ status: String, _ ended: Int) -> Document {
        let kept = mark == "BAD" || mark == "GOOD" ? mark : deletion == "NONE" ? "SUCCESS" : deletion
        let total = ["SUCCESS": "SUCCESS/HIDDEN", "GOOD": "SUCCESS/GOOD", "BAD": "FAILURE/BAD"][kept]
        return Document.object([
            "ID": id, "NZBID": id, "Kind": "DUP", "Name": name, "HistoryTime": ended,
        ]).merging(.sizes("File", size)).with([
            "DupeKey": duplicate.key, "DupeScore": duplicate.score, "DupeMode": duplicate.mode, "DupStatus": kept,
            "Status": total ?? "DELETED/\(kept)",
        ])
    }

    private func common(downloaded: Int) -> Document {
        Document.object([
            "NZBID": id, "NZBName": name, "NZBNicename": name, "Kind": "NZB", "URL": "", "NZBFilename": "\(name).nzb",
            "DestDir": "\(folder)/\(name)", "FinalDir": "", "Category": category, "ParStatus": "NONE",
            "ExParStatus": "NONE", "UnpackStatus": "NONE", "MoveStatus": "NONE", "ScriptStatus": "NONE",
            "DeleteStatus": deletion, "MarkStatus": mark, "UrlStatus": "NONE",
        ]).merging(.sizes("File", size)).merging(.sizes("Downloaded", downloaded)).with([
            "FileCount": size / 50_000_000, "MinPostTime": 1_700_000_000, "MaxPostTime": 1_700_000_600,
            "TotalArticles": size / 700_000, "SuccessArticles": downloaded / 700_000, "FailedArticles": 0,
            "Health": 1000, "CriticalHealth": 900, "DupeKey": duplicate.key, "DupeScore": duplicate.score,
            "DupeMode": duplicate.mode, "Deleted": deletion != "NONE", "DownloadTimeSec": downloaded / Self.rate,
            "PostTotalTimeSec": 0, "ParTimeSec": 0,
            "RepairTimeSec": 0, "UnpackTimeSec": 0, "MessageCount": 2, "ExtraParBlocks": 0,
            "Parameters": parameters.map { Document.object(["Name": $0.name, "Value": $0.value]) },
            "ScriptStatuses": [Document](), "ServerStats": [Document](),
        ])
    }
}

extension Document {
    /// A size in three members: two unsigned halves and rounded mebibytes.
    static func sizes(_ name: String, _ bytes: Int) -> Document {
        let name = name.hasSuffix("Rate") || name.hasSuffix("Space") || name.hasSuffix("Limit") ? name : name + "Size"
        return .object(
            Members([
                (name + "Lo", Document(bytes & 0xFFFF_FFFF)), (name + "Hi", Document(bytes >> 32)),
                (name + "MB", Document(bytes >> 20)),
            ]))
    }
}

extension Download {
    func nzbgetJob(now: Moment, downloads: String) -> NZBGetJob {
        let (wish, outcome): (NZBGetJob.Wish, String?) =
            switch stage {
            case .downloading: (.run, nil)
            case .queued: (.wait, nil)
            case .paused: (.pause, nil)
            case .importBlocked: (.run, "SUCCESS/ALL")
            case .failed: (.run, "FAILURE/UNPACK")
            }
        let category =
            switch what {
            case .episodes: "tv"
            case .disc: "music"
            case .film, .unknown: "movies"
            }
        return NZBGetJob(
            id: nzbID, name: title, category: category, wish: wish, size: size, left: left, since: now,
            outcome: outcome, parameters: [("drone", id), ("*Unpack:", "yes")], folder: "\(downloads)/\(category)")
    }
}
