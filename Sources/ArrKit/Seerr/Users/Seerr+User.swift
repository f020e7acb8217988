public import FoundationEssentials

extension Seerr {
    /// Someone who may sign in.
    public struct User: Identified, Listed {
        /// The first one is the owner; an API key acts as that one.
        public var id: ID<User>
        /// Overseerr sends it to those who may manage users only.
        public var email: String?
        /// As the server calls them: their own choice, else their account's.
        public var displayName: String?
        /// Chosen on this server; `nil` for the account's own name.
        public var username: String?
        /// The Plex account's name.
        public var plexUsername: String?
        /// The Plex account's number.
        public var plexId: Int?
        /// Sent to no one by any version; the specification has it.
        public var plexToken: Secret?
        /// The Jellyfin or Emby account's name.
        public var jellyfinUsername: String?
        /// The Jellyfin or Emby account's id.
        public var jellyfinUserId: String?
        /// Sent to no one by any version; the specification has it.
        public var jellyfinAuthToken: Secret?
        /// Where the account is kept.
        public var userType: UserType?
        /// What they may do.
        public var permissions: Permissions?
        /// The picture's address, on plex.tv or below the server's own.
        public var avatar: String?
        /// Movies in `movieQuotaDays`; `nil` for the server's own rule, zero for no limit.
        public var movieQuotaLimit: Int?
        /// The days that the limit is counted over.
        public var movieQuotaDays: Int?
        /// Seasons in `tvQuotaDays`; `nil` for the server's own rule, zero for no limit.
        public var tvQuotaLimit: Int?
        /// The days that the limit is counted over.
        public var tvQuotaDays: Int?
        /// Until when the link in a mail sets a new password.
        public var recoveryLinkExpirationDate: Date?
        /// When the user was made.
        public var createdAt: Date?
        /// When the user was last changed.
        public var updatedAt: Date?
        /// How many requests they have made.
        public var requestCount: Int?
    }

    /// Where a user's account is kept.
    public struct UserType: OpenNumber {
        /// The number as the server uses it, one that is not declared here included.
        public let rawValue: Int
        /// A number as the server uses it; it need not be one of those declared here.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// On plex.tv.
        public static let plex: Self = 1
        /// On this server alone.
        public static let local: Self = 2
        /// On a Jellyfin server.
        public static let jellyfin: Self = 3
        /// On an Emby server.
        public static let emby: Self = 4
    }

    /// A user as one is made here.
    public struct NewUser: Model {
        /// Where the password is sent to, and what they sign in by.
        public var email: String
        /// As the server calls them; the mail's address where there is none.
        public var username: String?
        /// What they may do.
        public var permissions: Permissions

        /// By default they may request, and nothing else.
        public init(email: String, username: String? = nil, permissions: Permissions = .request) {
            (self.email, self.username, self.permissions) = (email, username, permissions)
        }
    }
}
