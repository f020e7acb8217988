extension Seerr {
    /// What someone is told of. Bits without a name here are kept.
    public struct NotificationTypes: OptionSet, Model {
        /// One bit for each; bits no version has named yet included.
        public let rawValue: Int
        /// One bit for each; they need not have a name here.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// A request waits for approval.
        public static let mediaPending = Self(rawValue: 2)
        /// A request was approved.
        public static let mediaApproved = Self(rawValue: 4)
        /// What was requested is there.
        public static let mediaAvailable = Self(rawValue: 8)
        /// Radarr or Sonarr would not take a request.
        public static let mediaFailed = Self(rawValue: 16)
        /// Somebody tries whether messages arrive.
        public static let test = Self(rawValue: 32)
        /// A request was turned down.
        public static let mediaDeclined = Self(rawValue: 64)
        /// A request needed no approval.
        public static let mediaAutoApproved = Self(rawValue: 128)
        /// Something is reported to be wrong.
        public static let issueCreated = Self(rawValue: 256)
        /// Something is said about an issue.
        public static let issueComment = Self(rawValue: 512)
        /// An issue is done with.
        public static let issueResolved = Self(rawValue: 1024)
        /// An issue is looked at again.
        public static let issueReopened = Self(rawValue: 2048)
        /// A watchlist made a request.
        public static let mediaAutoRequested = Self(rawValue: 4096)
    }
}
