extension Seerr {
    /// Everything TMDB says of a show, and how far it is on its way into the library.
    public struct Show: Model {
        /// TMDB's number.
        public var id: Int
        /// In the language that was asked for.
        public var name: String
        /// Where it was made.
        public var originalName: String?
        /// Such as `en`.
        public var originalLanguage: String?
        /// Such as `US`.
        public var originCountry: [String]
        /// One sentence of advertisement; may be empty.
        public var tagline: String?
        /// What it is about, in the language that was asked for.
        public var overview: String?
        /// Such as `Returning Series` or `Ended`.
        public var status: String?
        /// Such as `Scripted` or `Reality`.
        public var type: String?
        /// More is being made.
        public var inProduction: Bool?
        /// As `1999-03-31`; empty where nobody knows.
        public var firstAirDate: String?
        /// As `1999-03-31`; empty where nobody knows.
        public var lastAirDate: String?
        /// Minutes of an episode, where they differ more than one; may be empty.
        public var episodeRunTime: [Int]
        /// The last one that was shown.
        public var lastEpisodeToAir: Episode?
        /// The next one, where a day is set.
        public var nextEpisodeToAir: Episode?
        /// Of all seasons.
        public var numberOfEpisodes: Int?
        /// Without specials.
        public var numberOfSeasons: Int?
        /// The same as the specification spells it; no server does.
        public var numberOfSeason: Int?
        /// The seasons, without their episodes; 0 are the specials.
        public var seasons: [Season]
        /// How it is rated in each country.
        public var contentRatings: ContentRatings?
        /// Who thought of it.
        public var createdBy: [Creator]
        /// TMDB's genres.
        public var genres: [Genre]
        /// TMDB's keywords.
        public var keywords: [Keyword]
        /// Its own page.
        public var homepage: String?
        /// Trailers and the like; the specification leaves them out.
        public var relatedVideos: [RelatedVideo]
        /// Such as `en`.
        public var languages: [String]
        /// Who shows it.
        public var networks: [Company]
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
        /// Who plays in it, and who works on it.
        public var credits: Credits?
        /// Where else it is known; `tvdbId` is what Sonarr goes by.
        public var externalIds: ExternalIds?
        /// How far it is on its way; absent where nobody asked for it.
        public var mediaInfo: Media?
        /// Who shows it, by country.
        public var watchProviders: [WatchProviders]
        /// The asking user has it on the watchlist.
        public var onUserWatchlist: Bool?

        /// Ratings by country.
        public struct ContentRatings: Model {
            /// One for each country.
            public var results: [ContentRating]
        }

        /// How a show is rated in a country.
        public struct ContentRating: Model {
            /// The country, such as `US`.
            public var iso_3166_1: String
            /// Such as `TV-MA`.
            public var rating: String
        }

        /// Someone who thought of a show.
        public struct Creator: Model {
            /// TMDB's number of the person.
            public var id: Int
            /// Their name.
            public var name: String
            /// 1 a woman, 2 a man, 3 non-binary, 0 not said.
            public var gender: Int?
            /// Their picture as the specification spells it.
            public var profilePath: String?
            /// Their picture as servers spell it, below TMDB's picture server.
            public var profile_path: String?
        }
    }

    /// A season as TMDB lists it.
    public struct Season: Model {
        /// TMDB's number of the season.
        public var id: Int
        /// As `1999-03-31`; absent where no day is set.
        public var airDate: String?
        /// How many episodes it has.
        public var episodeCount: Int?
        /// Such as `Season 1`.
        public var name: String?
        /// What it is about; may be empty.
        public var overview: String?
        /// The poster, below TMDB's picture server.
        public var posterPath: String?
        /// 0 are the specials.
        public var seasonNumber: Int
        /// The episodes; empty where the season comes with its show.
        public var episodes: [Episode]
    }

    /// An episode as TMDB lists it.
    public struct Episode: Model {
        /// TMDB's number of the episode.
        public var id: Int
        /// In the language that was asked for.
        public var name: String?
        /// As `1999-03-31`; absent where no day is set.
        public var airDate: String?
        /// Its place in the season, from 1.
        public var episodeNumber: Int
        /// What it is about; may be empty.
        public var overview: String?
        /// The maker's own number; may be empty.
        public var productionCode: String?
        /// 0 are the specials.
        public var seasonNumber: Int
        /// TMDB's number of the show.
        public var showId: Int?
        /// A picture of it, below TMDB's picture server.
        public var stillPath: String?
        /// Out of ten; zero where nobody voted.
        public var voteAverage: Double?
        /// How many people voted; most servers leave it out.
        public var voteCount: Int?
    }
}
