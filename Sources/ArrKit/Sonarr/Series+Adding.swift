extension Series {
    /// What happens to a series as soon as it has been added.
    public struct AddOptions: Model {
        public var monitor: Monitoring
        public var searchForMissingEpisodes: Bool
        public var searchForCutoffUnmetEpisodes: Bool
        /// Of the old way to say what is monitored.
        public var ignoreEpisodesWithFiles = false
        /// Of the old way to say what is monitored.
        public var ignoreEpisodesWithoutFiles = false

        public init(
            monitor: Monitoring, searchForMissingEpisodes: Bool = false, searchForCutoffUnmetEpisodes: Bool = false
        ) {
            (self.monitor, self.searchForMissingEpisodes) = (monitor, searchForMissingEpisodes)
            self.searchForCutoffUnmetEpisodes = searchForCutoffUnmetEpisodes
        }
    }

    /// Which episodes are monitored from the start.
    public struct Monitoring: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let all: Self = "all", future: Self = "future", missing: Self = "missing"
        public static let existing: Self = "existing", firstSeason: Self = "firstSeason"
        public static let lastSeason: Self = "lastSeason", pilot: Self = "pilot", recent: Self = "recent"
        public static let monitorSpecials: Self = "monitorSpecials", unmonitorSpecials: Self = "unmonitorSpecials"
        public static let none: Self = "none", skip: Self = "skip", unknown: Self = "unknown"
    }
}
