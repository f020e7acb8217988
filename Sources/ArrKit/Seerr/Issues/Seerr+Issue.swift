public import FoundationEssentials

extension Seerr {
    /// Something wrong with a title, as a user reported it.
    public struct Issue: Identified, Listed {
        /// Zero until it is stored.
        public var id: ID<Issue>
        /// What is wrong.
        public var issueType: IssueType
        /// Open or resolved.
        public var status: IssueStatus?
        /// The season it is about; zero for all, or a movie.
        public var problemSeason: Int?
        /// The episode it is about; zero for all, or a movie.
        public var problemEpisode: Int?
        /// The title.
        public var media: Media?
        /// Who reported it.
        public var createdBy: User?
        /// Who closed or opened it again; absent where nobody did.
        public var modifiedBy: User?
        /// What people said, the report first; absent from lists.
        public var comments: [IssueComment]
        /// When it was reported.
        public var createdAt: Date?
        /// When anything of it last changed.
        public var updatedAt: Date?
    }

    /// Something said about an issue.
    public struct IssueComment: Identified {
        /// Its own number.
        public var id: ID<IssueComment>
        /// Who said it.
        public var user: User?
        /// What they said.
        public var message: String
        /// When they said it.
        public var createdAt: Date?
        /// When it was last changed.
        public var updatedAt: Date?
    }

    /// What is wrong with a title.
    public struct IssueType: OpenNumber {
        /// The number as the server uses it, one that is not declared here included.
        public let rawValue: Int
        /// A number as the server uses it; it need not be one of those declared here.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The picture.
        public static let video: Self = 1
        /// The sound.
        public static let audio: Self = 2
        /// The subtitles.
        public static let subtitles: Self = 3
        /// Something else.
        public static let other: Self = 4
    }

    /// Whether an issue is done with.
    public struct IssueStatus: OpenNumber {
        /// The number as the server uses it, one that is not declared here included.
        public let rawValue: Int
        /// A number as the server uses it; it need not be one of those declared here.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Somebody should look.
        public static let open: Self = 1
        /// Done with.
        public static let resolved: Self = 2
    }

    /// How many issues there are.
    public struct IssueCount: Model {
        /// All of them.
        public var total: Int
        /// About the picture.
        public var video: Int
        /// About the sound.
        public var audio: Int
        /// About subtitles.
        public var subtitles: Int
        /// About something else.
        public var others: Int
        /// Not resolved.
        public var open: Int
        /// Resolved.
        public var closed: Int
    }

    /// An issue that is yet to be reported.
    public struct NewIssue: Model {
        /// What is wrong.
        public var issueType: IssueType
        /// What is wrong, in words.
        public var message: String
        /// The title, by the server's own number.
        public var mediaId: ID<Media>
        /// The season it is about.
        public var problemSeason: Int?
        /// The episode it is about.
        public var problemEpisode: Int?

        /// About a title as a whole, unless a season or an episode is named.
        public init(
            _ issueType: IssueType, _ message: String, about mediaId: ID<Media>, season: Int? = nil,
            episode: Int? = nil
        ) {
            (self.issueType, self.message, self.mediaId) = (issueType, message, mediaId)
            (problemSeason, problemEpisode) = (season, episode)
        }
    }
}
