extension Seerr {
    /// Sends messages by Pushbullet.
    public struct PushbulletAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options

        /// Where it sends to, and how.
        public struct Options: Model {
            /// Lets the server write.
            public var accessToken: Secret?
            /// A channel; `nil` for the account itself.
            public var channelTag: String?
        }
    }

    /// Sends messages by Pushover.
    public struct PushoverAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options

        /// Where it sends to, and how.
        public struct Options: Model {
            /// The application's token.
            public var accessToken: Secret?
            /// The user's or group's key.
            public var userToken: Secret?
            /// A name of `sounds(of:)`.
            public var sound: String?
            /// Messages show the poster.
            public var embedPoster: Bool?
        }
    }

    /// Sends messages by a Gotify server.
    public struct GotifyAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options

        /// Where it sends to, and how.
        public struct Options: Model {
            /// Where that server is.
            public var url: String?
            /// Lets the server write.
            public var token: Secret?
            /// How much messages matter there.
            public var priority: Int?
        }
    }

    /// Sends messages by an ntfy server; not in Overseerr.
    public struct NtfyAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options

        /// Where it sends to, and how.
        public struct Options: Model {
            /// Where that server is.
            public var url: String?
            /// Where there messages go.
            public var topic: String?
            /// It wants a name and password.
            public var authMethodUsernamePassword: Bool?
            /// The name.
            public var username: String?
            /// The password.
            public var password: Secret?
            /// It wants a token.
            public var authMethodToken: Bool?
            /// The token.
            public var token: Secret?
            /// How much messages matter there.
            public var priority: Int?
            /// Messages show the poster.
            public var embedPoster: Bool?
        }
    }

    /// Sends messages in browsers.
    public struct WebPushAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options?

        /// Where it sends to, and how.
        public struct Options: Model {
            /// Messages show the poster.
            public var embedPoster: Bool?
        }
    }
}
