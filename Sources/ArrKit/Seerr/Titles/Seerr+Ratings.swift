extension Seerr {
    /// What critics and viewers think, as Rotten Tomatoes or IMDb counts it.
    public struct Ratings: Model {
        /// The title it was found by.
        public var title: String?
        /// The year of the title it was found by.
        public var year: Int?
        /// Its page there.
        public var url: String?
        /// Out of a hundred; IMDb's out of ten.
        public var criticsScore: Double?
        /// Such as `Rotten`, `Fresh` or `Certified Fresh`.
        public var criticsRating: String?
        /// Out of a hundred.
        public var audienceScore: Double?
        /// `Spilled` or `Upright`.
        public var audienceRating: String?
        /// How many voted, on IMDb.
        public var criticsScoreCount: Int?
    }

    /// The same from both.
    public struct CombinedRatings: Model {
        /// Rotten Tomatoes; absent where the title was not found there.
        public var rt: Ratings?
        /// IMDb; absent where the title was not found there.
        public var imdb: Ratings?
    }
}
