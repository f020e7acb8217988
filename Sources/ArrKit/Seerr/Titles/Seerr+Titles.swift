extension Seerr {
    /// Movies, by TMDB's numbers.
    public var movies: Titles<Movie> { Titles(path: "movie", api: api) }
    /// Shows, by TMDB's numbers.
    public var shows: Titles<Show> { Titles(path: "tv", api: api) }
    /// People, by TMDB's numbers.
    public var people: Titles<Person> { Titles(path: "person", api: api) }
    /// Films that belong together, by TMDB's numbers.
    public var collections: Titles<Collection> { Titles(path: "collection", api: api) }

    /// What TMDB has of one kind, asked for through the server.
    public struct Titles<Title: Model>: Sendable {
        let path: String
        let api: Transport

        /// Everything about one; `language` is such as `de`, else the asking user's own.
        ///
        /// Throws `ServiceError`, `.notFound` where TMDB has it not.
        public func get(_ tmdb: Int, language: String? = nil) async throws -> Open<Title> {
            try await read("\(tmdb)", ["language": language])
        }

        func read<Answer: Decodable>(_ place: String, _ query: Query = [:]) async throws -> Answer {
            try await api.call(Request(.get, "\(path)/\(place)", query: query, deadline: .seconds(60)))
        }

        func list(_ place: String, _ language: String?) -> Paged<SearchResult> {
            Paged("\(path)/\(place)", ["language": language], .numbered, on: api)
        }
    }
}

/// A movie or a show: what others are like it, and what people think of it.
public protocol SeerrRated: Model {}
extension Seerr.Movie: SeerrRated {}
extension Seerr.Show: SeerrRated {}

extension Seerr.Titles where Title: SeerrRated {
    /// What TMDB recommends to those who liked it.
    public func recommendations(for tmdb: Int, language: String? = nil) -> Seerr.Paged<Seerr.SearchResult> {
        list("\(tmdb)/recommendations", language)
    }

    /// What TMDB takes to be like it.
    public func similar(to tmdb: Int, language: String? = nil) -> Seerr.Paged<Seerr.SearchResult> {
        list("\(tmdb)/similar", language)
    }

    /// What people think of it, by Rotten Tomatoes. Throws `ServiceError`, `.notFound` where it has it not.
    public func ratings(of tmdb: Int) async throws -> Open<Seerr.Ratings> { try await read("\(tmdb)/ratings") }
}

extension Seerr.Titles<Seerr.Movie> {
    /// What people think of it, by Rotten Tomatoes and IMDb. Throws `ServiceError`, `.notFound` where neither has it.
    public func combinedRatings(of tmdb: Int) async throws -> Open<Seerr.CombinedRatings> {
        try await read("\(tmdb)/ratingscombined")
    }
}

extension Seerr.Titles<Seerr.Show> {
    /// A season with its episodes; 0 are the specials. Throws `ServiceError`.
    public func season(_ number: Int, of tmdb: Int, language: String? = nil) async throws -> Open<Seerr.Season> {
        try await read("\(tmdb)/season/\(number)", ["language": language])
    }
}

extension Seerr.Titles<Seerr.Person> {
    /// Everything someone played in or worked on. Throws `ServiceError`.
    public func credits(of tmdb: Int, language: String? = nil) async throws -> Open<Seerr.CombinedCredits> {
        try await read("\(tmdb)/combined_credits", ["language": language])
    }
}
