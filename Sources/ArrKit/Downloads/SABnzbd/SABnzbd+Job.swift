extension SABnzbd {
    /// A download in the queue.
    public struct Job: Model {
        /// Its name in every request, such as `SABnzbd_nzo_g26hiitb`; the same in the history later.
        public var nzoId: Download.Key
        /// Its place in the queue, from 0.
        public var index: Int
        /// As it is listed. While the NZB file is fetched it holds the address, and with it maybe a key.
        public var filename: String
        /// Empty or `*` for none.
        public var cat: String
        /// What is going on.
        public var status: Stage
        /// Which goes first.
        public var priority: Priority
        /// Megabytes of 1024 × 1024 bytes in all, as a text; `size` reads it.
        public var mb: String
        /// Megabytes still to come, as a text.
        public var mbleft: String
        /// Megabytes no server had, as a text.
        public var mbmissing: String?
        /// 0 to 100, as a text.
        public var percentage: String
        /// Time until it is there, such as `0:00:59`.
        public var timeleft: String
        /// How old its articles are, such as `1102d`; `-` where that is not known.
        public var avgAge: String
        /// What is done once it is there, as a text; `unpackopts` on the wire.
        public var unpackopts: String
        /// The script that is run once it is there, `None` for none.
        public var script: String
        /// What is to be known about it, such as `DUPLICATE`, `ENCRYPTED` or `WAIT 59 sec`.
        public var labels: [String]
        /// What its archives are opened with; empty for nothing.
        public var password: Secret?
        /// How far it has been unpacked while it came, such as `10/30`.
        public var directUnpack: String?
        /// When it was added, in seconds since 1970; from 4.0 on.
        public var timeAdded: Int64?

        enum CodingKeys: String, SnakeKey {
            case nzoId, index, filename, cat, status, priority, mb, mbleft, mbmissing, percentage, timeleft, avgAge
            case unpackopts, script, labels, password, directUnpack, timeAdded
        }

        /// Bytes in all.
        public var size: Int64? { SABnzbd.bytes(mb) }
        /// Bytes still to come.
        public var remaining: Int64? { SABnzbd.bytes(mbleft) }
        /// Time until it is there.
        public var timeLeft: Duration? { SABnzbd.duration(timeleft) }
    }

    /// One file of a download in the queue.
    public struct JobFile: Model {
        /// Its name in every request.
        public var nzfId: String
        /// As it is listed.
        public var filename: String
        /// `finished`, `active` or `queued`.
        public var status: String
        /// Megabytes of 1024 × 1024 bytes in all, as a text.
        public var mb: String?
        /// Megabytes still to come, as a text.
        public var mbleft: String?
        /// Bytes in all, as a text.
        public var bytes: String?
        /// How old it is, such as `1102d`.
        public var age: String?

        enum CodingKeys: String, SnakeKey { case nzfId, filename, status, mb, mbleft, bytes, age }
    }
}

extension SABnzbd.Job: CustomStringConvertible, CustomReflectable {
    /// Its name and what is going on, without the key of an address.
    public var description: String { "\(Redaction.url(filename)) (\(nzoId), \(status))" }
    /// The same, for `dump` and debuggers.
    public var customMirror: Mirror {
        Mirror(
            self, children: ["nzoId": nzoId.rawValue, "filename": Redaction.url(filename), "status": status.rawValue])
    }
}
