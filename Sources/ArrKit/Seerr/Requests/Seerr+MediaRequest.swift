public import FoundationEssentials

extension Seerr {
    /// Someone's wish for a movie or for seasons of a show.
    public struct MediaRequest: Identified, Listed {
        /// Zero until it is stored.
        public var id: ID<MediaRequest>
        /// How far it has come.
        public var status: RequestStatus
        /// A movie or a show.
        public var type: MediaType?
        /// What is wished for, and how far that is on its way.
        public var media: Media?
        /// When it was made.
        public var createdAt: Date?
        /// When it last changed.
        public var updatedAt: Date?
        /// Whose wish it is.
        public var requestedBy: User?
        /// Who approved, declined or changed it; absent where nobody did.
        public var modifiedBy: User?
        /// It goes to the server for 4K.
        public var is4k: Bool
        /// Which of the servers in the settings gets it, from 0; absent for the default one.
        public var serverId: Int?
        /// The quality profile there; absent for the server's own.
        public var profileId: Int?
        /// The folder there; absent for the server's own.
        public var rootFolder: String?
        /// The language profile of Sonarrs before version 4.
        public var languageProfileId: Int?
        /// Tags there, by their numbers.
        public var tags: [Int]
        /// It was made by a watchlist and not by hand.
        public var isAutoRequest: Bool?
        /// The seasons of a show; empty for a movie.
        public var seasons: [Season]
        /// How many seasons those are.
        public var seasonCount: Int?
        /// The quality profile's name, in lists of later versions.
        public var profileName: String?
        /// True where the asking user may delete the title's files.
        public var canRemove: Bool?

        /// A season that is wished for.
        public struct Season: Model {
            /// The wish's own number.
            public var id: ID<Season>
            /// 0 are the specials.
            public var seasonNumber: Int
            /// How far it has come.
            public var status: RequestStatus?
            /// When it was wished for.
            public var createdAt: Date?
            /// When it last changed.
            public var updatedAt: Date?
        }
    }

    /// How many requests there are.
    public struct RequestCount: Model {
        /// All of them.
        public var total: Int
        /// For movies.
        public var movie: Int
        /// For shows.
        public var tv: Int
        /// Waiting for approval.
        public var pending: Int
        /// Handed on.
        public var approved: Int
        /// Turned down.
        public var declined: Int
        /// Handed on, and not there yet.
        public var processing: Int
        /// What they asked for is there.
        public var available: Int
        /// Over and done; since Seerr.
        public var completed: Int?
    }
}
