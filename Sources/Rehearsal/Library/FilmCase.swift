/// What is the matter with a film of the rehearsal library: the truth that a gap report is compared with.
public enum FilmCase: String, Sendable, CaseIterable {
    /// In Radarr with a file, in Plex with the same file, identified by a modern guid.
    case both
    /// As `both`, identified by an agent of old: `com.plexapp.agents.imdb://tt…?lang=en`, without external ids.
    case legacy
    /// In Plex, unknown to Radarr.
    case plexOnly
    /// Monitored in Radarr, released, no file anywhere.
    case missing
    /// In Radarr, neither monitored nor on disk.
    case unmonitored
    /// Monitored in Radarr and not out yet: nothing is wrong.
    case unreleased
    /// Radarr has the file, Plex has not scanned it.
    case notScanned
    /// In both, identified alike, but the file lies in another folder in Plex.
    case moved
    /// Plex has the file and could not identify it: `local://`, no external ids.
    case unmatched
    /// Plex has the same file and takes it for another film.
    case mismatched
    /// Two editions: one item in Plex with two media.
    case editionsMerged
    /// Two editions: two items in Plex, told apart by `editionTitle`.
    case editionsSplit
    /// Radarr says the file is missing, Plex still has it.
    case lost
    /// Gone from Radarr and from disk; in Plex until its trash is emptied.
    case trashed

    /// True where Radarr lists the film.
    public var isInRadarr: Bool { self != .plexOnly && self != .trashed }
    /// True where Radarr has a file for it.
    public var hasRadarrFile: Bool {
        switch self {
        case .both, .legacy, .notScanned, .moved, .unmatched, .mismatched, .editionsMerged, .editionsSplit: true
        default: false
        }
    }
    /// True where Plex lists the film, be it under another name.
    public var isInPlex: Bool {
        switch self {
        case .missing, .unmonitored, .unreleased, .notScanned: false
        default: true
        }
    }

    /// The cases repeat every 50 films; those that matter most come first, so that a small library has them too.
    static func at(_ index: Int) -> FilmCase { pattern[index % pattern.count] }

    static let pattern: [FilmCase] = {
        let special: [Int: FilmCase] = [
            2: .missing, 4: .plexOnly, 5: .notScanned, 6: .legacy, 7: .unmatched, 8: .moved, 9: .editionsMerged,
            10: .mismatched, 11: .editionsSplit, 12: .unreleased, 14: .unmonitored, 15: .trashed, 16: .lost,
            17: .legacy, 22: .missing, 24: .plexOnly, 27: .legacy, 35: .notScanned, 42: .missing, 44: .plexOnly,
        ]
        return (0..<50).map { special[$0] ?? .both }
    }()
}
