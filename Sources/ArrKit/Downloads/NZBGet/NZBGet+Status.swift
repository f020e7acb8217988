public import FoundationEssentials

extension NZBGet {
    /// How NZBGet is doing.
    public struct Status: Model {
        public var downloadPaused: Bool
        public var postPaused: Bool
        public var scanPaused: Bool
        public var quotaReached: Bool
        /// It has nothing to download.
        public var serverStandBy: Bool
        public var feedActive: Bool
        /// Bytes a second; zero for none.
        public var downloadLimit: Int
        public var threadCount: Int
        public var parJobCount: Int?
        public var postJobCount: Int
        public var urlCount: Int
        public var queueScriptCount: Int?
        public var upTimeSec: Int
        public var downloadTimeSec: Int
        public var serverTime: Date
        public var resumeTime: Date
        public var newsServers: [NewsServer]

        var downloadRate: UInt32
        var downloadRateHi: UInt32?
        var downloadRateLo: UInt32?
        var averageDownloadRate: UInt32
        var remainingSizeHi: UInt32
        var remainingSizeLo: UInt32
        var forcedSizeHi: UInt32
        var forcedSizeLo: UInt32
        var downloadedSizeHi: UInt32
        var downloadedSizeLo: UInt32
        var daySizeHi: UInt32?
        var daySizeLo: UInt32?
        var monthSizeHi: UInt32?
        var monthSizeLo: UInt32?
        var articleCacheHi: UInt32
        var articleCacheLo: UInt32
        var freeDiskSpaceHi: UInt32?
        var freeDiskSpaceLo: UInt32?
        var totalDiskSpaceHi: UInt32?
        var totalDiskSpaceLo: UInt32?

        /// Of a news server.
        public struct NewsServer: Model {
            public var id: Int
            public var active: Bool

            enum CodingKeys: String, PascalKey {
                case id = "ID"
                case active
            }
        }

        enum CodingKeys: String, PascalKey {
            case downloadPaused, postPaused, scanPaused, quotaReached, serverStandBy, feedActive, downloadLimit
            case threadCount, parJobCount, postJobCount, urlCount, queueScriptCount, upTimeSec, downloadTimeSec
            case serverTime, resumeTime, newsServers, downloadRate, downloadRateHi, downloadRateLo, averageDownloadRate
            case remainingSizeHi, remainingSizeLo, forcedSizeHi, forcedSizeLo, downloadedSizeHi, downloadedSizeLo
            case daySizeHi, daySizeLo, monthSizeHi, monthSizeLo, articleCacheHi, articleCacheLo, freeDiskSpaceHi
            case freeDiskSpaceLo, totalDiskSpaceHi, totalDiskSpaceLo
        }
    }
}

extension NZBGet.Status {
    /// Bytes a second, just now.
    public var rate: Int64 {
        guard let downloadRateHi, let downloadRateLo else { return Int64(downloadRate) }
        return Halves.join(downloadRateHi, downloadRateLo)
    }

    /// Bytes still to be downloaded, paused ones left out.
    public var remainingSize: Int64 { Halves.join(remainingSizeHi, remainingSizeLo) }
    /// Bytes still to be downloaded in spite of any pause.
    public var forcedSize: Int64 { Halves.join(forcedSizeHi, forcedSizeLo) }
    /// Bytes downloaded since the start.
    public var downloadedSize: Int64 { Halves.join(downloadedSizeHi, downloadedSizeLo) }
    /// Bytes downloaded today.
    public var daySize: Int64? { Halves.join(daySizeHi, daySizeLo) }
    /// Bytes downloaded this month.
    public var monthSize: Int64? { Halves.join(monthSizeHi, monthSizeLo) }
    /// Bytes in memory, not yet on the disk.
    public var articleCache: Int64 { Halves.join(articleCacheHi, articleCacheLo) }
    /// Bytes free where downloads end; `nil` where it cannot tell, as before that folder is there.
    public var freeDiskSpace: Int64? { Halves.join(freeDiskSpaceHi, freeDiskSpaceLo) }
    /// Bytes the disk holds where downloads end, from 24.2 on.
    public var totalDiskSpace: Int64? { Halves.join(totalDiskSpaceHi, totalDiskSpaceLo) }
}
