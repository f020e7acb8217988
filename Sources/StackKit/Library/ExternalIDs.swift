/// What the film and television databases call a title. A film's and a show's TMDB numbers are different spaces.
public struct ExternalIDs: Hashable, Sendable {
    // Zero is no id, in these databases too: half the bytes of three optionals.
    var tmdbNumber: UInt32 = 0
    var tvdbNumber: UInt32 = 0
    var imdbNumber: UInt32 = 0

    /// The number alone for IMDb: 133093 for `tt0133093`. Zero, negative and oversized numbers are no ids.
    public init(tmdb: Int? = nil, tvdb: Int? = nil, imdb: Int? = nil) {
        (self.tmdb, self.tvdb, self.imdb) = (tmdb, tvdb, imdb)
    }

    /// The Movie Database's number; for a film and for a show it counts in different spaces.
    public var tmdb: Int? {
        get { Self.read(tmdbNumber) }
        set { tmdbNumber = Self.number(newValue) }
    }
    /// TheTVDB's number.
    public var tvdb: Int? {
        get { Self.read(tvdbNumber) }
        set { tvdbNumber = Self.number(newValue) }
    }
    /// IMDb's number without its letters: 133093 for `tt0133093`.
    public var imdb: Int? {
        get { Self.read(imdbNumber) }
        set { imdbNumber = Self.number(newValue) }
    }

    /// True where no database's id is known.
    public var isEmpty: Bool { tmdbNumber | tvdbNumber | imdbNumber == 0 }

    /// Takes in an id as Plex lists it, such as `tmdb://603` or `imdb://tt0133093`; others are passed over.
    public mutating func add(_ guid: some StringProtocol) {
        guard let colon = guid.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
        let value = guid[colon...].dropFirst().drop { $0 == "/" }
        switch guid[..<colon] {
        case "tmdb": tmdb = Int(value) ?? tmdb
        case "tvdb": tvdb = Int(value) ?? tvdb
        case "imdb": imdb = Self.imdbNumber(value) ?? imdb
        default: break
        }
    }

    /// The number in `tt0133093`; `nil` for anything else.
    public static func imdbNumber(_ text: some StringProtocol) -> Int? {
        text.hasPrefix("tt") ? Int(text.dropFirst(2)) : nil
    }

    /// `tt0133093` for 133093.
    public static func imdbText(_ number: Int) -> String {
        let digits = String(number)
        return "tt" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    }

    private static func read(_ number: UInt32) -> Int? { number == 0 ? nil : Int(number) }
    private static func number(_ id: Int?) -> UInt32 { id.flatMap { UInt32(exactly: $0) } ?? 0 }
}

extension ExternalIDs: CustomStringConvertible {
    /// `tmdb 603, imdb tt0133093`.
    public var description: String { list.map { "\($0.name) \($0.value)" }.joined(separator: ", ") }

    /// The ids there are, by name, IMDb's as people write it.
    public var list: [(name: String, value: String)] {
        var all: [(name: String, value: String)] = []
        if let tmdb { all.append(("tmdb", String(tmdb))) }
        if let tvdb { all.append(("tvdb", String(tvdb))) }
        if let imdb { all.append(("imdb", Self.imdbText(imdb))) }
        return all
    }
}
