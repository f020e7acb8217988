extension Seerr {
    /// Everything TMDB says of a movie, and how far it is on its way into the library.
    public struct Movie: Model {
        /// TMDB's number.
        public var id: Int
        /// Such as `tt0133093`; absent where IMDb does not list it.
        public var imdbId: String?
        /// In the language that was asked for.
        public var title: String
        /// Where it was made.
        public var originalTitle: String?
        /// Such as `en`.
        public var originalLanguage: String?
        /// One sentence of advertisement; may be empty.
        public var tagline: String?
        /// What it is about, in the language that was asked for.
        public var overview: String?
        /// Such as `Released` or `In Production`.
        public var status: String?
        /// As `1999-03-31`; empty where nobody knows.
        public var releaseDate: String?
        /// When it came or comes out in each country, and how it is rated there.
        public var releases: Releases?
        /// In minutes; zero where nobody knows.
        public var runtime: Int?
        /// In dollars; zero where nobody knows.
        public var budget: Int?
        /// In dollars; zero where nobody knows.
        public var revenue: Int?
        /// TMDB's genres.
        public var genres: [Genre]
        /// TMDB's keywords; the specification leaves them out.
        public var keywords: [Keyword]
        /// Its own page.
        public var homepage: String?
        /// Trailers and the like.
        public var relatedVideos: [RelatedVideo]
        /// TMDB's own figure, which has no upper end.
        public var popularity: Double?
        /// Out of ten; zero where nobody voted.
        public var voteAverage: Double?
        /// How many people voted.
        public var voteCount: Int?
        /// Who made it.
        public var productionCompanies: [Company]
        /// Where it was made.
        public var productionCountries: [Country]
        /// What is spoken in it.
        public var spokenLanguages: [Language]
        /// The background, below TMDB's picture server.
        public var backdropPath: String?
        /// The poster, below TMDB's picture server.
        public var posterPath: String?
        /// It is not for children.
        public var adult: Bool?
        /// It is no film but a recording of something else.
        public var video: Bool?
        /// Who plays in it, and who works on it.
        public var credits: Credits?
        /// The films it belongs to; absent for one that stands alone.
        public var collection: Membership?
        /// Where else it is known.
        public var externalIds: ExternalIds?
        /// How far it is on its way; absent where nobody asked for it.
        public var mediaInfo: Media?
        /// Who shows it, by country.
        public var watchProviders: [WatchProviders]
        /// The asking user has it on the watchlist.
        public var onUserWatchlist: Bool?

        /// The films a movie belongs to.
        public struct Membership: Model {
            /// TMDB's number of the collection.
            public var id: Int
            /// In the language that was asked for.
            public var name: String
            /// The poster, below TMDB's picture server.
            public var posterPath: String?
            /// The background, below TMDB's picture server.
            public var backdropPath: String?
        }

        /// Releases by country.
        public struct Releases: Model {
            /// One for each country.
            public var results: [InCountry]
        }

        /// Releases in one country.
        public struct InCountry: Model {
            /// The country, such as `US`.
            public var iso_3166_1: String
            /// The age rating; the server gives it with each release instead.
            public var rating: String?
            /// One for each way it came out.
            public var release_dates: [Release]
        }

        /// A release in one country.
        public struct Release: Model {
            /// The age rating, such as `PG-13`; may be empty.
            public var certification: String?
            /// The language of that release.
            public var iso_639_1: String?
            /// Who released it, or where.
            public var note: String?
            /// With the time of day, such as `2024-12-27T00:00:00.000Z`.
            public var release_date: String?
            /// 1 premiere, 2 some cinemas, 3 cinemas, 4 download, 5 disc, 6 television.
            public var type: Int?
        }
    }

    /// Films that belong together.
    public struct Collection: Model {
        /// TMDB's number.
        public var id: Int
        /// In the language that was asked for.
        public var name: String
        /// What they are about.
        public var overview: String?
        /// The poster, below TMDB's picture server.
        public var posterPath: String?
        /// The background, below TMDB's picture server.
        public var backdropPath: String?
        /// The films.
        public var parts: [SearchResult]
    }
}
