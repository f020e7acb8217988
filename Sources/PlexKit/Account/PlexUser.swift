public import FoundationEssentials

/// An account with Plex, as it sees itself.
public struct PlexUser: Model {
    /// The account's number.
    public var id: Int
    /// The same in another form, as avatars and lists have it.
    public var uuid: String
    /// As it signs in; empty for a managed user.
    public var username: String?
    /// As others see it.
    public var title: String?
    /// As its owner wants to be called.
    public var friendlyName: String?
    /// Where mail goes; empty for a managed user.
    public var email: String?
    /// A picture's address.
    public var thumb: String?
    /// ISO 3166, two letters.
    public var country: String?
    /// Such as `de`; empty for none.
    public var locale: String?
    /// The token the question was asked with, or a new one after signing in.
    public var authToken: Secret?
    /// When it was opened.
    public var joinedAt: Date?
    /// Until when the browser stays signed in.
    public var rememberExpiresAt: Date?
    /// The address was confirmed.
    public var confirmed: Bool?
    /// It has no name yet.
    public var anonymous: Bool?
    /// It signs in by mail alone.
    public var emailOnlyAuth: Bool?
    /// It has a password.
    public var hasPassword: Bool?
    /// Switching to it takes a PIN.
    public var protected: Bool?
    /// That PIN, in a form that nobody can read.
    public var pin: Secret?
    /// Signing in takes a second factor.
    public var twoFactorEnabled: Bool?
    /// It has codes for when that is lost.
    public var backupCodesCreated: Bool?
    /// It belongs to a home.
    public var home: Bool?
    /// It is the one that home belongs to.
    public var homeAdmin: Bool?
    /// How many are in that home.
    public var homeSize: Int?
    /// How many may be.
    public var maxHomeSize: Int?
    /// It is the home's guest.
    public var guest: Bool?
    /// What it may see is limited.
    public var restricted: Bool?
    /// It sees what is not finished yet.
    public var experimentalFeatures: Bool?
    /// What is scrobbled for it, as numbers with commas between them.
    public var scrobbleTypes: String?
    /// It gets mail.
    public var mailingListActive: Bool?
    /// `active`, `unsubscribed` or `removed`.
    public var mailingListStatus: String?
    /// It agrees to advertisements that fit it.
    public var adsConsent: Bool?
    /// When it said so.
    public var adsConsentSetAt: Date?
    /// When it is asked again.
    public var adsConsentReminderAt: Date?
    /// Who brought it to Plex.
    public var attributionPartner: String?
    /// What it is for Plex, such as `plexpass`.
    public var roles: NameList?
    /// What it has bought.
    public var entitlements: NameList?
    /// What it pays for, or does not.
    public var subscription: Subscription?
    /// The same in a few words.
    public var subscriptionDescription: String?
    /// Which languages and subtitles it wants.
    public var profile: Profile?
    /// Plex's own services that know it.
    public var services: [Service]?
}

extension PlexUser {
    /// What an account pays for.
    public struct Subscription: Model {
        /// Plex Pass is paid for.
        public var active: Bool?
        /// `Active` or `Inactive`.
        public var status: String?
        /// Such as `lifetime`, `yearly` or `monthly`.
        public var plan: String?
        /// Who takes the money.
        public var paymentService: String?
        /// Since when; plex.tv writes it in more than one way.
        public var subscribedAt: String?
        /// What it unlocks, such as `webhooks`.
        public var features: NameList?
    }

    /// Which languages and subtitles an account wants.
    public struct Profile: Model {
        /// Sound tracks are chosen by language.
        public var autoSelectAudio: Bool?
        /// ISO 639-1.
        public var defaultAudioLanguage: String?
        /// In the order of preference.
        public var defaultAudioLanguages: [String]?
        /// 0 to 3: how much sound for the blind is wanted.
        public var defaultAudioAccessibility: Int?
        /// 0 by hand, 1 with sound in another language, 2 always.
        public var autoSelectSubtitle: Int?
        /// ISO 639-1.
        public var defaultSubtitleLanguage: String?
        /// In the order of preference.
        public var defaultSubtitleLanguages: [String]?
        /// 0 to 3: how much subtitles for the deaf are wanted.
        public var defaultSubtitleAccessibility: Int?
        /// 0 to 3: how much forced subtitles are wanted.
        public var defaultSubtitleForced: Int?
        /// 0 to 3: on what a mark shows that it was watched.
        public var watchedIndicator: Int?
        /// 0 to 3: whose reviews are shown.
        public var mediaReviewsVisibility: Int?
        /// In the order of preference.
        public var mediaReviewsLanguages: [String]?
    }

    /// One of Plex's own services.
    public struct Service: Model {
        /// Such as `metadata-dev`.
        public var identifier: String
        /// Where it is.
        public var endpoint: String?
        /// What it is asked with.
        public var token: Secret?
        /// What it is signed to with.
        public var secret: Secret?
        /// `online` or `offline`.
        public var status: String?
    }
}
