/// One show of the rehearsal library and every name it goes by.
public struct Show: Sendable, Hashable {
    /// Its place in the library.
    public let index: Int
    /// As Sonarr has it, and Plex where it takes the show for what it is.
    public let title: String
    /// Of the first broadcast.
    public let year: Int
    /// What is the matter with it.
    public let `case`: ShowCase
    let paths: Paths
    let titles: Titles
    let dice: Dice
    let today: Moment

    /// Its number at TheTVDB, made up.
    public var tvdbID: Int { Self.tvdbID(index) }
    /// Its IMDb id, made up: `tt` and seven digits.
    public var imdbID: String { "tt\(8_000_000 + index)" }
    /// Its number at The Movie Database, made up.
    public var tmdbID: Int { 900_000 + index }
    /// Its number in Sonarr, whether Sonarr has it or not.
    public var sonarrID: Int { index + 1 }
    /// Its `ratingKey` in Plex, `nil` where Plex does not have it.
    public var plexKey: Int? { self.case.isInPlex ? PlexKey.show(index).number : nil }
    /// The folder as Sonarr sees it.
    public var sonarrFolder: String { "\(paths.sonarr)/\(folder)" }
    /// The folder as Plex sees it.
    public var plexFolder: String {
        self.case == .moved ? "\(paths.plexShows)/Archive/\(folder)" : "\(paths.plexShows)/\(folder)"
    }
    /// What Plex takes it for where it is mistaken, else the show itself.
    public var plexIdentity: (title: String, year: Int, tvdbID: Int) {
        guard self.case == .mismatched else { return (title, year, tvdbID) }
        return (titles.title(index + Film.mistakes), year + 1, Self.tvdbID(index + Film.mistakes))
    }

    /// The seasons' numbers; 0 are the specials, which every third show has.
    public var seasons: [Int] { Array((index % 3 == 0 ? 0 : 1)...(1 + dice.roll(4, 1))) }

    /// The episodes of a season, in order.
    public func episodes(in season: Int) -> [Episode] {
        let count = season == 0 ? 2 : 4 + dice.roll(7, UInt64(10 + season))
        return (1...count).map { Episode(show: self, season: season, number: $0, countInSeason: count) }
    }

    /// Every episode, season by season, specials first.
    public var episodes: [Episode] { seasons.flatMap { episodes(in: $0) } }

    var folder: String { "\(Titles.fileName(title)) (\(year))" }
    var lastSeason: Int { seasons.last ?? 1 }
    var network: String { "\(dice.pick(Titles.nouns, 3)) TV" }
    var genres: [String] { [dice.pick(["Comedy", "Crime", "Drama", "Documentary", "Science Fiction"], 4)] }
    var overview: String { "Every week another \(dice.pick(Titles.nouns, 5).lowercased()) turns up." }
    var runtime: Int { dice.pick([22, 30, 45, 60], 6) }
    var isEnded: Bool { self.case != .airing }

    static func tvdbID(_ index: Int) -> Int { 70_000 + index }

    /// True for the same show of equal libraries.
    public static func == (left: Show, right: Show) -> Bool {
        left.index == right.index && left.title == right.title && left.year == right.year
    }
    /// The same for the same show of equal libraries.
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
