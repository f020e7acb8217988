/// What can be asked of an indexer, as it tells itself.
public struct NewznabCapabilities: Hashable, Sendable {
    /// What the indexer, or Prowlarr in its place, calls itself.
    public var title: String?
    /// The version of what answers; often empty.
    public var version: String?
    /// The most results it gives in one answer.
    public var limitsMax: Int?
    /// The results it gives in one answer unless asked for another number.
    public var limitsDefault: Int?
    /// How far back it reaches, in days.
    public var retention: Int?
    /// The kinds of search it names, those it has not included.
    public var searches: [Search]
    /// What its releases are sorted into.
    public var categories: [Indexer.Category]
    /// Words it marks releases with, such as `freeleech`.
    public var tags: [String]

    /// A kind of search.
    public struct Search: Hashable, Sendable {
        /// As the indexer names it, such as `tv-search`; `audio-search` and `music-search` are the same.
        public var name: String
        /// It has such a search.
        public var isAvailable: Bool
        /// What it can be asked by, such as `q`, `season` and `ep`; empty where the indexer does not say.
        public var parameters: [String]
        /// `raw` where it takes words as they were typed.
        public var engine: String?
    }

    /// The search of that kind; `nil` where the indexer does not name it.
    public func search(_ kind: NewznabQuery.Kind) -> Search? {
        let names =
            switch kind {
            case .tv: ["tv-search"]
            case .movie: ["movie-search"]
            case .music: ["music-search", "audio-search"]
            case .book: ["book-search"]
            default: [kind.rawValue]
            }
        return searches.first { names.contains($0.name) }
    }
}
