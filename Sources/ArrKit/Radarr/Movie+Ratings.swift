extension Movie {
    /// What people think of it, by whom they told.
    public struct Ratings: Model {
        /// Out of ten.
        public var imdb: Rating?
        /// Out of ten.
        public var tmdb: Rating?
        /// Out of a hundred.
        public var metacritic: Rating?
        /// Out of a hundred.
        public var rottenTomatoes: Rating?
        /// Out of ten.
        public var trakt: Rating?
    }

    /// What people think of it.
    public struct Rating: Model {
        /// How many people told; zero where that is not known.
        public var votes: Int
        /// Out of ten, or out of a hundred from Metacritic and Rotten Tomatoes.
        public var value: Double
        /// `user` or `critic`.
        public var type: String?
    }
}
