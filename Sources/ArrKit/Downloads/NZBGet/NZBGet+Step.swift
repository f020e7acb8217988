extension NZBGet {
    /// How one step of a download went: checking, unpacking, moving, scripts, deleting, marking, fetching.
    public struct Step: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nothing was done, or nothing yet.
        public static let notDone: Self = "NONE"
        /// It went well.
        public static let success: Self = "SUCCESS"
        /// It went wrong.
        public static let failure: Self = "FAILURE"
        /// Under way, with no word yet.
        public static let unknown: Self = "UNKNOWN"
    }
}

/// Checking and repairing.
extension NZBGet.Step {
    /// A repair would help, and is switched off.
    public static let repairPossible: Self = "REPAIR_POSSIBLE"
    /// Checking was left to a person.
    public static let manual: Self = "MANUAL"
    /// It took repair blocks from a duplicate.
    public static let recipient: Self = "RECIPIENT"
    /// It gave repair blocks to a duplicate.
    public static let donor: Self = "DONOR"
}

/// Unpacking and fetching.
extension NZBGet.Step {
    /// There was no room left to unpack.
    public static let space: Self = "SPACE"
    /// The archive wants a password that was not given.
    public static let password: Self = "PASSWORD"
    /// What was fetched is no NZB file.
    public static let scanSkipped: Self = "SCAN_SKIPPED"
    /// The NZB file that was fetched could not be read.
    public static let scanFailure: Self = "SCAN_FAILURE"
}

/// Deleting and marking; `manual` is by a person.
extension NZBGet.Step {
    /// Too much of it was missing to be repaired.
    public static let health: Self = "HEALTH"
    /// The same thing was there already, or is on its way.
    public static let dupe: Self = "DUPE"
    /// A script or a person found it bad.
    public static let bad: Self = "BAD"
    /// A person was content with it, or the same thing had been marked so.
    public static let good: Self = "GOOD"
    /// The very same NZB file was there already.
    public static let copy: Self = "COPY"
    /// The NZB file could not be read.
    public static let scan: Self = "SCAN"
}
