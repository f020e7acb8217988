/// What is the matter with an album of the rehearsal library.
public enum DiscCase: String, Sendable, CaseIterable {
    /// Every track has a file.
    case complete
    /// Monitored, out, and not one file.
    case missing
    /// Monitored, and the second half of its tracks has no file.
    case partial
    /// Every track has a file, in a quality below what the profile wants.
    case worse
    /// Monitored and not out yet: nothing is wrong.
    case upcoming
    /// Neither monitored nor on disk.
    case unmonitored

    /// The cases repeat every ten albums; those that matter most come first.
    static func at(_ index: Int) -> DiscCase { pattern[index % pattern.count] }

    static let pattern: [DiscCase] = [
        .complete, .missing, .worse, .partial, .complete, .upcoming, .complete, .unmonitored, .missing, .complete,
    ]
}

/// One album of the rehearsal library.
public struct Disc: Sendable, Hashable {
    /// Who made it.
    public let band: Band
    /// Its place among the band's, from 0.
    public let place: Int
    /// What is the matter with it.
    public var `case`: DiscCase { DiscCase.at(band.index * 3 + place) }

    /// Its number in Lidarr, and that of its one release.
    public var lidarrID: Int { band.index * Self.stride + place + 1 }
    /// As Lidarr has it.
    public var title: String { Titles(seed: band.seed &+ 231).title(band.index * Self.stride + place) }
    /// MusicBrainz' id of the release group, made up.
    public var musicBrainzID: String { Band.musicBrainz(2, lidarrID) }
    /// The tracks, in order.
    public var songs: [Song] { (1...(4 + dice.roll(7, 1))).map { Song(disc: self, number: $0) } }

    static let stride = 8
    var dice: Dice { Dice(seed: band.seed, lidarrID, salt: 21) }
    var isOut: Bool { self.case != .upcoming }
    var isMonitored: Bool { self.case != .unmonitored }
    var folder: String { "\(band.lidarrFolder)/\(Titles.fileName(title)) (\(released.year))" }
    var released: Moment {
        isOut ? Moment(year: band.formed + place, month: 3, day: 1 + dice.roll(28, 2)) : band.today + 30 * .day
    }
    /// In milliseconds.
    var duration: Int { songs.reduce(0) { $0 + $1.duration } }
}

/// One track of an album of the rehearsal library.
public struct Song: Sendable, Hashable {
    /// The album it is on.
    public let disc: Disc
    /// Counted from 1.
    public let number: Int

    /// Its number in Lidarr, and that of its file.
    public var lidarrID: Int { disc.lidarrID * Self.stride + number }
    /// As Lidarr has it.
    public var title: String { "\(dice.pick(Titles.adjectives, 1)) \(dice.pick(Titles.nouns, 2))" }
    /// Whether there is a file of it, as the library was seeded.
    public var hasFile: Bool {
        switch disc.case {
        case .complete, .worse: true
        case .partial: number <= disc.songs.count / 2
        case .missing, .upcoming, .unmonitored: false
        }
    }

    static let stride = 32
    var dice: Dice { Dice(seed: disc.band.seed, lidarrID, salt: 22) }
    /// In milliseconds.
    var duration: Int { 120_000 + dice.roll(240_000, 3) }
    var size: Int { duration * (disc.case == .worse ? 40 : 110) }
    var path: String {
        "\(disc.folder)/\(number < 10 ? "0" : "")\(number) - \(title).\(disc.case == .worse ? "mp3" : "flac")"
    }
}
