/// One artist of the rehearsal library and every name it goes by.
public struct Band: Sendable, Hashable {
    /// Its place in the library.
    public let index: Int
    /// As Lidarr has it.
    public let name: String
    let seed: UInt64
    let paths: Paths
    let today: Moment

    /// Its number in Lidarr, whether Lidarr has it or not.
    public var lidarrID: Int { index + 1 }
    /// MusicBrainz' id, made up.
    public var musicBrainzID: String { Self.musicBrainz(1, lidarrID) }
    /// The folder as Lidarr sees it.
    public var lidarrFolder: String { "\(paths.lidarr)/\(folder)" }
    /// Its albums, the oldest first.
    public var discs: [Disc] { (0..<(2 + dice.roll(4, 1))).map { Disc(band: self, place: $0) } }

    var dice: Dice { Dice(seed: seed, index, salt: 20) }
    var folder: String { Titles.fileName(name) }
    var formed: Int { 1960 + dice.roll(today.year - 1975, 2) }
    var hasEnded: Bool { !discs.contains { $0.case == .upcoming } && index % 4 == 3 }
    var genres: [String] { [dice.pick(["Ambient", "Folk", "Jazz", "Metal", "Rock", "Soul"], 3)] }
    var overview: String { "Five people with one \(dice.pick(Titles.nouns, 4).lowercased()) between them." }
    var added: Moment { Moment(year: 2019) + index * 3600 }

    /// An id that says what it is of, so that it need not be looked up: 1 artist, 2 album, 3 track, 4 recording,
    /// 5 release.
    static func musicBrainz(_ kind: Int, _ number: Int) -> String {
        let digits = String(number)
        return "00000000-0000-4000-800\(kind)-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }

    /// The number in an id of that kind.
    static func number(_ kind: Int, in id: String) -> Int? {
        id.hasPrefix("00000000-0000-4000-800\(kind)-") ? Int(id.suffix(12)).flatMap { $0 > 0 ? $0 : nil } : nil
    }
}

extension Library {
    /// The artist at that place. Places beyond `bandCount` are artists nobody has yet, which a search can find.
    public func band(_ index: Int) -> Band {
        Band(index: index, name: Titles(seed: seed &+ 154).title(index), seed: seed, paths: paths, today: today)
    }

    /// Every artist, made up as it is reached.
    public var bands: some RandomAccessCollection<Band> { (0..<bandCount).lazy.map(band) }

    func disc(lidarrID: Int) -> Disc? {
        guard lidarrID > 0 else { return nil }
        let (index, place) = (lidarrID - 1).quotientAndRemainder(dividingBy: Disc.stride)
        let discs = band(index).discs
        return place < discs.count ? discs[place] : nil
    }

    func song(lidarrID: Int) -> Song? {
        guard let disc = disc(lidarrID: lidarrID / Song.stride) else { return nil }
        let number = lidarrID % Song.stride
        return 1...disc.songs.count ~= number ? Song(disc: disc, number: number) : nil
    }

    /// Every album, made up as it is reached.
    var discs: [Disc] { bands.flatMap(\.discs) }
}
