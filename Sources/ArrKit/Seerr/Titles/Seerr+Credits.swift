extension Seerr {
    /// Who plays in a title, and who works on it.
    public struct Credits: Model {
        /// Who plays.
        public var cast: [Credit]
        /// Who works on it.
        public var crew: [Credit]
    }

    /// Someone who plays in a title or works on it.
    public struct Credit: Model {
        /// TMDB's number of the person.
        public var id: Int
        /// TMDB's number of the part, in movies.
        public var castId: Int?
        /// TMDB's id of the credit.
        public var creditId: String?
        /// Whom they play.
        public var character: String?
        /// What they do, such as `Director`.
        public var job: String?
        /// Where they do it, such as `Directing`.
        public var department: String?
        /// Their name.
        public var name: String
        /// 1 a woman, 2 a man, 3 non-binary, 0 not said.
        public var gender: Int?
        /// Their place in the list of who plays, from 0.
        public var order: Int?
        /// Their picture, below TMDB's picture server.
        public var profilePath: String?
    }

    /// Someone who plays in titles or works on them.
    public struct Person: Model {
        /// TMDB's number.
        public var id: Int
        /// Their name.
        public var name: String
        /// Other ways to write it.
        public var alsoKnownAs: [String]
        /// As `1964-09-02`.
        public var birthday: String?
        /// As `1964-09-02`; absent for the living.
        public var deathday: String?
        /// Such as `Acting`.
        public var knownForDepartment: String?
        /// 1 a woman, 2 a man, 3 non-binary, 0 not said.
        public var gender: Int?
        /// Their life, in the language that was asked for; may be empty.
        public var biography: String?
        /// TMDB's own figure, which has no upper end.
        public var popularity: Double?
        /// A town and its country.
        public var placeOfBirth: String?
        /// Their picture, below TMDB's picture server.
        public var profilePath: String?
        /// Their titles are not for children.
        public var adult: Bool?
        /// Such as `nm0000206`.
        public var imdbId: String?
        /// Their own page.
        public var homepage: String?
    }

    /// Everything someone played in or worked on.
    public struct CombinedCredits: Model {
        /// TMDB's number of the person.
        public var id: Int
        /// Where they play.
        public var cast: [CreditedTitle]
        /// What they work on.
        public var crew: [CreditedTitle]
    }

    /// A title someone played in or worked on.
    public struct CreditedTitle: Model {
        /// TMDB's number of the title.
        public var id: Int
        /// A movie or a show.
        public var mediaType: MediaType?
        /// TMDB's id of the credit.
        public var creditId: String?
        /// Whom they play.
        public var character: String?
        /// What they do, such as `Director`.
        public var job: String?
        /// Where they do it, such as `Directing`.
        public var department: String?
        /// A movie's title.
        public var title: String?
        /// A movie's title where it was made.
        public var originalTitle: String?
        /// A show's name.
        public var name: String?
        /// A show's name where it was made.
        public var originalName: String?
        /// What it is about.
        public var overview: String?
        /// Such as `en`.
        public var originalLanguage: String?
        /// A show's countries, such as `US`.
        public var originCountry: [String]
        /// In how many episodes of a show.
        public var episodeCount: Int?
        /// A show's first day, as `1999-03-31`.
        public var firstAirDate: String?
        /// A movie's day, as `1999-03-31`.
        public var releaseDate: String?
        /// TMDB's genres by number.
        public var genreIds: [Int]
        /// TMDB's own figure, which has no upper end.
        public var popularity: Double?
        /// Out of ten.
        public var voteAverage: Double?
        /// How many people voted.
        public var voteCount: Int?
        /// The poster, below TMDB's picture server.
        public var posterPath: String?
        /// The background, below TMDB's picture server.
        public var backdropPath: String?
        /// It is not for children.
        public var adult: Bool?
        /// It is no film but a recording of something else.
        public var video: Bool?
        /// What the server knows of its way into the library.
        public var mediaInfo: Media?
    }
}
