/// Which qBittorrent a rehearsal plays: they log in and call things differently.
public enum QBittorrentVersion: String, Sendable, CaseIterable, Comparable {
    /// Says `Ok.` and `Fails.`, and `paused`.
    case v46 = "4.6.7"
    /// Says `Ok.` and `Fails.`, and `stopped`.
    case v51 = "5.1.2"
    /// Says 204 and 401, names its cookie after its port, and takes an API key.
    case v52 = "5.2.0"

    /// The later is the greater.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    var webAPI: String {
        switch self {
        case .v46: "2.9.3"
        case .v51: "2.11.4"
        case .v52: "2.15.1"
        }
    }

    /// How it calls a torrent that does not run.
    var stopped: String { self < .v51 ? "paused" : "stopped" }
    var cookie: String { self < .v52 ? "SID" : "QBT_SID_8080" }
}
