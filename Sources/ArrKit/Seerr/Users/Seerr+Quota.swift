extension Seerr {
    /// How much a user may request.
    public struct Quota: Model {
        /// Movies.
        public var movie: Share
        /// Seasons of shows.
        public var tv: Share

        /// How much of one kind.
        public struct Share: Model {
            /// The days that are counted; absent where there is no limit.
            public var days: Int?
            /// How many in those days; absent where there is no limit.
            public var limit: Int?
            /// How many of them are used up.
            public var used: Int
            /// How many are left; absent where there is no limit.
            public var remaining: Int?
            /// Nothing is left.
            public var restricted: Bool
        }
    }

    /// What a user has watched lately.
    public struct UserWatchData: Model {
        /// The latest first.
        public var recentlyWatched: [Media]
        /// How often anything was played.
        public var playCount: Int
    }
}
