/// What an indexer is asked for; what is `nil` is not asked for, and what an indexer does not know it passes over.
public struct NewznabQuery: Hashable, Sendable {
    /// The kind of search, which decides what else is looked at.
    public var kind: Kind
    /// Words to look for; without any, the latest releases are given.
    public var text: String?
    /// Newznab's numbers, such as 5040 for television in HD; all where there are none.
    public var categories: [Int] = []
    /// The most results to give.
    public var limit: Int?
    /// How many results to pass over.
    public var offset: Int?
    /// Not younger than so many days.
    public var minimumAge: Int?
    /// Not older than so many days.
    public var maximumAge: Int?
    /// Not smaller, in bytes.
    public var minimumSize: Int?
    /// Not larger, in bytes.
    public var maximumSize: Int?
    /// Such as `tt0133093`.
    public var imdb: String?
    /// The Movie Database's number.
    public var tmdb: Int?
    /// TheTVDB's number.
    public var tvdb: Int?
    /// TVmaze's number.
    public var tvMaze: Int?
    /// TVRage's number, which some indexers still go by.
    public var tvRage: Int?
    /// Trakt's number.
    public var trakt: Int?
    /// Douban's number.
    public var douban: Int?
    /// Of a show.
    public var season: Int?
    /// Of a show: a number, or a month and day such as `05/31`.
    public var episode: String?
    /// Of a film, an album or a book.
    public var year: Int?
    /// Such as `Drama`.
    public var genre: String?
    /// Who made the music.
    public var artist: String?
    /// What the music is on.
    public var album: String?
    /// What the piece is called.
    public var track: String?
    /// Who brought the music out.
    public var label: String?
    /// Who wrote the book.
    public var author: String?
    /// What the book is called.
    public var title: String?
    /// Who brought the book out.
    public var publisher: String?
    /// The program that asks, by which Prowlarr keeps its statistics.
    public var source: String?
    /// The host that asks, by which Prowlarr keeps its statistics.
    public var host: String?
    /// The address that download links begin with; Prowlarr fills it in itself.
    public var server: String?
    /// Where all indexers are asked for: `true` for those that are set up.
    public var configured: String?
    /// Every attribute of each release rather than the usual ones: `1`.
    public var extended: String?

    /// A search of that kind, for words or for the latest releases.
    public init(_ kind: Kind = .search, _ text: String? = nil, categories: [Int] = []) {
        (self.kind, self.text, self.categories) = (kind, text, categories)
    }

    /// What is looked for.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Words, whatever they are of.
        public static let search: Self = "search"
        /// A show, by words or its numbers.
        public static let tv: Self = "tvsearch"
        /// A film, by words or its numbers.
        public static let movie: Self = "movie"
        /// An artist, an album or a piece.
        public static let music: Self = "music"
        /// A book, by its author or title.
        public static let book: Self = "book"
    }

    var query: Query {
        let categories = categories.map(String.init).joined(separator: ",")
        var query: Query = [
            "t": kind, "q": text, "cat": categories.isEmpty ? nil : categories, "limit": limit, "offset": offset,
            "minage": minimumAge, "maxage": maximumAge, "minsize": minimumSize, "maxsize": maximumSize,
            "extended": extended,
        ]
        let numbers: Query = [
            "imdbid": imdb, "tmdbid": tmdb, "tvdbid": tvdb, "tvmazeid": tvMaze, "rid": tvRage, "traktid": trakt,
            "doubanid": douban, "season": season, "ep": episode, "year": year, "genre": genre,
        ]
        let words: Query = [
            "artist": artist, "album": album, "track": track, "label": label, "author": author, "title": title,
            "publisher": publisher, "source": source, "host": host, "server": server, "configured": configured,
        ]
        query.items += numbers.items + words.items
        return query
    }
}
