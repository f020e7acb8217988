/// One film of the rehearsal library and every name it goes by.
public struct Film: Sendable, Hashable {
    /// Its place in the library.
    public let index: Int
    /// As Radarr has it, and Plex where it takes the film for what it is.
    public let title: String
    /// Another than `title` for a few films whose titles are traps.
    public let originalTitle: String
    /// Of its first release; next year for a film that is not out.
    public let year: Int
    /// What is the matter with it.
    public let `case`: FilmCase
    /// Its number at The Movie Database, made up.
    public let tmdbID: Int
    /// `tt` and seven digits.
    public let imdbID: String
    /// Of the file, or of the first edition, in bytes.
    public let size: Int
    let today: Moment
    let paths: Paths
    let dice: Dice

    /// Its number in Radarr, whether Radarr has it or not.
    public var radarrID: Int { index + 1 }
    /// Its `ratingKey`s in Plex: none, one, or one an edition.
    public var plexKeys: [Int] {
        guard self.case.isInPlex else { return [] }
        return self.case == .editionsSplit ? [plexKey, plexKey + 1] : [plexKey]
    }
    /// The folder as Radarr sees it.
    public var radarrFolder: String { "\(paths.radarr)/\(folder)" }
    /// The file as Radarr sees it.
    public var radarrFile: String { "\(radarrFolder)/\(file)" }
    /// The files as Plex sees them, one an edition.
    public var plexFiles: [String] { self.case.isInPlex ? scannedFiles : [] }
    /// What Plex takes the file for where it is mistaken, else the film itself.
    public var plexIdentity: (title: String, year: Int, tmdbID: Int, imdbID: String) {
        guard self.case == .mismatched else { return (title, year, tmdbID, imdbID) }
        let other = index + Film.mistakes
        return (titles.title(other), year + 1, Film.tmdbID(other), Film.imdbID(other))
    }

    /// The files as Plex sees them once it has looked.
    var scannedFiles: [String] {
        let home = self.case == .moved ? "\(paths.plexFilms)/Archive/\(folder)" : "\(paths.plexFilms)/\(folder)"
        let hasEditions = self.case == .editionsMerged || self.case == .editionsSplit
        return ["\(home)/\(file)"] + (hasEditions ? ["\(home)/\(folder) {edition-\(secondEdition)}.mkv"] : [])
    }

    let titles: Titles
    /// How far from a film the one is that Plex takes it for: beyond every library.
    static let mistakes = 3_000_000
    var secondEdition: String { "Director's Cut" }
    var plexKey: Int { PlexKey.film(index, edition: 0).number }
    var folder: String { "\(Titles.fileName(title)) (\(year))" }
    var file: String { "\(folder) [\(quality.name)].mkv" }
    /// When Radarr and Plex came to know it; later ones stand further back in the library.
    var added: Moment { Moment(year: 2018) + index % 4_000_000 * 60 }
    var inCinemas: Moment { Moment(year: year, month: 1 + dice.roll(9, 12), day: 1 + dice.roll(28, 13)) }
    var released: Moment { inCinemas + 90 * .day }
    var quality: Quality { dice.pick(Quality.films, 6) }
    var runtime: Int { 75 + dice.roll(90, 5) }
    var genres: [String] { Array(Set([dice.pick(Self.genres, 7), dice.pick(Self.genres, 8)])).sorted() }
    var studio: String { "\(dice.pick(Titles.nouns, 9)) Pictures" }
    var certification: String { dice.pick(["G", "PG", "PG-13", "R"], 10) }
    var overview: String { "A story of one \(dice.pick(Titles.adjectives, 11).lowercased()) year, told twice." }

    static func tmdbID(_ index: Int) -> Int { 100 + index }
    static func imdbID(_ index: Int) -> String { "tt\(1_000_000 + index)" }
    private static let genres = ["Action", "Animation", "Comedy", "Crime", "Drama", "Fantasy", "Mystery", "Thriller"]

    /// True for the same film of equal libraries.
    public static func == (left: Film, right: Film) -> Bool {
        left.index == right.index && left.title == right.title && left.year == right.year
    }
    /// The same for the same film of equal libraries.
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
