extension Seerr {
    /// A wish that is yet to be made.
    public struct NewRequest: Model {
        /// A movie or a show.
        public var mediaType: MediaType
        /// TMDB's number.
        public var mediaId: Int
        /// TVDB's number of a show; a show that TMDB does not connect to TVDB fails later without.
        public var tvdbId: Int?
        /// Which seasons of a show.
        public var seasons: Seasons?
        /// It goes to the server for 4K.
        public var is4k: Bool?
        /// Which of the servers in the settings gets it, from 0; takes a permission of its own, as all that follows.
        public var serverId: Int?
        /// A quality profile there.
        public var profileId: Int?
        /// A folder there.
        public var rootFolder: String?
        /// A language profile, for Sonarrs before version 4.
        public var languageProfileId: Int?
        /// Tags there, by their numbers.
        public var tags: [Int]?
        /// Whose wish it is, where it is made for someone else.
        public var userId: ID<User>?

        /// A movie, by TMDB's number.
        public static func movie(_ tmdb: Int, is4K: Bool = false) -> NewRequest {
            NewRequest(mediaType: .movie, mediaId: tmdb, is4k: is4K ? true : nil)
        }

        /// Seasons of a show, by TMDB's number of the show.
        public static func show(_ tmdb: Int, seasons: Seasons, is4K: Bool = false) -> NewRequest {
            NewRequest(mediaType: .tv, mediaId: tmdb, seasons: seasons, is4k: is4K ? true : nil)
        }
    }

    /// What became of a wish.
    public enum Requested: Sendable {
        /// It is stored, and waits for approval or was approved at once: see its status.
        case created(Open<MediaRequest>)
        /// Nothing was stored, for there was nothing left to ask for. The server says why.
        case nothing(reason: String)

        /// The request, where one was stored.
        public var request: Open<MediaRequest>? { if case .created(let request) = self { request } else { nil } }
    }
}
