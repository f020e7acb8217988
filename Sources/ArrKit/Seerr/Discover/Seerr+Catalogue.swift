extension Seerr {
    /// What TMDB sorts titles by: genres, languages, countries, companies, services.
    public var catalogue: Catalogue { Catalogue(api: api) }

    /// What TMDB sorts titles by. Everything here throws `ServiceError`.
    public struct Catalogue: Sendable {
        let api: Transport

        /// The genres of movies.
        public func movieGenres(language: String? = nil) async throws -> [Genre] {
            try await list("genres/movie", ["language": language])
        }
        /// The genres of shows.
        public func showGenres(language: String? = nil) async throws -> [Genre] {
            try await list("genres/tv", ["language": language])
        }
        /// Every language.
        public func languages() async throws -> [Language] { try await list("languages") }
        /// Every country.
        public func regions() async throws -> [Country] { try await list("regions") }
        /// A company that makes films.
        public func studio(_ id: Int) async throws -> Company { try await read("studio/\(id)") }
        /// A network that shows series.
        public func network(_ id: Int) async throws -> Company { try await read("network/\(id)") }
        /// A word TMDB ties to titles.
        public func keyword(_ id: Int) async throws -> Keyword { try await read("keyword/\(id)") }
        /// Pictures for a sign-in page, below TMDB's picture server. Needs no key.
        public func backdrops() async throws -> [String] { try await list("backdrops") }
        /// Countries whose services TMDB knows.
        public func watchRegions() async throws -> [Country] { try await list("watchproviders/regions") }
        /// Services that show movies in a country, such as `US`.
        public func movieProviders(in country: String) async throws -> [WatchProvider] {
            try await list("watchproviders/movies", ["watchRegion": country])
        }
        /// Services that show series in a country, such as `US`.
        public func showProviders(in country: String) async throws -> [WatchProvider] {
            try await list("watchproviders/tv", ["watchRegion": country])
        }
        /// The age ratings of movies, by country; Overseerr has none.
        public func movieCertifications() async throws -> Certifications { try await read("certifications/movie") }
        /// The age ratings of shows, by country; Overseerr has none.
        public func showCertifications() async throws -> Certifications { try await read("certifications/tv") }

        private func list<Element: Decodable & Sendable>(_ path: String, _ query: Query = [:]) async throws -> [Element]
        {
            try await api.call(Request(.get, path, query: query))
        }
        private func read<Answer: Decodable>(_ path: String) async throws -> Answer {
            try await api.call(Request(.get, path))
        }
    }

    /// Age ratings by country.
    public struct Certifications: Model {
        /// By country, such as `US`.
        public var certifications: [String: [Certification]]
    }

    /// An age rating of a country.
    public struct Certification: Model {
        /// Such as `PG-13`.
        public var certification: String
        /// What it means, in words.
        public var meaning: String?
        /// Its place from mild to strict.
        public var order: Int?
    }
}
