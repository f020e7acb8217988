extension Seerr {
    /// What a user may do. Bits without a name here are kept.
    public struct Permissions: OptionSet, Model {
        /// One bit for each; bits no version has named yet included.
        public let rawValue: Int
        /// One bit for each; they need not have a name here.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Everything.
        public static let admin = Self(rawValue: 2)
        /// Change the settings.
        public static let manageSettings = Self(rawValue: 4)
        /// Change users, and what they may do.
        public static let manageUsers = Self(rawValue: 8)
        /// Approve, decline and change requests.
        public static let manageRequests = Self(rawValue: 16)
        /// Request anything that is not in 4K.
        public static let request = Self(rawValue: 32)
        /// Not used by any version.
        public static let vote = Self(rawValue: 64)
        /// Requests that are not for 4K need no one's approval.
        public static let autoApprove = Self(rawValue: 128)
        /// The same for movies alone.
        public static let autoApproveMovie = Self(rawValue: 256)
        /// The same for shows alone.
        public static let autoApproveShow = Self(rawValue: 512)
        /// Request in 4K.
        public static let request4K = Self(rawValue: 1024)
        /// Request movies in 4K.
        public static let request4KMovie = Self(rawValue: 2048)
        /// Request shows in 4K.
        public static let request4KShow = Self(rawValue: 4096)
        /// Choose server, profile and folder of a request.
        public static let requestAdvanced = Self(rawValue: 8192)
        /// See others' requests.
        public static let viewRequests = Self(rawValue: 16_384)
        /// Requests for 4K need no one's approval.
        public static let autoApprove4K = Self(rawValue: 32_768)
        /// The same for movies alone.
        public static let autoApprove4KMovie = Self(rawValue: 65_536)
        /// The same for shows alone.
        public static let autoApprove4KShow = Self(rawValue: 131_072)
        /// Request movies that are not in 4K.
        public static let requestMovie = Self(rawValue: 262_144)
        /// Request shows that are not in 4K.
        public static let requestShow = Self(rawValue: 524_288)
        /// Change and close issues.
        public static let manageIssues = Self(rawValue: 1_048_576)
        /// See others' issues.
        public static let viewIssues = Self(rawValue: 2_097_152)
        /// Report issues.
        public static let createIssues = Self(rawValue: 4_194_304)
        /// Have the watchlist requested without asking.
        public static let autoRequest = Self(rawValue: 8_388_608)
        /// The same for movies alone.
        public static let autoRequestMovie = Self(rawValue: 16_777_216)
        /// The same for shows alone.
        public static let autoRequestShow = Self(rawValue: 33_554_432)
        /// See what was added lately.
        public static let viewRecent = Self(rawValue: 67_108_864)
        /// See others' watchlists.
        public static let viewWatchlists = Self(rawValue: 134_217_728)
        /// Put titles on the blocklist and take them off.
        public static let manageBlocklist = Self(rawValue: 268_435_456)
        /// See the blocklist.
        public static let viewBlocklist = Self(rawValue: 1_073_741_824)
    }
}
