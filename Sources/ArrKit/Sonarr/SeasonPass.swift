/// What is monitored of a series from now on.
public struct SeasonPass: Model {
    /// The series it is about.
    public var id: ID<Series>
    /// Whether releases are looked for at all; `nil` leaves that as it is.
    public var monitored: Bool?
    /// Seasons that change; one that is not named stays as it is.
    public var seasons: [Season]

    /// Changes nothing but what is said.
    public init(_ series: ID<Series>, monitored: Bool? = nil, seasons: [Season] = []) {
        (id, self.monitored, self.seasons) = (series, monitored, seasons)
    }

    /// One season of it.
    public struct Season: Model {
        /// Counted from 1; 0 holds the specials.
        public var seasonNumber: Int
        /// Whether releases of it are looked for.
        public var monitored: Bool

        /// A season by its number.
        public init(_ number: Int, monitored: Bool) { (seasonNumber, self.monitored) = (number, monitored) }
    }
}

extension Resource<Series> {
    /// Says what is monitored of many series: series and seasons as each pass has it, and then episodes by one rule.
    ///
    /// Throws `ServiceError`.
    public func monitor(_ passes: [SeasonPass], _ monitoring: Series.Monitoring? = nil) async throws {
        var body: Document = ["series": try Document(sending: passes)]
        if let monitoring { body["monitoringOptions"] = ["monitor": .string(monitoring.rawValue)] }
        try await transport.perform(Request(.post, "seasonpass", sending: body, deadline: deadline))
    }
}
