extension Seerr.Media {
    /// Which titles are listed.
    public struct Filter: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every one.
        public static let all: Self = "all"
        /// All of it is there.
        public static let available: Self = "available"
        /// Some of it is there.
        public static let partial: Self = "partial"
        /// Some or all of it is there.
        public static let allAvailable: Self = "allavailable"
        /// Radarr or Sonarr looks for it.
        public static let processing: Self = "processing"
        /// It waits for approval.
        public static let pending: Self = "pending"
        /// It was there and is gone; since Seerr.
        public static let deleted: Self = "deleted"
    }

    /// How titles are sorted, the latest first.
    public struct Sort: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// By when the server first heard of them.
        public static let added: Self = "added"
        /// By when they last changed.
        public static let modified: Self = "modified"
        /// By when they came into the library.
        public static let mediaAdded: Self = "mediaAdded"
    }

    /// What a title can be declared to be.
    public struct Mark: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// There.
        public static let available: Self = "available"
        /// There in part.
        public static let partial: Self = "partial"
        /// Looked for.
        public static let processing: Self = "processing"
        /// Waiting for approval.
        public static let pending: Self = "pending"
        /// As if nobody had asked for it.
        public static let unknown: Self = "unknown"
        /// Gone; since Seerr.
        public static let deleted: Self = "deleted"
    }
}
