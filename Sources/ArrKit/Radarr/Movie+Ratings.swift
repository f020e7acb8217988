extension Movie {
    /// What people think of it, by whom they told.
    public struct Ratings: Model {
        public var imdb: Rating?
        public var tmdb: Rating?
        public var metacritic: Rating?
        public var rottenTomatoes: Rating?
        public var trakt: Rating?
    }

    /// What people think of it.
    public struct Rating: Model {
        public var votes: Int
        /// Out of ten, or out of a hundred from Metacritic and Rotten Tomatoes.
        public var value: Double
        /// `user` or `critic`.
        public var type: String?
    }
}
