extension Seerr {
    /// Lists of TMDB's to find something new in.
    public var discover: Discovery { Discovery(api: api) }

    /// Lists of TMDB's to find something new in. `language` is such as `de`, else the asking user's own.
    public struct Discovery: Sendable {
        let api: Transport

        /// Movies that fit.
        public func movies(_ filter: Filter = Filter(), language: String? = nil) -> Paged<SearchResult> {
            list("movies", language, filter.movies)
        }

        /// Shows that fit.
        public func shows(_ filter: Filter = Filter(), language: String? = nil) -> Paged<SearchResult> {
            list("tv", language, filter.shows)
        }

        /// What people look at just now: movies, shows and people.
        public func trending(language: String? = nil) -> Paged<SearchResult> { list("trending", language) }
        /// Movies that are to come.
        public func upcomingMovies(language: String? = nil) -> Paged<SearchResult> { list("movies/upcoming", language) }
        /// Shows that are to come.
        public func upcomingShows(language: String? = nil) -> Paged<SearchResult> { list("tv/upcoming", language) }

        /// Movies of one of TMDB's genres.
        public func movies(ofGenre id: Int, language: String? = nil) -> Paged<SearchResult> {
            list("movies/genre/\(id)", language)
        }

        /// Movies made in a language, such as `ja`.
        public func movies(madeIn code: String, language: String? = nil) -> Paged<SearchResult> {
            list("movies/language/\(PercentEncoding.segment(code))", language)
        }

        /// Movies of a company.
        public func movies(ofStudio id: Int, language: String? = nil) -> Paged<SearchResult> {
            list("movies/studio/\(id)", language)
        }

        /// Movies TMDB ties to a keyword.
        public func movies(withKeyword id: Int, language: String? = nil) -> Paged<SearchResult> {
            list("keyword/\(id)/movies", language)
        }

        /// Shows of one of TMDB's genres.
        public func shows(ofGenre id: Int, language: String? = nil) -> Paged<SearchResult> {
            list("tv/genre/\(id)", language)
        }

        /// Shows made in a language, such as `ja`.
        public func shows(madeIn code: String, language: String? = nil) -> Paged<SearchResult> {
            list("tv/language/\(PercentEncoding.segment(code))", language)
        }

        /// Shows of a network.
        public func shows(ofNetwork id: Int, language: String? = nil) -> Paged<SearchResult> {
            list("tv/network/\(id)", language)
        }

        /// TMDB's genres of movies, with pictures. Throws `ServiceError`.
        public func movieGenres(language: String? = nil) async throws -> [Genre] { try await genres("movie", language) }
        /// TMDB's genres of shows, with pictures. Throws `ServiceError`.
        public func showGenres(language: String? = nil) async throws -> [Genre] { try await genres("tv", language) }

        private func genres(_ kind: String, _ language: String?) async throws -> [Genre] {
            try await api.call(Request(.get, "discover/genreslider/\(kind)", query: ["language": language]))
        }

        private func list(_ place: String, _ language: String?, _ filter: Query = [:]) -> Paged<SearchResult> {
            Paged("discover/" + place, filter + ["language": language], .numbered, on: api)
        }
    }
}
