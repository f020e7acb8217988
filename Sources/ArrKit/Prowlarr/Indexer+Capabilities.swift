extension Indexer {
    /// What can be asked of an indexer.
    public struct Capabilities: Model {
        /// Zero as a rule, and of no use.
        public var id: ID<Capabilities>
        /// The most results it gives in one answer.
        public var limitsMax: Int?
        /// The results it gives in one answer unless asked for another number.
        public var limitsDefault: Int?
        /// What its releases are sorted into, in Newznab's numbers.
        public var categories: [Category]
        /// True where it takes a search as it was typed.
        public var supportsRawSearch: Bool
        /// Parameters by kind of search, such as `q`, `season` and `ep`.
        public var searchParams: [String]
        /// Parameters for shows, such as `q`, `season`, `ep` and `tvdbId`; empty where it has no such search.
        public var tvSearchParams: [String]
        /// Parameters for films, such as `q` and `imdbId`; empty where it has no such search.
        public var movieSearchParams: [String]
        /// Parameters for music, such as `artist` and `album`; empty where it has no such search.
        public var musicSearchParams: [String]
        /// Parameters for books, such as `author` and `title`; empty where it has no such search.
        public var bookSearchParams: [String]
    }

    /// A Newznab category, such as 5040 for television in HD.
    public struct Category: Model {
        /// Newznab's number: 2000s are films, 5000s are shows; from 100000 on the indexer's own.
        public var id: Int
        /// Such as `TV/HD`.
        public var name: String?
        /// What the indexer says of it.
        public var description: String?
        /// Finer ones within it, such as 5040 within 5000.
        public var subCategories: [Category]
    }
}
