/// One torrent of a fake qBittorrent, on its way by the stack's clock.
struct RehearsalTorrent: Sendable {
    struct File: Sendable {
        var path: String
        let size: Int
        var priority = 1
    }

    let hash: String
    var name: String
    var files: [File]
    var trackers: [String]
    var comment = ""
    var isPrivate = false
    /// The torrent file it came from.
    var bytes: [UInt8] = []
    var pieceLength = 1 << 20
    var pieces: [String] = []
    var webSeeds: [String] = []

    var category = ""
    var tags: [String] = []
    var savePath: String
    var downloadPath = ""
    var isStopped = false
    var isForced = false
    var autoTMM = false
    var seqDl = false
    var firstLast = false
    var superSeeding = false
    var dlLimit = 0
    var upLimit = 0
    var ratioLimit = -2.0
    var seedingTimeLimit = -2
    var inactiveLimit = -2

    let added: Moment
    var completed: Moment?
    /// When it last moved on.
    var since: Moment
    /// Bytes still to come.
    var left: Int
    var uploaded = 0
    /// False for one that finds nobody to come from.
    var hasPeers = true
    /// When a magnet link's metadata is there; `nil` once it is, or for a file.
    var metadataDue: Moment?
    /// `error` or `missingFiles`.
    var flaw: String?
    var checkedUntil: Moment?

    /// Bytes a second.
    static let rate = 5_000_000

    init(_ hash: String, _ name: String, files: [File], trackers: [String] = [], savePath: String, now: Moment) {
        (self.hash, self.name, self.files, self.trackers, self.savePath) = (hash, name, files, trackers, savePath)
        (added, since) = (now, now)
        left = files.reduce(0) { $0 + $1.size }
        // What its own machine should know about nobody does.
        hasPeers = !trackers.contains { $0.contains("//127.0.0.1") || $0.contains("//localhost") }
    }

    var totalSize: Int { files.reduce(0) { $0 + $1.size } }
    var size: Int { files.reduce(0) { $0 + ($1.priority > 0 ? $1.size : 0) } }
    var hasMetadata: Bool { metadataDue == nil }
    var isComplete: Bool { hasMetadata && left == 0 }
    var isLoading: Bool { !isStopped && flaw == nil && hasMetadata && hasPeers && left > 0 && checkedUntil == nil }
    private var pace: Int { dlLimit > 0 ? min(Self.rate, dlLimit) : Self.rate }
    var speed: Int { isLoading ? pace : 0 }

    /// Moves on to now.
    mutating func settle(_ now: Moment) {
        if let due = checkedUntil, due <= now { (checkedUntil, since) = (nil, max(since, due)) }
        if let due = metadataDue, due <= now, !isStopped {
            (metadataDue, since) = (nil, due)
            (files, left) = ([File(path: name, size: 1_200_000_000)], 1_200_000_000)
        }
        if isLoading {
            let came = (now.seconds - since.seconds) * pace
            if came >= left { completed = since + (left + pace - 1) / pace }
            left = max(0, left - came)
        } else if isComplete, !isStopped {
            uploaded += (now.seconds - since.seconds) * 10_000
        }
        since = now
    }

    func state(_ version: QBittorrentVersion) -> String {
        if let flaw { return flaw }
        let side = isComplete ? "UP" : "DL"
        if checkedUntil != nil { return "checking\(side)" }
        if isStopped { return version.stopped + side }
        if isForced { return hasMetadata ? "forced\(side)" : "forcedMetaDL" }
        if !hasMetadata { return "metaDL" }
        if isComplete { return superSeeding || hasPeers ? "uploading" : "stalledUP" }
        return hasPeers ? "downloading" : "stalledDL"
    }

    func isListed(as filter: String, _ version: QBittorrentVersion) -> Bool {
        let state = state(version)
        return switch filter {
        case "downloading": !isComplete && flaw == nil
        case "seeding": isComplete && !isStopped && flaw == nil
        case "completed": isComplete && flaw == nil
        case "paused": version >= .v51 || isStopped
        case "resumed": version >= .v51 || !isStopped
        case "stopped": version < .v51 || isStopped
        case "running": version < .v51 || !isStopped
        case "active": isLoading || state == "uploading"
        case "inactive": !isLoading && state != "uploading"
        case "stalled": state.hasPrefix("stalled")
        case "stalled_uploading": state == "stalledUP"
        case "stalled_downloading": state == "stalledDL"
        case "checking": state.hasPrefix("checking")
        case "errored": flaw != nil
        default: true
        }
    }

    /// The folder or file its files are in.
    var root: String { files.first.map { String($0.path.prefix { $0 != "/" }) } ?? name }
}
