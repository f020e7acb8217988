import FoundationEssentials
import StackKit

/// Shorthand for the snapshots the tests look at.
enum Stack {
    static let now = Date(timeIntervalSince1970: 1_790_000_000)
    static let plex = Source(.plex)
    static let radarr = Source(.radarr)
    static let radarr4K = Source(.radarr, name: "radarr-4k")
    static let sonarr = Source(.sonarr)

    static func snapshot(
        _ items: [Source: [LibraryItem]], down: [Source] = [], partly: [Source] = [],
        sections: [Source: [Inventory.Section]] = [:], paths: [Source: PathMapping] = [:], scope: Scope = Scope()
    ) -> Snapshot {
        var libraries: [Source: Observed<Inventory>] = [:]
        for (source, items) in items {
            let inventory = Inventory(items, sections: sections[source] ?? [])
            libraries[source] =
                partly.contains(source)
                ? .partly(inventory, missing: "3 elements could not be read", at: now) : .known(inventory, at: now)
        }
        for source in down { libraries[source] = .unknown(why: "connection refused", since: now) }
        return Snapshot(libraries, paths: paths, scope: scope, taken: now)
    }

    static func gaps(_ snapshot: Snapshot) -> [Gap] { GapFinder().report(on: snapshot).gaps }

    /// `rule: title`, with a question mark where it is not certain.
    static func lines(_ snapshot: Snapshot) -> [String] {
        gaps(snapshot).map { "\($0.rule.dropFirst(8)): \($0.subject.name)\($0.certainty.isCertain ? "" : "?")" }
            .sorted()
    }

    static func shown(
        _ title: String, _ year: Int? = 2000, tmdb: Int? = nil, imdb: Int? = nil, at path: String? = nil,
        native: Int? = nil, section: String? = nil, matched: Bool = true
    ) -> LibraryItem {
        LibraryItem(
            .movie, title, year: year, ids: ExternalIDs(tmdb: tmdb, imdb: imdb),
            native: native ?? (tmdb ?? imdb ?? title.utf8.count) + 5000, paths: [path ?? "/data/movies/\(title)/f.mkv"],
            section: section, state: matched ? [.hasFile, .matched] : .hasFile)
    }

    static func kept(
        _ title: String, _ year: Int? = 2000, tmdb: Int?, imdb: Int? = nil, at path: String? = nil, native: Int? = nil,
        state: LibraryItem.State = [.hasFile, .monitored, .matched]
    ) -> LibraryItem {
        LibraryItem(
            .movie, title, year: year, ids: ExternalIDs(tmdb: tmdb, imdb: imdb), native: native ?? tmdb ?? 1,
            paths: state.contains(.hasFile) ? [path ?? "/data/movies/\(title)/f.mkv"] : [], state: state)
    }

    static func show(
        _ title: String, tvdb: Int? = nil, tmdb: Int? = nil, imdb: Int? = nil, _ episodes: [LibraryItem.Episode] = [],
        path: String? = nil
    ) -> LibraryItem {
        LibraryItem(
            .show, title, year: 2010, ids: ExternalIDs(tmdb: tmdb, tvdb: tvdb, imdb: imdb),
            native: tvdb ?? tmdb ?? imdb ?? 1, paths: [path ?? "/data/tv/\(title)"],
            state: [.hasFile, .monitored, .matched], episodes: episodes)
    }
}

/// The same numbers in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
