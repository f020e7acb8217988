extension SABnzbd {
    /// The queue and how it is doing. Amounts are texts; what reads them stands below.
    public struct QueueState: Model {
        /// The version of the program.
        public var version: String
        /// Everything is held back.
        public var paused: Bool
        /// Minutes and seconds until a pause is over, such as `4:59`; `0` for none.
        public var pauseInt: String
        /// Unpacking is held back too.
        public var pausedAll: Bool
        /// Such as `Idle`, `Paused` or `Downloading`.
        public var status: String
        /// Gigabytes free where downloads come in.
        public var diskspace1: String
        /// Gigabytes free where they end.
        public var diskspace2: String
        /// Gigabytes that disk holds.
        public var diskspacetotal1: String
        /// Gigabytes that disk holds.
        public var diskspacetotal2: String
        /// Percent of the line's speed; 0 or 100 for no limit.
        public var speedlimit: String
        /// Bytes a second at most; `0` or empty for no limit.
        public var speedlimitAbs: String
        /// How many warnings there are.
        public var haveWarnings: String
        /// What is done once all is done; `nil` for nothing.
        public var finishaction: String?
        /// There is a quota.
        public var haveQuota: Bool
        /// The quota, for people.
        public var quota: String
        /// What is left of it, for people.
        public var leftQuota: String
        /// Kilobytes of 1024 bytes a second.
        public var kbpersec: String
        /// Megabytes of all that is listed.
        public var mb: String
        /// Megabytes still to come.
        public var mbleft: String
        /// Time until all of it is there, such as `0:00:59`.
        public var timeleft: String
        /// Articles in memory.
        public var cacheArt: String
        /// How much of memory they take, for people.
        public var cacheSize: String
        /// How many downloads fit what was asked for.
        public var noofslots: Int
        /// How many downloads wait or come.
        public var noofslotsTotal: Int
        /// The first that is listed.
        public var start: Int
        /// How many were asked for, 0 for all.
        public var limit: Int
        /// Behind the last that is listed.
        public var finish: Int
        /// The downloads.
        public var slots: [Job]

        enum CodingKeys: String, SnakeKey {
            case version, paused, pauseInt, pausedAll, status, diskspace1, diskspace2, diskspacetotal1, diskspacetotal2
            case speedlimit, speedlimitAbs, haveWarnings, finishaction, haveQuota, quota, leftQuota, kbpersec, mb,
                mbleft
            case timeleft, cacheArt, cacheSize, noofslots, noofslotsTotal, start, limit, finish, slots
        }

        /// Bytes a second, just now.
        public var rate: Int64? { Double(kbpersec).flatMap { Int64(exactly: ($0 * 1024).rounded()) } }
        /// Bytes free where downloads come in.
        public var freeIncomplete: Int64? { SABnzbd.bytes(diskspace1).map { $0 * 1024 } }
        /// Bytes free where they end.
        public var freeComplete: Int64? { SABnzbd.bytes(diskspace2).map { $0 * 1024 } }
        /// Bytes still to come.
        public var remaining: Int64? { SABnzbd.bytes(mbleft) }
    }
}
