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

        var downloadRate: Int64
        var downloadRateHi: Int64?
        var downloadRateLo: Int64?
        var averageDownloadRate: Int64
        var averageDownloadRateHi: Int64?
        var averageDownloadRateLo: Int64?
        var remainingSizeHi: Int64
        var remainingSizeLo: Int64
        var forcedSizeHi: Int64
        var forcedSizeLo: Int64
        var downloadedSizeHi: Int64
        var downloadedSizeLo: Int64
        var daySizeHi: Int64?
        var daySizeLo: Int64?
        var monthSizeHi: Int64?
        var monthSizeLo: Int64?
        var articleCacheHi: Int64
        var articleCacheLo: Int64
        var freeDiskSpaceHi: Int64?
        var freeDiskSpaceLo: Int64?
        var totalDiskSpaceHi: Int64?
        var totalDiskSpaceLo: Int64?
        var freeInterDiskSpaceHi: Int64?
        var freeInterDiskSpaceLo: Int64?
        var totalInterDiskSpaceHi: Int64?
        var totalInterDiskSpaceLo: Int64?

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
            case freeDiskSpaceLo, totalDiskSpaceHi, totalDiskSpaceLo, averageDownloadRateHi, averageDownloadRateLo
            case freeInterDiskSpaceHi, freeInterDiskSpaceLo, totalInterDiskSpaceHi, totalInterDiskSpaceLo
        }
    }
}

extension NZBGet.Status {
    /// Bytes a second, just now; before 24.2 what is beyond 2 GB a second is told wrong.
    public var rate: Int64 { Halves.join(downloadRateHi, downloadRateLo) ?? downloadRate }
    /// Bytes a second since the start, pauses left out.
    public var averageRate: Int64 { Halves.join(averageDownloadRateHi, averageDownloadRateLo) ?? averageDownloadRate }

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
    /// Bytes free where unfinished downloads are, from 24.3 on.
    public var freeIntermediateSpace: Int64? { Halves.join(freeInterDiskSpaceHi, freeInterDiskSpaceLo) }
    /// Bytes the disk holds where unfinished downloads are, from 24.3 on.
    public var totalIntermediateSpace: Int64? { Halves.join(totalInterDiskSpaceHi, totalInterDiskSpaceLo) }
}
