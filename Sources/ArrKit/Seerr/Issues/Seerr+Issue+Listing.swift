extension Seerr.Issue {
    /// The server shows open ones to whoever does not say.
    public static var everything: Query { ["filter": "all"] }

    /// Which issues are listed.
    public struct Filter: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every one.
        public static let all: Self = "all"
        /// Those somebody should look at.
        public static let open: Self = "open"
        /// Those that are done with.
        public static let resolved: Self = "resolved"
    }

    /// How issues are sorted, the latest first.
    public struct Sort: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// By when they were reported.
        public static let added: Self = "added"
        /// By when they last changed.
        public static let modified: Self = "modified"
    }
}
