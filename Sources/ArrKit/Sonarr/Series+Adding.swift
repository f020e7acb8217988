extension Series {
    /// What happens to a series as soon as it has been added.
    public struct AddOptions: Model {
        /// Which episodes are monitored from the start.
        public var monitor: Monitoring
        /// Looks for episodes without a file as soon as it is added.
        public var searchForMissingEpisodes: Bool
        /// Looks for better releases of what is there already, as soon as it is added.
        public var searchForCutoffUnmetEpisodes: Bool
        /// Of the old way to say what is monitored: leaves episodes that have a file alone.
        public var ignoreEpisodesWithFiles = false
        /// Of the old way to say what is monitored: leaves episodes without a file alone.
        public var ignoreEpisodesWithoutFiles = false

        /// Nothing is searched for unless asked.
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

        /// Every one but the specials.
        public static let all: Self = "all"
        /// Those that have not aired yet.
        public static let future: Self = "future"
        /// Those without a file, and those to come.
        public static let missing: Self = "missing"
        /// Those with a file, and those to come.
        public static let existing: Self = "existing"
        /// The first season.
        public static let firstSeason: Self = "firstSeason"
        /// The last season there is.
        public static let lastSeason: Self = "lastSeason"
        /// The same, as older versions call it.
        public static let latestSeason: Self = "latestSeason"
        /// The first episode of the first season.
        public static let pilot: Self = "pilot"
        /// Those of the last ninety days, and those to come.
        public static let recent: Self = "recent"
        /// The specials too, the others as they are.
        public static let monitorSpecials: Self = "monitorSpecials"
        /// All but the specials, the others as they are.
        public static let unmonitorSpecials: Self = "unmonitorSpecials"
        /// None.
        public static let none: Self = "none"
        /// Each as it is.
        public static let skip: Self = "skip"
        /// Not told.
        public static let unknown: Self = "unknown"
    }
}
