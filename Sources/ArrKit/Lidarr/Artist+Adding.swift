extension Artist {
    /// What happens to an artist as soon as it has been added.
    public struct AddOptions: Model {
        /// Which albums are monitored from the start.
        public var monitor: Monitoring
        /// Albums that are monitored whatever `monitor` says, by MusicBrainz's ids.
        public var albumsToMonitor: [String]
        /// Whether the artist is monitored.
        public var monitored: Bool
        /// Looks for albums without files as soon as it is added.
        public var searchForMissingAlbums: Bool

        /// Nothing is searched for unless asked.
        public init(
            monitor: Monitoring, albumsToMonitor: [String] = [], monitored: Bool = true,
            searchForMissingAlbums: Bool = false
        ) {
            (self.monitor, self.albumsToMonitor) = (monitor, albumsToMonitor)
            (self.monitored, self.searchForMissingAlbums) = (monitored, searchForMissingAlbums)
        }
    }

    /// Which albums are monitored.
    public struct Monitoring: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every one.
        public static let all: Self = "all"
        /// Those that have not come out yet.
        public static let future: Self = "future"
        /// Those without files, and those to come.
        public static let missing: Self = "missing"
        /// Those with files, and those to come.
        public static let existing: Self = "existing"
        /// The latest, and those to come.
        public static let latest: Self = "latest"
        /// The first, and those to come.
        public static let first: Self = "first"
        /// None.
        public static let none: Self = "none"
        /// Each as it is.
        public static let unknown: Self = "unknown"
    }

    /// Which albums are monitored that appear later.
    public struct NewAlbums: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every one, an old one that MusicBrainz adds too.
        public static let all: Self = "all"
        /// Those that come out later than the latest there is.
        public static let new: Self = "new"
        /// None.
        public static let none: Self = "none"
    }
}
