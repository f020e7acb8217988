extension Radarr {
    /// What comes out soon, as a calendar program reads it (iCalendar). Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - pastDays: How far it reaches back.
    ///   - futureDays: How far it reaches ahead.
    ///   - tags: Only movies with one of these; all where there is none.
    ///   - unmonitored: Movies that are not monitored too.
    ///   - releases: Which days of a movie are told; all where there is none.
    public func calendarFeed(
        pastDays: Int = 7, futureDays: Int = 28, tags: [ID<Tag>] = [], unmonitored: Bool = false,
        releases: [ReleaseDay] = []
    ) async throws -> String {
        try await server.feed(
            "radarr.ics",
            [
                "pastDays": pastDays, "futureDays": futureDays, "tags": tags.feedList, "unmonitored": unmonitored,
                "releaseTypes": releases,
            ])
    }

    /// A day in the life of a movie.
    public struct ReleaseDay: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It comes to cinemas.
        public static let cinema: Self = "cinemaRelease"
        /// It comes out for download.
        public static let digital: Self = "digitalRelease"
        /// It comes out on disc.
        public static let physical: Self = "physicalRelease"
    }
}
