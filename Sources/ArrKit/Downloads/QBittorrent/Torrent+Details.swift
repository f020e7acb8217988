extension QBittorrent.Torrent {
    /// What one torrent says beyond the list.
    public struct Properties: Model {
        /// Where it is to be in the end.
        public var savePath: String
        /// Where it is until it is complete; empty where that is the same.
        public var downloadPath: String?
        /// When it was made, as its maker says.
        public var creationDate: QBittorrent.Timestamp
        /// When it was added.
        public var additionDate: QBittorrent.Timestamp
        /// When it was complete.
        public var completionDate: QBittorrent.Timestamp
        /// When there was a complete copy of it among the peers.
        public var lastSeen: QBittorrent.Timestamp
        /// What its maker says about it.
        public var comment: String
        /// The program it was made by.
        public var createdBy: String
        /// Peers come from its trackers alone; `nil` while that is not known.
        public var isPrivate: Bool?
        /// Bytes of a piece, −1 while that is not known.
        public var pieceSize: Int64
        /// How many pieces it has, −1 while that is not known.
        public var piecesNum: Int
        /// How many of them are there.
        public var piecesHave: Int
        /// Bytes of all its files, −1 while they are not known.
        public var totalSize: Int64
        /// Bytes that came in.
        public var totalDownloaded: Int64
        /// The same since the program started.
        public var totalDownloadedSession: Int64
        /// Bytes that went out.
        public var totalUploaded: Int64
        /// The same since the program started.
        public var totalUploadedSession: Int64
        /// Bytes that came in and were of no use.
        public var totalWasted: Int64
        /// Bytes a second, coming in.
        public var dlSpeed: Int64
        /// The same on average.
        public var dlSpeedAvg: Int64
        /// Bytes a second, going out.
        public var upSpeed: Int64
        /// The same on average.
        public var upSpeedAvg: Int64
        /// Bytes a second at most, coming in; −1 for no limit.
        public var dlLimit: Int64
        /// Bytes a second at most, going out; −1 for no limit.
        public var upLimit: Int64
        /// Seconds it has been running.
        public var timeElapsed: Int64
        /// Seconds it has been seeding.
        public var seedingTime: Int64
        /// Seconds until it is there; 8640000 for never.
        public var eta: Int64
        /// Seconds until the trackers are asked again.
        public var reannounce: Int64
        /// Uploaded to downloaded; −1 for infinity.
        public var shareRatio: Double
        /// How fast it is wanted, from 5.0 on.
        public var popularity: Double?
        /// Connections it has.
        public var nbConnections: Int
        /// Connections it may have.
        public var nbConnectionsLimit: Int
        /// Seeds it is connected to.
        public var seeds: Int
        /// Seeds in all, −1 where that is not known.
        public var seedsTotal: Int
        /// Peers it is connected to.
        public var peers: Int
        /// Peers in all, −1 where that is not known.
        public var peersTotal: Int
        /// False for a magnet link that still waits, from 5.1 on.
        public var hasMetadata: Bool?

        enum CodingKeys: String, SnakeKey {
            case savePath, downloadPath, creationDate, additionDate, completionDate, lastSeen, comment, createdBy
            case isPrivate, pieceSize, piecesNum, piecesHave, totalSize, totalDownloaded, totalDownloadedSession
            case totalUploaded, totalUploadedSession, totalWasted, dlSpeed, dlSpeedAvg, upSpeed, upSpeedAvg, dlLimit
            case upLimit, timeElapsed, seedingTime, eta, reannounce, shareRatio, popularity, nbConnections
            case nbConnectionsLimit, seeds, seedsTotal, peers, peersTotal, hasMetadata
        }
    }

    /// One of a torrent's files.
    public struct File: Model {
        /// Its number within the torrent.
        public var index: Int
        /// Its path within the torrent, the torrent's folder included.
        public var name: String
        /// In bytes.
        public var size: Int64
        /// 0 to 1.
        public var progress: Double
        /// Whether it is wanted, and how much.
        public var priority: Priority
        /// The first and the last of its pieces, which it may share with its neighbours.
        public var pieceRange: [Int]
        /// How many copies the peers have together, −1 where that is not known.
        public var availability: Double?
        /// True where all of it is there; the first file says so for the whole torrent.
        public var isSeed: Bool?

        enum CodingKeys: String, SnakeKey {
            case index, name, size, progress, priority, pieceRange, availability, isSeed
        }

        /// How much a file is wanted.
        public struct Priority: OpenNumber {
            /// As the server counts: 0, 1, 6, 7.
            public let rawValue: Int
            /// Any number.
            public init(rawValue: Int) { self.rawValue = rawValue }

            /// It is not downloaded.
            public static let none: Self = 0
            /// Like any other.
            public static let normal: Self = 1
            /// Before others.
            public static let high: Self = 6
            /// Before all others.
            public static let maximal: Self = 7
        }
    }

    /// One of a torrent's trackers, or one of the three other sources of peers, whose tier is below 0.
    public struct Tracker: Model {
        /// Its address, which may hold a person's key, or `** [DHT] **` and the like.
        public var url: Secret
        /// How it answers.
        public var status: Status
        /// Trackers of a lower tier are asked first; `nil` for what is no tracker in old versions.
        public var tier: Int?
        /// What it said last.
        public var msg: String
        /// Peers it told, −1 where it told none.
        public var numPeers: Int?
        /// Seeds it told, −1 where it told none.
        public var numSeeds: Int?
        /// Peers without the whole it told, −1 where it told none.
        public var numLeeches: Int?
        /// How often it was complete, as it told, −1 where it did not.
        public var numDownloaded: Int?

        enum CodingKeys: String, SnakeKey {
            case url, status, tier, msg, numPeers, numSeeds, numLeeches, numDownloaded
        }

        /// True for a tracker, false for DHT, PeX and local discovery.
        public var isTracker: Bool { !url.reveal().hasPrefix("** [") }

        /// How a tracker answers.
        public struct Status: OpenNumber {
            /// As the server counts.
            public let rawValue: Int
            /// Any number.
            public init(rawValue: Int) { self.rawValue = rawValue }

            /// It is not asked.
            public static let disabled: Self = 0
            /// It has not been asked yet.
            public static let notContacted: Self = 1
            /// It works.
            public static let working: Self = 2
            /// It is being asked.
            public static let updating: Self = 3
            /// It does not work; `msg` says why.
            public static let notWorking: Self = 4
            /// It said no, from 5.1 on.
            public static let trackerError: Self = 5
            /// It cannot be reached, from 5.1 on.
            public static let unreachable: Self = 6
        }
    }

    /// A web server that seeds a torrent.
    public struct WebSeed: Model {
        /// Its address, which may hold a person's key.
        public var url: Secret
    }

    /// Whether a piece is there.
    public struct PieceState: OpenNumber {
        /// As the server counts.
        public let rawValue: Int
        /// Any number.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It is not there.
        public static let missing: Self = 0
        /// It is coming.
        public static let downloading: Self = 1
        /// It is there.
        public static let there: Self = 2
    }
}
