extension Seerr {
    /// Looking for titles, people, keywords and companies on TMDB.
    public var search: Search { Search(api: api) }

    /// Looking for titles, people, keywords and companies on TMDB.
    public struct Search: Sendable {
        let api: Transport

        /// Movies, shows, people and collections; `tmdb:603`, `imdb:tt0133093` and `year:1999` are understood too.
        public func titles(_ words: String, language: String? = nil) -> Paged<SearchResult> {
            Paged("search", ["query": words, "language": language], .numbered, on: api)
        }

        /// TMDB's keywords.
        public func keywords(_ words: String) -> Paged<Keyword> {
            Paged("search/keyword", ["query": words], .numbered, on: api)
        }

        /// Companies that make films.
        public func companies(_ words: String) -> Paged<Company> {
            Paged("search/company", ["query": words], .numbered, on: api)
        }
    }
}
