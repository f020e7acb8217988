public import FoundationEssentials

extension NZBGet {
    /// How NZBGet is doing.
    public struct Status: Model {
        /// Someone paused downloading; only forced downloads go on.
        public var downloadPaused: Bool
        /// Someone paused post-processing, so that downloads end up waiting.
        public var postPaused: Bool
        /// Someone paused the watch over the folder for incoming files.
        public var scanPaused: Bool
        /// The quota for the day or month is used up, so nothing is downloaded.
        public var quotaReached: Bool
        /// It has nothing to download.
        public var serverStandBy: Bool
        /// A feed is being fetched right now.
        public var feedActive: Bool
        /// Bytes a second; zero for none.
        public var downloadLimit: Int
        /// How many of its threads run.
        public var threadCount: Int
        /// The former name of `postJobCount`, with the same value in the versions that have it.
        public var parJobCount: Int?
        /// How many downloads are in post-processing or wait for it.
        public var postJobCount: Int
        /// How many addresses are still to be fetched, the one under way included.
        public var urlCount: Int
        /// How many scripts wait to be run, the running one included.
        public var queueScriptCount: Int?
        /// Seconds since it was started.
        public var upTimeSec: Int
        /// Seconds it has been downloading since it was started.
        public var downloadTimeSec: Int
        /// What its clock shows, in whole seconds; compare with your own before trusting dates.
        public var serverTime: Date
        /// When a pause that was set for a while will end; 1970 for none.
        public var resumeTime: Date
        /// Its news servers, those switched off included.
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
            /// The server's number in the settings, from 1.
            public var id: Int
            /// False for one that is switched off.
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
