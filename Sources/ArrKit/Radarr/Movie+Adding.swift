extension Movie {
    /// What happens to a movie as soon as it has been added.
    public struct AddOptions: Model {
        /// What is monitored from the start.
        public var monitor: Monitoring
        /// Looks for a release as soon as it is added.
        public var searchForMovie: Bool
        /// What added it: `manual`, `list` or `collection`.
        public var addMethod: String?
        /// Left over from Sonarr; it does nothing to movies.
        public var ignoreEpisodesWithFiles: Bool?
        /// Left over from Sonarr; it does nothing to movies.
        public var ignoreEpisodesWithoutFiles: Bool?

        /// Nothing is searched for unless asked.
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

        /// The movie.
        public static let movieOnly: Self = "movieOnly"
        /// The movie, and its collection: what appears in that later is added too.
        public static let movieAndCollection: Self = "movieAndCollection"
        /// Nothing.
        public static let none: Self = "none"
    }
}
