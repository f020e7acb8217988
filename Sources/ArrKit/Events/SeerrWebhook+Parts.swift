extension SeerrWebhook {
    /// The film or show a notification is about.
    public struct Media: Model {
        /// `movie` or `tv`.
        public var mediaType: String?
        /// The Movie Database's number.
        public var tmdbId: String?
        /// TheTVDB's number, for shows.
        public var tvdbId: String?
        /// Such as `PENDING` or `AVAILABLE`.
        public var status: String?
        /// The same of its 4K copy.
        public var status4k: String?

        enum CodingKeys: String, CodingKey {
            case mediaType = "media_type"
            case tmdbId, tvdbId, status, status4k
        }
    }

    /// The request a notification is about.
    public struct Request: Model {
        /// Seerr's number for it.
        public var id: String?
        /// Where whoever asks gets mail.
        public var email: String?
        /// Who asks.
        public var username: String?
        /// The address of a picture.
        public var avatar: String?

        enum CodingKeys: String, CodingKey {
            case id = "request_id"
            case email = "requestedBy_email"
            case username = "requestedBy_username"
            case avatar = "requestedBy_avatar"
        }
    }

    /// The issue a notification is about.
    public struct Issue: Model {
        /// Seerr's number for it.
        public var id: String?
        /// Such as `VIDEO` or `SUBTITLES`.
        public var type: String?
        /// `OPEN` or `RESOLVED`.
        public var status: String?
        /// Where whoever reported it gets mail.
        public var email: String?
        /// Who reported it.
        public var username: String?
        /// The address of a picture.
        public var avatar: String?

        enum CodingKeys: String, CodingKey {
            case id = "issue_id"
            case type = "issue_type"
            case status = "issue_status"
            case email = "reportedBy_email"
            case username = "reportedBy_username"
            case avatar = "reportedBy_avatar"
        }
    }

    /// What somebody said about an issue.
    public struct Comment: Model {
        /// Their words.
        public var message: String?
        /// Where they get mail.
        public var email: String?
        /// Who they are.
        public var username: String?
        /// The address of a picture.
        public var avatar: String?

        enum CodingKeys: String, CodingKey {
            case message = "comment_message"
            case email = "commentedBy_email"
            case username = "commentedBy_username"
            case avatar = "commentedBy_avatar"
        }
    }

    /// A name and its value.
    public struct Extra: Model {
        /// Such as `Requested Seasons`.
        public var name: String?
        /// As text.
        public var value: String?
    }
}

extension ServiceEvent {
    /// What a notification of Seerr's says.
    ///
    /// - Parameter source: What the caller calls the service.
    public init(_ webhook: SeerrWebhook, from source: String) {
        let request = webhook.request?.id.flatMap { Int($0) }
        let issue = webhook.issue?.id.flatMap { Int($0) }
        var subjects: Set<Subject> = []
        if let request { subjects.insert(.request(request)) }
        if let issue { subjects.insert(.issue(issue)) }
        if let tmdb = webhook.media?.tmdbId.flatMap({ Int($0) }) {
            subjects.insert(webhook.media?.mediaType == "tv" ? .show(tmdb: tmdb) : .film(tmdb: tmdb))
        }
        let media = "\(webhook.media?.mediaType ?? "")/\(webhook.media?.tmdbId ?? "")"
        var mark = request.map { "request \($0)" } ?? media
        let kind: Kind =
            switch webhook.notificationType {
            case .pending, .autoRequested: .requested
            case .approved, .autoApproved: .approved
            case .declined: .declined
            case .available: .available
            case .failed: .requestFailed
            case .issueCreated, .issueComment, .issueResolved, .issueReopened: .issue
            case .test: .test
            default: Kind(rawValue: webhook.notificationType.rawValue)
            }
        // Several people may say several things about one issue.
        if kind == .issue { mark = "\(webhook.notificationType)/\(issue ?? 0)/\(webhook.comment?.message ?? "")" }
        self.init(
            kind, from: source, mark: mark, title: webhook.subject ?? "", subjects: subjects,
            message: webhook.comment?.message ?? webhook.event)
    }
}
