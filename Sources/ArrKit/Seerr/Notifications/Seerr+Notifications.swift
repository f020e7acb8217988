extension Seerr {
    /// Someone who is told of what happens.
    public protocol NotificationAgent: Setting {
        /// It is in use.
        var enabled: Bool { get set }
    }

    /// Everyone who is told of what happens.
    public struct Notifications: Sendable {
        let api: Transport

        /// A channel of Discord's.
        public var discord: Resource<DiscordAgent> { agent("discord") }
        /// Mail.
        public var email: Resource<EmailAgent> { agent("email") }
        /// A Gotify server.
        public var gotify: Resource<GotifyAgent> { agent("gotify") }
        /// The LunaSea app; Overseerr alone.
        public var lunaSea: Resource<LunaSeaAgent> { agent("lunasea") }
        /// An ntfy server; not in Overseerr.
        public var ntfy: Resource<NtfyAgent> { agent("ntfy") }
        /// Pushbullet.
        public var pushbullet: Resource<PushbulletAgent> { agent("pushbullet") }
        /// Pushover.
        public var pushover: Resource<PushoverAgent> { agent("pushover") }
        /// A channel of Slack's.
        public var slack: Resource<SlackAgent> { agent("slack") }
        /// A chat of Telegram's.
        public var telegram: Resource<TelegramAgent> { agent("telegram") }
        /// A program, by a document of one's own making.
        public var webhook: Resource<WebhookAgent> { agent("webhook") }
        /// Browsers.
        public var webPush: Resource<WebPushAgent> { agent("webpush") }

        private func agent<Agent>(_ name: String) -> Resource<Agent> {
            Resource("settings/notifications/\(name)", on: api, deadline: .seconds(60))
        }
    }

    /// A sound Pushover can make.
    public struct PushoverSound: Model {
        /// What settings call it.
        public var name: String
        /// What people call it.
        public var description: String
    }
}

extension Resource where Item: Seerr.NotificationAgent {
    /// Sends a message by these settings, saved or not: somebody reads it. Throws `ServiceError` where it cannot be sent.
    public func test(_ agent: Open<Item>) async throws { try await perform(.post, "/test", sending: agent.outgoing()) }
}

extension Resource<Seerr.PushoverAgent> {
    /// The sounds an application of Pushover's can make. Throws `ServiceError`.
    public func sounds(of application: Secret) async throws -> [Seerr.PushoverSound] {
        try await list("/sounds", ["token": application.reveal()], of: Seerr.PushoverSound.self)
    }
}
