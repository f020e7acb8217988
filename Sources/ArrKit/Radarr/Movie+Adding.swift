extension Movie {
    /// What happens to a movie as soon as it has been added.
    public struct AddOptions: Model {
        public var monitor: Monitoring
        public var searchForMovie: Bool
        public var addMethod: String?
        public var ignoreEpisodesWithFiles: Bool?
        public var ignoreEpisodesWithoutFiles: Bool?

        public init(monitor: Monitoring, searchForMovie: Bool = false) {
            (self.monitor, self.searchForMovie) = (monitor, searchForMovie)
        }
    }

    /// What is monitored from the start.
    public struct Monitoring: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let movieOnly: Self = "movieOnly"
        public static let movieAndCollection: Self = "movieAndCollection"
        public static let none: Self = "none"
    }
}
