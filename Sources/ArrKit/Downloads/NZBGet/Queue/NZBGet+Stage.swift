extension NZBGet.Group {
    /// Where a download is on its way.
    public struct Stage: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Waits for its turn.
        public static let queued: Self = "QUEUED"
        /// Paused, all that is left of it.
        public static let paused: Self = "PAUSED"
        /// Articles are being fetched.
        public static let downloading: Self = "DOWNLOADING"
        /// The NZB file itself is being fetched from its address.
        public static let fetching: Self = "FETCHING"
        /// Downloaded, and waiting to be checked and unpacked.
        public static let postQueued: Self = "PP_QUEUED"
        /// The repair files are being read.
        public static let loadingPars: Self = "LOADING_PARS"
        /// The files are checked against the repair files.
        public static let verifyingSources: Self = "VERIFYING_SOURCES"
        /// Damaged files are being repaired.
        public static let repairing: Self = "REPAIRING"
        /// The repaired files are checked once more.
        public static let verifyingRepaired: Self = "VERIFYING_REPAIRED"
        /// Files get back the names that were hidden.
        public static let renaming: Self = "RENAMING"
        /// Archives are being unpacked.
        public static let unpacking: Self = "UNPACKING"
        /// Files are moved to where they belong.
        public static let moving: Self = "MOVING"
        /// Unpacked files get better names; from 24.6 on.
        public static let renamingUnpacked: Self = "POST_UNPACK_RENAMING"
        /// Waits for a script that is called while it is in the queue.
        public static let scriptQueued: Self = "QS_QUEUED"
        /// A script that is called while it is in the queue runs.
        public static let queueScript: Self = "QS_EXECUTING"
        /// An extension's script runs.
        public static let executingScript: Self = "EXECUTING_SCRIPT"
        /// Done; for a moment it is in the history too.
        public static let finished: Self = "PP_FINISHED"

        private static let processing: Set<Self> = [
            .postQueued, .loadingPars, .verifyingSources, .repairing, .verifyingRepaired, .renaming, .unpacking,
            .moving,
            .renamingUnpacked, .executingScript, .finished,
        ]

        /// Everything has come; it is being checked, unpacked or moved. False for a stage that is not declared here.
        public var isPostProcessing: Bool { Self.processing.contains(self) }
    }

    /// What a download is made of.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// An NZB file that is there.
        public static let nzb: Self = "NZB"
        /// An address whose NZB file is still to be fetched, or never was.
        public static let url: Self = "URL"
        /// The memory of one that was hidden, kept to find duplicates by.
        public static let hidden: Self = "DUP"
    }
}
