extension NZBGet.HistoryItem {
    /// How it ended, such as `SUCCESS/UNPACK`: the first part counts, the second says more.
    public struct Outcome: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// What it came to: the part before the slash.
        public var total: Total { Total(rawValue: String(rawValue.prefix { $0 != "/" })) }
        /// Such as `UNPACK`, `HEALTH` or `MARK`; empty where nothing more is said.
        public var detail: Detail { Detail(rawValue: String(rawValue.drop { $0 != "/" }.dropFirst())) }
        /// True for any `SUCCESS`, whatever the detail.
        public var isSuccess: Bool { total == .success }
    }

    /// The four ways a download can end.
    public struct Total: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// All of it is there and unpacked, or someone marked it so.
        public static let success: Self = "SUCCESS"
        /// It came, but something is left to look at, such as a script that failed.
        public static let warning: Self = "WARNING"
        /// It is of no use: too much is missing, or it could not be repaired or unpacked.
        public static let failure: Self = "FAILURE"
        /// It was deleted before it was done, by a person or as a duplicate.
        public static let deleted: Self = "DELETED"
    }

    /// What a download ended by.
    public struct Detail: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Unpacked, and its scripts were content.
        public static let all: Self = "ALL"
        /// Unpacking, or that it failed.
        public static let unpack: Self = "UNPACK"
        /// Checking and repairing, or that the repair failed.
        public static let par: Self = "PAR"
        /// Every article came, with nothing to check it by; in a failure or warning, articles are missing.
        public static let health: Self = "HEALTH"
        /// A person marked it good; one that was deleted is a duplicate of such.
        public static let good: Self = "GOOD"
        /// A person marked it a success.
        public static let mark: Self = "MARK"
        /// Only a memory of it is left. A failure may be remembered as a success.
        public static let hidden: Self = "HIDDEN"
    }
}

/// What goes wrong.
extension NZBGet.HistoryItem.Detail {
    /// It could not be moved to where it belongs.
    public static let move: Self = "MOVE"
    /// A script or a person marked it bad.
    public static let bad: Self = "BAD"
    /// The NZB file could not be had from its address.
    public static let fetch: Self = "FETCH"
    /// The NZB file could not be read.
    public static let scan: Self = "SCAN"
    /// NZBGet itself does not know.
    public static let internalError: Self = "INTERNAL_ERROR"
    /// A script failed.
    public static let script: Self = "SCRIPT"
    /// There was no room left to unpack.
    public static let space: Self = "SPACE"
    /// The archive wants a password that was not given.
    public static let password: Self = "PASSWORD"
    /// It is damaged, and checking was left to a person.
    public static let damaged: Self = "DAMAGED"
    /// It is damaged, and repairing is switched off.
    public static let repairable: Self = "REPAIRABLE"
    /// What was fetched is no NZB file.
    public static let skipped: Self = "SKIPPED"
    /// A person deleted it.
    public static let manual: Self = "MANUAL"
    /// The same thing was there already, or is on its way.
    public static let dupe: Self = "DUPE"
    /// The very same NZB file was there already.
    public static let copy: Self = "COPY"
}
