extension Seerr {
    /// Rules that send some requests to another profile, folder or tag; Overseerr has none.
    public var overrideRules: Resource<OverrideRule> { Resource("overrideRule", on: api) }

    /// Sends the requests that fit its conditions somewhere else than the server would.
    public struct OverrideRule: Editable {
        /// Zero until it is stored.
        public var id: ID<OverrideRule>
        /// The Radarr it is for, from 0; absent for a rule about Sonarr.
        public var radarrServiceId: Int?
        /// The Sonarr it is for, from 0; absent for a rule about Radarr.
        public var sonarrServiceId: Int?
        /// Condition: users by number, between commas.
        public var users: String?
        /// Condition: TMDB's genres by number, between commas.
        public var genre: String?
        /// Condition: languages such as `ja`, between `|`.
        public var language: String?
        /// Condition: TMDB's keywords by number, between commas.
        public var keywords: String?
        /// The quality profile it sends to.
        public var profileId: Int?
        /// The folder it sends to.
        public var rootFolder: String?
        /// The tags it gives, by number, between commas.
        public var tags: String?

        /// A rule without conditions and effects, for one of the Radarrs in the settings.
        public static func radarr(_ server: Int) -> OverrideRule { OverrideRule(id: 0, radarrServiceId: server) }
        /// A rule without conditions and effects, for one of the Sonarrs in the settings.
        public static func sonarr(_ server: Int) -> OverrideRule { OverrideRule(id: 0, sonarrServiceId: server) }
    }
}
