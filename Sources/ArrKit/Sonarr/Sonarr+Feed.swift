extension Sonarr {
    /// What airs, as a calendar program reads it (iCalendar). Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - pastDays: How far it reaches back.
    ///   - futureDays: How far it reaches ahead.
    ///   - tags: Only series with one of these; all where there is none.
    ///   - unmonitored: Episodes that are not monitored too.
    ///   - premieresOnly: Only the first episodes of seasons.
    ///   - asAllDay: Without the time of day.
    public func calendarFeed(
        pastDays: Int = 7, futureDays: Int = 28, tags: [ID<Tag>] = [], unmonitored: Bool = false,
        premieresOnly: Bool = false, asAllDay: Bool = false
    ) async throws -> String {
        try await server.feed(
            "sonarr.ics",
            [
                "pastDays": pastDays, "futureDays": futureDays, "tags": tags.feedList, "unmonitored": unmonitored,
                "premieresOnly": premieresOnly, "asAllDay": asAllDay,
            ])
    }
}
