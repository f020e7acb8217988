extension Seerr {
    /// Sends messages to a channel of Discord's.
    public struct DiscordAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options

        /// Where it sends to, and how.
        public struct Options: Model {
            /// The channel's web hook; whoever knows it can write there.
            public var webhookUrl: Secret?
            /// The name messages come under.
            public var botUsername: String?
            /// The picture messages come under.
            public var botAvatarUrl: String?
            /// A role that is mentioned; since Seerr.
            public var webhookRoleId: String?
            /// Users are mentioned whom a message is about.
            public var enableMentions: Bool?
            /// Messages show the poster.
            public var embedPoster: Bool?
            /// The language of messages; later versions alone.
            public var locale: String?
        }
    }

    /// Sends messages to a channel of Slack's.
    public struct SlackAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options

        /// Where it sends to, and how.
        public struct Options: Model {
            /// The channel's web hook; whoever knows it can write there.
            public var webhookUrl: Secret?
            /// Messages show the poster.
            public var embedPoster: Bool?
        }
    }

    /// Sends messages to the LunaSea app; Overseerr alone.
    public struct LunaSeaAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options

        /// Where it sends to, and how.
        public struct Options: Model {
            /// The app's web hook; whoever knows it can write there.
            public var webhookUrl: Secret?
            /// The app's profile, if not its default one.
            public var profileName: String?
        }
    }

    /// Sends messages to a chat of Telegram's.
    public struct TelegramAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options

        /// Where it sends to, and how.
        public struct Options: Model {
            /// The bot's name, by which users find it.
            public var botUsername: String?
            /// The bot's token.
            public var botAPI: Secret?
            /// The chat everything goes to.
            public var chatId: String?
            /// A thread of that chat; since Seerr.
            public var messageThreadId: String?
            /// Messages make no sound.
            public var sendSilently: Bool?
            /// Messages show the poster.
            public var embedPoster: Bool?
        }
    }
}
