extension Seerr {
    /// The Radarrs and Sonarrs as those see them who may choose one for a request.
    public var servers: Servers { Servers(api: api) }

    /// The Radarrs and Sonarrs as those see them who may choose one for a request.
    public struct Servers: Sendable {
        let api: Transport

        /// The Radarrs, without their keys. Throws `ServiceError`.
        public func radarr() async throws -> [Open<Server>] { try await api.call(Request(.get, "service/radarr")) }
        /// The Sonarrs, without their keys. Throws `ServiceError`.
        public func sonarr() async throws -> [Open<Server>] { try await api.call(Request(.get, "service/sonarr")) }

        /// A Radarr with what can be chosen in it. Throws `ServiceError`.
        public func radarr(_ id: ID<RadarrSettings>) async throws -> Open<ServerChoices> {
            try await api.call(Request(.get, "service/radarr/\(id)", deadline: .seconds(60)))
        }

        /// A Sonarr with what can be chosen in it. Throws `ServiceError`.
        public func sonarr(_ id: ID<SonarrSettings>) async throws -> Open<ServerChoices> {
            try await api.call(Request(.get, "service/sonarr/\(id)", deadline: .seconds(60)))
        }

        /// What Sonarr finds for a show of TMDB's, for those TMDB does not connect to TVDB. Throws `ServiceError`.
        public func lookup(tmdb: Int) async throws -> [Open<FoundSeries>] {
            try await api.call(Request(.get, "service/sonarr/lookup/\(tmdb)", deadline: .seconds(60)))
        }
    }

    /// A Radarr or Sonarr, as much of it as is told to everyone.
    public struct Server: Model {
        /// From 0.
        public var id: ID<Server>
        /// As its owner calls it.
        public var name: String
        /// It is for 4K.
        public var is4k: Bool
        /// It gets what nobody chose another for.
        public var isDefault: Bool
        /// The folder things go to.
        public var activeDirectory: String?
        /// The quality profile they get.
        public var activeProfileId: Int?
        /// The language profile they get, in Sonarrs before version 4.
        public var activeLanguageProfileId: Int?
        /// The folder anime goes to.
        public var activeAnimeDirectory: String?
        /// The quality profile anime gets.
        public var activeAnimeProfileId: Int?
        /// The language profile anime gets, in Sonarrs before version 4.
        public var activeAnimeLanguageProfileId: Int?
        /// The tags they get.
        public var activeTags: [Int]
        /// The tags anime gets.
        public var activeAnimeTags: [Int]
    }

    /// A Radarr or Sonarr with what can be chosen in it.
    public struct ServerChoices: Model {
        /// The server itself.
        public var server: Server?
        /// Its quality profiles.
        public var profiles: [Choice]
        /// Its folders.
        public var rootFolders: [ServerFolder]
        /// Its tags.
        public var tags: [ServerTag]
        /// Its language profiles, in Sonarrs before version 4.
        public var languageProfiles: [Choice]
        /// Its URL base, in answers to a test.
        public var urlBase: String?
    }

    /// A profile of Radarr's or Sonarr's.
    public struct Choice: Model {
        /// Its number there.
        public var id: Int
        /// Its name there.
        public var name: String

        /// One that is known from elsewhere.
        public init(id: Int, name: String) { (self.id, self.name) = (id, name) }
    }

    /// A folder of Radarr's or Sonarr's.
    public struct ServerFolder: Model {
        /// Its number there.
        public var id: Int
        /// As Radarr or Sonarr sees it.
        public var path: String
        /// In bytes.
        public var freeSpace: Int64?
        /// In bytes.
        public var totalSpace: Int64?
    }

    /// A tag of Radarr's or Sonarr's.
    public struct ServerTag: Model {
        /// Its number there.
        public var id: Int
        /// Its word.
        public var label: String
    }
}
