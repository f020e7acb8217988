extension Seerr {
    /// A show as Sonarr finds it.
    public struct FoundSeries: Model {
        /// Sonarr's number; absent where its library has it not.
        public var id: Int?
        /// As TVDB spells it.
        public var title: String
        /// By which lists are sorted.
        public var sortTitle: String?
        /// Without specials.
        public var seasonCount: Int?
        /// Such as `continuing`.
        public var status: String?
        /// What it is about.
        public var overview: String?
        /// Who shows it.
        public var network: String?
        /// Such as `21:00`.
        public var airTime: String?
        /// Posters and the like.
        public var images: [Image]
        /// The poster on TVDB's server.
        public var remotePoster: String?
        /// The seasons; 0 are the specials.
        public var seasons: [Season]
        /// The year it began.
        public var year: Int?
        /// Its folder, where the library has it.
        public var path: String?
        /// The quality profile of Sonarrs before version 3.
        public var profileId: Int?
        /// The quality profile.
        public var qualityProfileId: Int?
        /// The language profile of Sonarrs before version 4.
        public var languageProfileId: Int?
        /// Its episodes go into folders by season.
        public var seasonFolder: Bool?
        /// Releases are looked for.
        public var monitored: Bool?
        /// Scenes number its episodes in another way.
        public var useSceneNumbering: Bool?
        /// In minutes.
        public var runtime: Int?
        /// TVDB's number: what a request needs.
        public var tvdbId: Int
        /// TVRage's number; that site is gone.
        public var tvRageId: Int?
        /// TVmaze's number.
        public var tvMazeId: Int?
        /// When its first episode was shown.
        public var firstAired: String?
        /// When Sonarr last read about it.
        public var lastInfoSync: String?
        /// Such as `standard` or `anime`.
        public var seriesType: String?
        /// Letters and digits alone.
        public var cleanTitle: String?
        /// Such as `tt0903747`.
        public var imdbId: String?
        /// Its address on Sonarr's page.
        public var titleSlug: String?
        /// The age rating.
        public var certification: String?
        /// TVDB's genres.
        public var genres: [String]
        /// Sonarr's tags; the specification has them as words.
        public var tags: [Document]
        /// When it was added to Sonarr.
        public var added: String?
        /// What people think of it: one object from Sonarr, a list in the specification.
        public var ratings: Document?
        /// The folder its own would be in.
        public var rootFolderPath: String?
        /// What happens as soon as it is added; never sent.
        public var addOptions: Document?

        /// A picture.
        public struct Image: Model {
            /// Such as `poster`.
            public var coverType: String
            /// Where it is.
            public var url: String?
        }

        /// A season.
        public struct Season: Model {
            /// 0 are the specials.
            public var seasonNumber: Int
            /// Releases are looked for.
            public var monitored: Bool
        }
    }
}
