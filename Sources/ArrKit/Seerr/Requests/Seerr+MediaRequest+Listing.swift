extension Seerr.MediaRequest {
    /// Which requests are listed.
    public struct Filter: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every one.
        public static let all: Self = "all"
        /// Handed on to Radarr or Sonarr.
        public static let approved: Self = "approved"
        /// What they asked for is there.
        public static let available: Self = "available"
        /// Waiting for approval.
        public static let pending: Self = "pending"
        /// Handed on, and not there yet.
        public static let processing: Self = "processing"
        /// What they asked for is not there.
        public static let unavailable: Self = "unavailable"
        /// Radarr or Sonarr would not take them.
        public static let failed: Self = "failed"
        /// What they asked for was there and is gone; since Seerr.
        public static let deleted: Self = "deleted"
        /// Over and done; since Seerr.
        public static let completed: Self = "completed"
    }

    /// How requests are sorted, the latest first.
    public struct Sort: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// By when they were made.
        public static let added: Self = "added"
        /// By when they last changed.
        public static let modified: Self = "modified"
    }
}
