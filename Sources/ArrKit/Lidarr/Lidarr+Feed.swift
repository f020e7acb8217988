extension Lidarr {
    /// What comes out, as a calendar program reads it (iCalendar). Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - pastDays: How far it reaches back.
    ///   - futureDays: How far it reaches ahead.
    ///   - tags: Only artists with one of these; all where there is none.
    ///   - unmonitored: Albums that are not monitored too.
    public func calendarFeed(
        pastDays: Int = 7, futureDays: Int = 28, tags: [ID<Tag>] = [], unmonitored: Bool = false
    ) async throws -> String {
        try await server.feed(
            "lidarr.ics",
            ["pastDays": pastDays, "futureDays": futureDays, "tags": tags.feedList, "unmonitored": unmonitored])
    }
}
