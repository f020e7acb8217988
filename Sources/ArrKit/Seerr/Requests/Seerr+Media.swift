public import FoundationEssentials

extension Seerr {
    /// What the server knows of a title's way into the library.
    public struct Media: Identified, Listed {
        /// The server's own number, another one than TMDB's.
        public var id: ID<Media>
        /// A movie or a show.
        public var mediaType: MediaType?
        /// TMDB's number.
        public var tmdbId: Int?
        /// TVDB's number, of shows alone.
        public var tvdbId: Int?
        /// Such as `tt0133093`; as a rule absent.
        public var imdbId: String?
        /// How far it is.
        public var status: MediaStatus?
        /// How far it is in 4K.
        public var status4k: MediaStatus?
        /// Who wishes for it; absent from lists.
        public var requests: [MediaRequest]
        /// What people complain about; absent from lists.
        public var issues: [Issue]
        /// The seasons of a show.
        public var seasons: [Season]
        /// When the server first heard of it.
        public var createdAt: Date?
        /// When anything of it last changed.
        public var updatedAt: Date?
        /// When a season last came, in shows.
        public var lastSeasonChange: Date?
        /// When it came into the library; absent until then.
        public var mediaAddedAt: Date?
        /// Which of the servers in the settings has it, from 0.
        public var serviceId: Int?
        /// The same in 4K.
        public var serviceId4k: Int?
        /// Radarr's or Sonarr's own number of it.
        public var externalServiceId: Int?
        /// The same in 4K.
        public var externalServiceId4k: Int?
        /// The last piece of its address on Radarr's or Sonarr's page.
        public var externalServiceSlug: String?
        /// The same in 4K.
        public var externalServiceSlug4k: String?
        /// Plex's key.
        public var ratingKey: String?
        /// The same in 4K.
        public var ratingKey4k: String?
        /// Jellyfin's id.
        public var jellyfinMediaId: String?
        /// The same in 4K.
        public var jellyfinMediaId4k: String?
        /// Its page in Plex.
        public var plexUrl: String?
        /// The same in 4K.
        public var plexUrl4k: String?
        /// Opens it in Plex on a phone.
        public var iOSPlexUrl: String?
        /// Its page in the media server, whichever that is.
        public var mediaUrl: String?
        /// Its page in Radarr or Sonarr.
        public var serviceUrl: String?
        /// The same in 4K.
        public var serviceUrl4k: String?
        /// What is being downloaded of it right now.
        public var downloadStatus: [Download]
        /// The same in 4K.
        public var downloadStatus4k: [Download]

        /// How far a season is.
        public struct Season: Model {
            /// The server's own number.
            public var id: ID<Season>
            /// 0 are the specials.
            public var seasonNumber: Int
            /// How far it is.
            public var status: MediaStatus?
            /// How far it is in 4K.
            public var status4k: MediaStatus?
            /// When the server first heard of it.
            public var createdAt: Date?
            /// When it last changed.
            public var updatedAt: Date?
        }

        /// A download in Radarr's or Sonarr's queue.
        public struct Download: Model {
            /// A movie or a show.
            public var mediaType: MediaType?
            /// Radarr's or Sonarr's own number of it.
            public var externalId: Int?
            /// In bytes.
            public var size: Int64?
            /// Bytes still to come.
            public var sizeLeft: Int64?
            /// As Radarr or Sonarr calls it.
            public var status: String?
            /// Such as `00:12:30`.
            public var timeLeft: String?
            /// When it should be there.
            public var estimatedCompletionTime: Date?
            /// The release's name.
            public var title: String?
        }
    }

    /// Who watched a title, as Tautulli tells it.
    public struct MediaWatchData: Model {
        /// In the usual quality; absent where it is not there.
        public var data: Plays?
        /// In 4K; absent where it is not there.
        public var data4k: Plays?

        /// How often it was played.
        public struct Plays: Model {
            /// In the last week.
            public var playCount7Days: Int
            /// In the last thirty days.
            public var playCount30Days: Int
            /// Ever.
            public var playCount: Int
            /// Users of this server who played it.
            public var users: [User]
        }
    }
}
