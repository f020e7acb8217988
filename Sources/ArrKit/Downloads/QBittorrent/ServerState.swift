extension QBittorrent {
    /// Speeds, limits and space, as `sync` tells them.
    public struct ServerState: Model {
        /// Bytes a second, coming in.
        public var dlInfoSpeed: Int64
        /// Bytes that came in since the program started.
        public var dlInfoData: Int64
        /// Bytes a second at most, coming in; 0 for no limit.
        public var dlRateLimit: Int64
        /// Bytes a second, going out.
        public var upInfoSpeed: Int64
        /// Bytes that went out since the program started.
        public var upInfoData: Int64
        /// Bytes a second at most, going out; 0 for no limit.
        public var upRateLimit: Int64
        /// Whether peers can reach it.
        public var connectionStatus: ConnectionStatus
        /// Nodes of the distributed hash table it knows.
        public var dhtNodes: Int
        /// Bytes free in the default folder.
        public var freeSpaceOnDisk: Int64?
        /// Bytes that ever came in.
        public var alltimeDl: Int64
        /// Bytes that ever went out.
        public var alltimeUl: Int64
        /// Bytes of this session that were of no use.
        public var totalWastedSession: Int64
        /// Uploaded to downloaded, as a text; `-` while nothing came in.
        public var globalRatio: String
        /// Peers it is connected to.
        public var totalPeerConnections: Int
        /// True where torrents wait for their turn.
        public var queueing: Bool
        /// True while the alternative limits hold.
        public var useAltSpeedLimits: Bool
        /// Milliseconds in which it shows anything new.
        public var refreshInterval: Int
        /// Milliseconds a piece waits for the disk.
        public var averageTimeQueue: Int64
        /// Bytes in memory.
        public var totalBuffersSize: Int64
        /// Bytes that wait for the disk.
        public var totalQueuedSize: Int64
        /// Reads and writes that wait for the disk.
        public var queuedIoJobs: Int
        /// How often the cache had what was wanted, in percent, as a text.
        public var readCacheHits: String
        /// How much the disk is asked to read, in percent, as a text.
        public var readCacheOverload: String
        /// How much the disk is asked to write, in percent, as a text.
        public var writeCacheOverload: String
        /// Its address as others see it, from 5.1 on; empty where it is not known.
        public var lastExternalAddressV4: String?
        /// The same for IPv6, from 5.1 on.
        public var lastExternalAddressV6: String?

        enum CodingKeys: String, SnakeKey {
            case dlInfoSpeed, dlInfoData, dlRateLimit, upInfoSpeed, upInfoData, upRateLimit, connectionStatus, dhtNodes
            case freeSpaceOnDisk, alltimeDl, alltimeUl, totalWastedSession, globalRatio, totalPeerConnections, queueing
            case useAltSpeedLimits, refreshInterval, averageTimeQueue, totalBuffersSize, totalQueuedSize, queuedIoJobs
            case readCacheHits, readCacheOverload, writeCacheOverload, lastExternalAddressV4, lastExternalAddressV6
        }

        /// Uploaded to downloaded; `nil` while nothing came in.
        public var ratio: Double? { Double(globalRatio) }
    }

    /// Whether peers can reach it.
    public struct ConnectionStatus: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They can.
        public static let connected: Self = "connected"
        /// They cannot, or none has tried yet.
        public static let firewalled: Self = "firewalled"
        /// It has no way out.
        public static let disconnected: Self = "disconnected"
    }
}
