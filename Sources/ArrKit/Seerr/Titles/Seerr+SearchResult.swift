extension Seerr {
    /// A movie, show, person or collection as TMDB lists it. A movie has a `title`, everything else a `name`.
    public struct SearchResult: Listed {
        /// TMDB's number; movies, shows and people are numbered apart.
        public var id: Int
        /// What it is; absent where a list holds one kind only.
        public var mediaType: MediaType?
        /// A movie's title, in the server's language.
        public var title: String?
        /// A movie's title where it was made.
        public var originalTitle: String?
        /// The name of a show, person or collection, in the server's language.
        public var name: String?
        /// A show's name where it was made.
        public var originalName: String?
        /// What it is about; may be empty.
        public var overview: String?
        /// Such as `en`.
        public var originalLanguage: String?
        /// A show's countries, such as `US`.
        public var originCountry: [String]
        /// A movie's day, as `1999-03-31`; empty where nobody knows.
        public var releaseDate: String?
        /// A show's first day, as `1999-03-31`; empty where nobody knows.
        public var firstAirDate: String?
        /// TMDB's genres by number.
        public var genreIds: [Int]
        /// TMDB's own figure, which has no upper end.
        public var popularity: Double?
        /// Out of ten; zero where nobody voted.
        public var voteAverage: Double?
        /// How many people voted.
        public var voteCount: Int?
        /// The poster, below TMDB's picture server.
        public var posterPath: String?
        /// The background, below TMDB's picture server.
        public var backdropPath: String?
        /// A person's picture, below TMDB's picture server.
        public var profilePath: String?
        /// It is not for children.
        public var adult: Bool?
        /// It is no film but a recording of something else.
        public var video: Bool?
        /// What a person is known for.
        public var knownFor: [SearchResult]
        /// What the server knows of its way into the library; absent where nobody asked for it.
        public var mediaInfo: Media?

        /// TMDB numbers movies, shows and people apart.
        public var listKey: String? { "\(mediaType ?? "") \(id)" }
    }
}
