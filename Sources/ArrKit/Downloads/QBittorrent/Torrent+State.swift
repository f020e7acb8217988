extension QBittorrent.Torrent {
    /// Where a torrent stands, in the words of either generation: 5.0 says `stopped` for what was `paused` before.
    public struct State: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Something went wrong, as a rule with the disk.
        public static let error: Self = "error"
        /// Its files are gone.
        public static let missingFiles: Self = "missingFiles"
        /// Complete, and somebody takes it.
        public static let uploading: Self = "uploading"
        /// Complete and stopped, up to 4.6.
        public static let pausedUP: Self = "pausedUP"
        /// Complete and stopped, from 5.0 on.
        public static let stoppedUP: Self = "stoppedUP"
        /// Complete, and waits for its turn to seed.
        public static let queuedUP: Self = "queuedUP"
        /// Complete, and nobody takes it.
        public static let stalledUP: Self = "stalledUP"
        /// Complete, and checked once more.
        public static let checkingUP: Self = "checkingUP"
        /// Complete, and seeds in spite of the queue.
        public static let forcedUP: Self = "forcedUP"
        /// Room is made on the disk.
        public static let allocating: Self = "allocating"
        /// It comes in.
        public static let downloading: Self = "downloading"
        /// A magnet link whose metadata is looked for.
        public static let metaDL: Self = "metaDL"
        /// The same in spite of the queue.
        public static let forcedMetaDL: Self = "forcedMetaDL"
        /// Incomplete and stopped, up to 4.6.
        public static let pausedDL: Self = "pausedDL"
        /// Incomplete and stopped, from 5.0 on.
        public static let stoppedDL: Self = "stoppedDL"
        /// Waits for its turn.
        public static let queuedDL: Self = "queuedDL"
        /// Wants to come in, and nobody gives.
        public static let stalledDL: Self = "stalledDL"
        /// What is there of it is being checked.
        public static let checkingDL: Self = "checkingDL"
        /// It comes in, in spite of the queue.
        public static let forcedDL: Self = "forcedDL"
        /// What it was is being read, after a start of the program.
        public static let checkingResumeData: Self = "checkingResumeData"
        /// Its files are being moved.
        public static let moving: Self = "moving"

        /// True for one that is stopped, complete or not.
        public var isStopped: Bool { [.pausedUP, .pausedDL, .stoppedUP, .stoppedDL].contains(self) }
    }

    /// The same in the words of every download client.
    public var downloadState: Download.State {
        switch state {
        case .uploading, .pausedUP, .stoppedUP, .queuedUP, .stalledUP, .forcedUP: .completed
        case .allocating, .downloading, .metaDL, .forcedMetaDL, .forcedDL: .downloading
        case .pausedDL, .stoppedDL: .paused
        case .queuedDL, .checkingDL, .checkingResumeData: .queued
        case .stalledDL: .stalled
        case .checkingUP, .moving: .processing
        case .missingFiles: .failed(.init(.missingFiles, "its files are gone from \(contentPath ?? savePath)"))
        case .error: .failed(.init(.other, "qBittorrent says `error`; its log says why"))
        default: .unknown
        }
    }
}

extension QBittorrent {
    /// What happens to a torrent at its share limit.
    public struct ShareLimitAction: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// What the preferences say.
        public static let `default`: Self = "Default"
        /// It stops seeding.
        public static let stop: Self = "Stop"
        /// It is taken off the list.
        public static let remove: Self = "Remove"
        /// It is taken off the list, its files with it.
        public static let removeWithContent: Self = "RemoveWithContent"
        /// It goes on as a super seed.
        public static let enableSuperSeeding: Self = "EnableSuperSeeding"
    }

    /// How many of its share limits a torrent must reach.
    public struct ShareLimitsMode: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// What the preferences say.
        public static let `default`: Self = "Default"
        /// One of them.
        public static let matchAny: Self = "MatchAny"
        /// All of them.
        public static let matchAll: Self = "MatchAll"
    }
}
