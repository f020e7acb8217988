extension Series {
    /// What happens to a series as soon as it has been added.
    public struct AddOptions: Model {
        public var monitor: Monitoring
        public var searchForMissingEpisodes: Bool
        public var searchForCutoffUnmetEpisodes: Bool
        public var ignoreEpisodesWithFiles: Bool?
        public var ignoreEpisodesWithoutFiles: Bool?

        public init(
            monitor: Monitoring, searchForMissingEpisodes: Bool = false, searchForCutoffUnmetEpisodes: Bool = false
        ) {
            (self.monitor, self.searchForMissingEpisodes) = (monitor, searchForMissingEpisodes)
            self.searchForCutoffUnmetEpisodes = searchForCutoffUnmetEpisodes
        }
    }

    /// Which episodes are monitored from the start.
    public struct Monitoring: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let all: Self = "all"
        public static let future: Self = "future"
        public static let missing: Self = "missing"
        public static let existing: Self = "existing"
        public static let firstSeason: Self = "firstSeason"
        public static let lastSeason: Self = "lastSeason"
        public static let pilot: Self = "pilot"
        public static let recent: Self = "recent"
        public static let monitorSpecials: Self = "monitorSpecials"
        public static let unmonitorSpecials: Self = "unmonitorSpecials"
        public static let none: Self = "none"
        public static let skip: Self = "skip"
        public static let unknown: Self = "unknown"
    }
}
