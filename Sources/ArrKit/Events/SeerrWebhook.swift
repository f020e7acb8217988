public import Wire

/// What Overseerr or Seerr posts to a webhook, as long as its template is the one it came with.
///
/// Every value is a text, numbers included, and an empty one stands for nothing; a part the event does not have is absent.
public struct SeerrWebhook: Model {
    /// What happened.
    public var notificationType: NotificationType
    /// The same in words.
    public var event: String?
    /// The title it is about, with its year.
    public var subject: String?
    /// More about it: the overview of a film, the text of an issue.
    public var message: String?
    /// The address of a poster.
    public var image: String?
    /// The film or show.
    public var media: Media?
    /// The request.
    public var request: Request?
    /// The issue.
    public var issue: Issue?
    /// The comment on an issue.
    public var comment: Comment?
    /// Names and values, such as the seasons that are asked for.
    public var extra: [Extra]

    enum CodingKeys: String, CodingKey {
        case notificationType = "notification_type"
        case event, subject, message, image, media, request, issue, comment, extra
    }

    /// What happened.
    public struct NotificationType: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Somebody asks for something.
        public static let pending: Self = "MEDIA_PENDING"
        /// Seerr asks by itself, for a watchlist.
        public static let autoRequested: Self = "MEDIA_AUTO_REQUESTED"
        /// A request was allowed.
        public static let approved: Self = "MEDIA_APPROVED"
        /// A request was allowed by itself.
        public static let autoApproved: Self = "MEDIA_AUTO_APPROVED"
        /// A request was turned down.
        public static let declined: Self = "MEDIA_DECLINED"
        /// What was asked for can be watched.
        public static let available: Self = "MEDIA_AVAILABLE"
        /// A request could not be handed on to Sonarr or Radarr.
        public static let failed: Self = "MEDIA_FAILED"
        /// An issue was opened.
        public static let issueCreated: Self = "ISSUE_CREATED"
        /// Somebody said something about an issue.
        public static let issueComment: Self = "ISSUE_COMMENT"
        /// An issue was closed.
        public static let issueResolved: Self = "ISSUE_RESOLVED"
        /// An issue was opened again.
        public static let issueReopened: Self = "ISSUE_REOPENED"
        /// Somebody pressed the button.
        public static let test: Self = "TEST_NOTIFICATION"
    }

    /// Reads what was posted, at most a megabyte of it, and keeps the members this type does not know.
    ///
    /// Throws `BodyTooLarge`, `SyntaxError` where it is no JSON, and `Mismatch` where it has no `notification_type`.
    public static func read(_ request: Wire.Request) async throws -> Open<SeerrWebhook> {
        try Document(json: try await request.body.collect(upTo: 1 << 20)).decode()
    }
}
