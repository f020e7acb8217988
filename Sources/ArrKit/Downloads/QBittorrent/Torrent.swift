extension QBittorrent {
    /// A torrent as it is listed.
    public struct Torrent: Model {
        /// What it is named by in every request; on the wire it is called `hash`.
        public var id: TorrentHash
        /// 40 digits; empty for a torrent of the second version alone.
        public var infohashV1: String?
        /// 64 digits; empty for a torrent of the first version alone.
        public var infohashV2: String?
        /// As it is listed; the hash while a magnet link has no metadata.
        public var name: String
        /// Where it stands.
        public var state: State
        /// Empty for none.
        public var category: String
        /// Joined by commas; `tagList` has them one by one.
        public var tags: String

        /// Bytes of the files that are wanted; −1 or 0 while they are not known.
        public var size: Int64
        /// Bytes of all its files; −1 or 0 while they are not known.
        public var totalSize: Int64
        /// Bytes of the wanted files that are there.
        public var completed: Int64
        /// Bytes still to come.
        public var amountLeft: Int64
        /// 0 to 1, of what is wanted.
        public var progress: Double
        /// Seconds until it is there; 8640000 for never. `timeLeft` says it as a duration.
        public var eta: Int64
        /// How many copies the peers have together, −1 where that is not known.
        public var availability: Double

        /// Bytes a second, coming in.
        public var dlspeed: Int64
        /// Bytes a second, going out.
        public var upspeed: Int64
        /// Bytes a second at most, coming in; 0 and −1 for no limit.
        public var dlLimit: Int64
        /// Bytes a second at most, going out; 0 and −1 for no limit.
        public var upLimit: Int64
        /// Bytes that came in, what was broken included.
        public var downloaded: Int64
        /// The same since the program started.
        public var downloadedSession: Int64
        /// Bytes that went out.
        public var uploaded: Int64
        /// The same since the program started.
        public var uploadedSession: Int64

        /// Uploaded to downloaded; −1 for infinity.
        public var ratio: Double
        /// At which ratio it stops: −2 for the global limit, −1 for none.
        public var ratioLimit: Double
        /// The limit that holds for it, −1 for none.
        public var maxRatio: Double
        /// Seconds it has been seeding.
        public var seedingTime: Int64
        /// Minutes after which it stops seeding: −2 for the global limit, −1 for none.
        public var seedingTimeLimit: Int64
        /// The limit that holds for it in minutes, −1 for none.
        public var maxSeedingTime: Int64
        /// The same for minutes in which nobody took anything, from 4.6 on.
        public var inactiveSeedingTimeLimit: Int64?
        /// The limit that holds for it in minutes, −1 for none, from 4.6 on.
        public var maxInactiveSeedingTime: Int64?
        /// What happens at a limit, such as `Stop`; `Default` for what the preferences say. From 5.0 on.
        public var shareLimitAction: ShareLimitAction?
        /// Whether one limit or all of them must be reached, from 5.3 on.
        public var shareLimitsMode: ShareLimitsMode?
        /// Seconds it has been running.
        public var timeActive: Int64

        /// Where it is to be in the end.
        public var savePath: String
        /// Where it is until it is complete; empty where that is the same.
        public var downloadPath: String?
        /// Its folder, or its file where there is but one.
        public var contentPath: String?
        /// Its folder; empty where it has none. From 5.0 on.
        public var rootPath: String?

        /// Its place in the queue from 1 on; 0 for one that is not in it, or where there is none.
        public var priority: Int
        /// Seeds it is connected to.
        public var numSeeds: Int
        /// Peers it is connected to.
        public var numLeechs: Int
        /// Seeds in all, as trackers tell; −1 where they do not.
        public var numComplete: Int
        /// Peers in all, as trackers tell; −1 where they do not.
        public var numIncomplete: Int
        /// The tracker that works at the moment, empty for none; the address may hold a person's key.
        public var tracker: Secret
        /// How many trackers it has.
        public var trackersCount: Int?
        /// A link to it, its trackers included.
        public var magnetUri: Secret?

        /// Its category decides where it is: a change of the category's folder moves it.
        public var autoTmm: Bool
        /// It runs in spite of queue and limits.
        public var forceStart: Bool
        /// It comes in from the beginning to the end.
        public var seqDl: Bool
        /// The first and last pieces of its files come first.
        public var fLPiecePrio: Bool
        /// It hands out each piece only once, to seed a new torrent.
        public var superSeeding: Bool
        /// Peers come from its trackers alone; `nil` while that is not known, and before 5.0.
        public var isPrivate: Bool?
        /// False for a magnet link that still waits, from 5.1 on.
        public var hasMetadata: Bool?
        /// What its maker says about it, from 5.0 on.
        public var comment: String?
        /// How fast it is wanted: ratio over months, from 5.0 on.
        public var popularity: Double?
        /// Seconds until the trackers are asked again, from 5.0 on.
        public var reannounce: Int64?

        /// When it was added.
        public var addedOn: Timestamp
        /// When it was complete.
        public var completionOn: Timestamp
        /// When a piece came or went last.
        public var lastActivity: Timestamp
        /// When there was a complete copy of it among the peers.
        public var seenComplete: Timestamp

        /// Its files, where they were asked for.
        public var files: [File]?
        /// Its trackers, where they were asked for.
        public var trackers: [Tracker]?

        enum CodingKeys: String, SnakeKey {
            case infohashV1, infohashV2, name, state, category, tags, size, totalSize, completed, amountLeft
            case progress, eta, availability, dlspeed, upspeed, dlLimit, upLimit, downloaded, downloadedSession
            case uploaded, uploadedSession, ratio, ratioLimit, maxRatio, seedingTime, seedingTimeLimit, maxSeedingTime
            case inactiveSeedingTimeLimit, maxInactiveSeedingTime, shareLimitAction, shareLimitsMode, timeActive
            case savePath, downloadPath, contentPath, rootPath, priority, numSeeds, numLeechs, numComplete
            case numIncomplete, tracker, trackersCount, magnetUri, autoTmm, forceStart, seqDl, fLPiecePrio
            case superSeeding, hasMetadata, comment, popularity, reannounce, addedOn, completionOn, lastActivity
            case seenComplete, files, trackers
            case id = "hash"
            case isPrivate = "private"
        }
    }
}

extension QBittorrent.Torrent {
    /// Its tags one by one.
    public var tagList: [String] {
        tags.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }

    /// Time until it is there, `nil` for never.
    public var timeLeft: Duration? { 0..<8_640_000 ~= eta ? .seconds(eta) : nil }

    /// Bytes of the wanted files, `nil` while they are not known.
    public var knownSize: Int64? { size > 0 ? size : nil }
}
