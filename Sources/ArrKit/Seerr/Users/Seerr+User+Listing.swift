extension Seerr.User {
    /// How users are sorted.
    public struct Sort: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The oldest first.
        public static let created: Self = "created"
        /// The one changed last first.
        public static let updated: Self = "updated"
        /// Whoever requested most first.
        public static let requests: Self = "requests"
        /// By name.
        public static let displayName: Self = "displayname"
    }
}
