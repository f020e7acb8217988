extension Seerr {
    /// A Radarr that approved movies go to.
    public struct RadarrSettings: DownloaderSettings {
        /// From 0, which is a number like any other here.
        public var id: ID<RadarrSettings>
        /// As its owner calls it.
        public var name: String
        /// Its name or address, as the server sees it.
        public var hostname: String
        /// Its port.
        public var port: Int
        /// Its key.
        public var apiKey: Secret
        /// It is spoken to by https.
        public var useSsl: Bool
        /// Its URL base, such as `/radarr`.
        public var baseUrl: String?
        /// The quality profile movies get.
        public var activeProfileId: Int
        /// That profile's name.
        public var activeProfileName: String
        /// The folder movies go to, as Radarr sees it.
        public var activeDirectory: String
        /// It is for 4K.
        public var is4k: Bool
        /// From when on it looks for a movie: `announced`, `inCinemas` or `released`.
        public var minimumAvailability: String?
        /// It gets what nobody chose another for; one Radarr is that for 4K, and one for everything else.
        public var isDefault: Bool
        /// Where people reach it.
        public var externalUrl: String?
        /// It is looked through for what is there.
        public var syncEnabled: Bool?
        /// It does not search for what is added.
        public var preventSearch: Bool?
        /// The tags movies get.
        public var tags: [Int]?
        /// Movies get a tag with the name of whoever wished for them.
        public var tagRequests: Bool?

        /// One that is not for 4K and gets whatever nobody chose another for.
        public init(
            name: String = "Radarr", hostname: String, port: Int = 7878, apiKey: Secret, baseUrl: String? = nil,
            profile: Choice, directory: String
        ) {
            (id, self.name, self.hostname, self.port, self.apiKey) = (0, name, hostname, port, apiKey)
            (useSsl, self.baseUrl, activeProfileId, activeProfileName) = (false, baseUrl, profile.id, profile.name)
            (activeDirectory, is4k, minimumAvailability, isDefault) = (directory, false, "released", true)
            (syncEnabled, preventSearch, tags) = (true, false, [])
        }
    }

    /// A Sonarr that approved shows go to.
    public struct SonarrSettings: DownloaderSettings {
        /// From 0, which is a number like any other here.
        public var id: ID<SonarrSettings>
        /// As its owner calls it.
        public var name: String
        /// Its name or address, as the server sees it.
        public var hostname: String
        /// Its port.
        public var port: Int
        /// Its key.
        public var apiKey: Secret
        /// It is spoken to by https.
        public var useSsl: Bool
        /// Its URL base, such as `/sonarr`.
        public var baseUrl: String?
        /// The quality profile shows get.
        public var activeProfileId: Int
        /// That profile's name.
        public var activeProfileName: String
        /// The folder shows go to, as Sonarr sees it.
        public var activeDirectory: String
        /// The language profile, in Sonarrs before version 4.
        public var activeLanguageProfileId: Int?
        /// The quality profile anime gets; absent for the same as others.
        public var activeAnimeProfileId: Int?
        /// The language profile anime gets, in Sonarrs before version 4.
        public var activeAnimeLanguageProfileId: Int?
        /// The name of the profile that anime gets.
        public var activeAnimeProfileName: String?
        /// The folder anime goes to.
        public var activeAnimeDirectory: String?
        /// How shows are numbered: `standard`, `daily` or `anime`.
        public var seriesType: String?
        /// How anime is numbered.
        public var animeSeriesType: String?
        /// It is for 4K.
        public var is4k: Bool
        /// Episodes go into folders by season.
        public var enableSeasonFolders: Bool
        /// It gets what nobody chose another for; one Sonarr is that for 4K, and one for everything else.
        public var isDefault: Bool
        /// Where people reach it.
        public var externalUrl: String?
        /// It is looked through for what is there.
        public var syncEnabled: Bool?
        /// It does not search for what is added.
        public var preventSearch: Bool?
        /// The tags shows get.
        public var tags: [Int]?
        /// The tags anime gets.
        public var animeTags: [Int]?
        /// Shows get a tag with the name of whoever wished for them.
        public var tagRequests: Bool?

        /// One that is not for 4K and gets whatever nobody chose another for.
        public init(
            name: String = "Sonarr", hostname: String, port: Int = 8989, apiKey: Secret, baseUrl: String? = nil,
            profile: Choice, directory: String
        ) {
            (id, self.name, self.hostname, self.port, self.apiKey) = (0, name, hostname, port, apiKey)
            (useSsl, self.baseUrl, activeProfileId, activeProfileName) = (false, baseUrl, profile.id, profile.name)
            (activeDirectory, is4k, enableSeasonFolders, isDefault) = (directory, false, true, true)
            (syncEnabled, preventSearch, tags, animeTags) = (true, false, [], [])
        }
    }
}
