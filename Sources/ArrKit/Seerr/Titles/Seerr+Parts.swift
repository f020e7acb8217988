extension Seerr {
    /// One of TMDB's genres; movies and shows have other ones.
    public struct Genre: Model {
        /// TMDB's number.
        public var id: Int
        /// In the language that was asked for.
        public var name: String
        /// Backgrounds of some of its titles, where a slider was asked for.
        public var backdrops: [String]
    }

    /// A word TMDB ties to titles.
    public struct Keyword: Listed {
        /// TMDB's number.
        public var id: Int
        /// In English.
        public var name: String

        /// TMDB's number.
        public var listKey: String? { "\(id)" }
    }

    /// A company that makes films, or a network that shows series.
    public struct Company: Listed {
        /// TMDB's number; companies and networks are numbered apart.
        public var id: Int
        /// As it calls itself.
        public var name: String
        /// Its logo, below TMDB's picture server.
        public var logoPath: String?
        /// The same as searches call it.
        public var logo_path: String?
        /// Its country, such as `US`; may be empty.
        public var originCountry: String?
        /// The same as searches call it.
        public var origin_country: String?
        /// What it says about itself.
        public var description: String?
        /// Where it sits.
        public var headquarters: String?
        /// Its own page.
        public var homepage: String?

        /// TMDB's number.
        public var listKey: String? { "\(id)" }
    }

    /// A country.
    public struct Country: Model {
        /// Two letters, such as `US`.
        public var iso_3166_1: String
        /// In English; absent where `name` says it.
        public var english_name: String?
        /// In its own language.
        public var native_name: String?
        /// In English.
        public var name: String?
    }

    /// A language.
    public struct Language: Model {
        /// Two letters, such as `en`.
        public var iso_639_1: String
        /// In English, as lists of languages and details of movies call it.
        public var english_name: String?
        /// The same as details of shows call it.
        public var englishName: String?
        /// In itself; may be empty.
        public var name: String?
    }

    /// A video about a title.
    public struct RelatedVideo: Model {
        /// Its page.
        public var url: String?
        /// Its id on its site.
        public var key: String?
        /// What it is called.
        public var name: String?
        /// Lines, such as 1080.
        public var size: Int?
        /// Such as `Trailer`, `Teaser`, `Clip` or `Featurette`.
        public var type: String?
        /// Such as `YouTube`.
        public var site: String?
    }

    /// Where else a title is known, and by what.
    public struct ExternalIds: Model {
        /// On Facebook.
        public var facebookId: String?
        /// On Freebase, which is gone.
        public var freebaseId: String?
        /// On Freebase, which is gone.
        public var freebaseMid: String?
        /// Such as `tt0133093`.
        public var imdbId: String?
        /// On Instagram.
        public var instagramId: String?
        /// TVDB's number, by which Sonarr knows a show.
        public var tvdbId: Int?
        /// On TVRage, which is gone.
        public var tvrageId: Int?
        /// On Twitter.
        public var twitterId: String?
    }

    /// Who shows a title in a country, by subscription or for money.
    public struct WatchProviders: Model {
        /// The country, such as `US`.
        public var iso_3166_1: String
        /// TMDB's page about it.
        public var link: String?
        /// Who sells it.
        public var buy: [WatchProvider]
        /// Whose subscribers see it.
        public var flatrate: [WatchProvider]
    }

    /// A service that shows titles.
    public struct WatchProvider: Model {
        /// TMDB's number.
        public var id: Int
        /// As it calls itself.
        public var name: String
        /// Its logo, below TMDB's picture server.
        public var logoPath: String?
        /// Low ones come first.
        public var displayPriority: Int?
    }
}
