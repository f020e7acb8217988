extension Seerr {
    /// What a user may set about themselves. Overseerr's specification has the name alone, its server most of it.
    public struct UserSettings: Setting {
        /// As the server calls them; `nil` for the account's own name.
        public var username: String?
        /// What they sign in by.
        public var email: String?
        /// Their number on Discord, by which they are mentioned.
        public var discordId: String?
        /// The language of the pages, such as `en`; empty for the server's.
        public var locale: String?
        /// The country whose titles are shown first, such as `US`; Overseerr calls it `region`.
        public var discoverRegion: String?
        /// The same as Overseerr calls it.
        public var region: String?
        /// The country whose streaming services are shown.
        public var streamingRegion: String?
        /// The language whose titles are shown, such as `en`; more than one are joined by `|`.
        public var originalLanguage: String?
        /// Movies in `movieQuotaDays`; `nil` for the server's own rule, zero for no limit.
        public var movieQuotaLimit: Int?
        /// The days that the limit is counted over.
        public var movieQuotaDays: Int?
        /// Seasons in `tvQuotaDays`; `nil` for the server's own rule, zero for no limit.
        public var tvQuotaLimit: Int?
        /// The days that the limit is counted over.
        public var tvQuotaDays: Int?
        /// The server's own rule, which is changed in the main settings.
        public var globalMovieQuotaDays: Int?
        /// The server's own rule, which is changed in the main settings.
        public var globalMovieQuotaLimit: Int?
        /// The server's own rule, which is changed in the main settings.
        public var globalTvQuotaLimit: Int?
        /// The server's own rule, which is changed in the main settings.
        public var globalTvQuotaDays: Int?
        /// Movies on their Plex watchlist are requested.
        public var watchlistSyncMovies: Bool?
        /// Shows on their Plex watchlist are requested.
        public var watchlistSyncTv: Bool?
    }

    /// Where a user is told of what happens.
    public struct UserNotifications: Setting {
        /// What they are told of, by the way they are told.
        public var notificationTypes: AgentTypes
        /// The server can send mail.
        public var emailEnabled: Bool?
        /// Their public key; mail is encrypted to it.
        public var pgpKey: String?
        /// The server can write to Discord.
        public var discordEnabled: Bool?
        /// What the server tells Discord of.
        public var discordEnabledTypes: NotificationTypes?
        /// Their number on Discord, by which they are mentioned.
        public var discordId: String?
        /// Lets the server write to their Pushbullet.
        public var pushbulletAccessToken: Secret?
        /// Lets the server write to their Pushover.
        public var pushoverApplicationToken: Secret?
        /// Their own key at Pushover.
        public var pushoverUserKey: Secret?
        /// A name of `sounds(of:)`.
        public var pushoverSound: String?
        /// The server can write to Telegram.
        public var telegramEnabled: Bool?
        /// The server's bot there.
        public var telegramBotUsername: String?
        /// Their chat with the bot.
        public var telegramChatId: String?
        /// A thread of that chat.
        public var telegramMessageThreadId: String?
        /// Messages make no sound.
        public var telegramSendSilently: Bool?
        /// The server can write to browsers.
        public var webPushEnabled: Bool?

        /// What a user is told of, by the way they are told.
        public struct AgentTypes: Model {
            /// By Discord.
            public var discord: NotificationTypes?
            /// By mail.
            public var email: NotificationTypes?
            /// By Pushbullet.
            public var pushbullet: NotificationTypes?
            /// By Pushover.
            public var pushover: NotificationTypes?
            /// By Slack.
            public var slack: NotificationTypes?
            /// By Telegram.
            public var telegram: NotificationTypes?
            /// By a web hook.
            public var webhook: NotificationTypes?
            /// By the browser.
            public var webpush: NotificationTypes?
        }
    }
}
