/// What is the matter with a show of the rehearsal library.
public enum ShowCase: String, Sendable, CaseIterable {
    /// Every aired episode is in both.
    case both
    /// As `both`, identified by an agent of old: `com.plexapp.agents.thetvdb://…?lang=en`, without external ids.
    case legacy
    /// In Plex, unknown to Sonarr.
    case plexOnly
    /// In Sonarr, monitored, aired, and not one file.
    case missing
    /// Every third episode of the first season is missing, in both.
    case incomplete
    /// The last season is being broadcast: its last episodes are still to come and nothing is wrong.
    case airing
    /// Sonarr has the files of the last season, Plex has not scanned them.
    case notScanned
    /// In both, identified alike, but the files lie in another folder in Plex.
    case moved
    /// Plex has the files and could not identify them: `local://`, no external ids.
    case unmatched
    /// Plex has the same files and takes them for another show.
    case mismatched
    /// In Sonarr, neither monitored nor on disk.
    case unmonitored

    /// True where Sonarr lists the show.
    public var isInSonarr: Bool { self != .plexOnly }
    /// True where Plex lists the show, be it under another name.
    public var isInPlex: Bool { self != .missing && self != .unmonitored }

    static func at(_ index: Int) -> ShowCase { pattern[index % pattern.count] }

    /// The cases repeat every 20 shows; those that matter most come first.
    static let pattern: [ShowCase] = [
        .both, .incomplete, .plexOnly, .airing, .missing, .notScanned, .legacy, .unmatched, .moved, .mismatched,
        .both, .both, .unmonitored, .both, .incomplete, .both, .legacy, .airing, .both, .both,
    ]
}
