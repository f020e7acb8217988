public import FoundationEssentials

/// What a server says of itself: who owns it, what it can do and what it lets others do.
///
/// Which of it is told depends on the version and on who asks; what a version does not tell is absent.
public struct Capabilities: Model {
    /// Forty hexadecimal digits that stay the same for the life of the installation.
    public var machineIdentifier: String
    /// The version and its build, such as `1.41.9.9961-46083195d`.
    public var version: String
    /// As its owner calls it.
    public var friendlyName: String?
    /// The system it runs on, such as `Linux`.
    public var platform: String?
    /// That system's version, in its own words.
    public var platformVersion: String?
    /// ISO 3166, three letters in lower case.
    public var countryCode: String?
    /// The newest revision of its own API that it speaks, such as `1.1.1`; absent before 1.41.9.
    public var apiVersion: String?
    /// It belongs to an account.
    public var claimed: Bool?
    /// When its settings last changed.
    public var updatedAt: Date?

    /// It knows of an account; an unclaimed server does not.
    public var myPlex: Bool?
    /// `mapped` where it can be reached from outside, else `failed` or `waiting`.
    public var myPlexMappingState: String?
    /// `ok` where it is signed in.
    public var myPlexSigninState: String?
    /// Its owner pays for Plex Pass.
    public var myPlexSubscription: Bool?
    /// The owner's address or name.
    public var myPlexUsername: String?
    /// What the owner's subscription unlocks, such as `session_kick` and `webhooks`.
    public var ownerFeatures: CommaList?
    /// Whether accounts other than the owner's can use it.
    public var multiuser: Bool?

    /// Clients may send their photos.
    public var allowCameraUpload: Bool?
    /// Whoever asks may use channels.
    public var allowChannelAccess: Bool?
    /// Items can be deleted with their files.
    public var allowMediaDeletion: Bool?
    /// Its libraries can be shared.
    public var allowSharing: Bool?
    /// Copies can be taken along.
    public var allowSync: Bool?
    /// Whoever asks may use the tuners.
    public var allowTuners: Bool?
    /// Nothing in the libraries can be changed.
    public var readOnlyLibraries: Bool?

    /// It prepares versions in the background.
    public var backgroundProcessing: Bool?
    /// It has a certificate for its `plex.direct` name.
    public var certificate: Bool?
    /// It hands commands on to players.
    public var companionProxy: Bool?
    /// What can be downloaded to find faults: `logs`, `databases`, `streaminglogs`.
    public var diagnostics: CommaList?
    /// It sends notifications as server-sent events.
    public var eventStream: Bool?
    /// Searches answer in hubs.
    public var hubSearch: Bool?
    /// Photos are grouped by when and where they were taken.
    public var itemClusters: Bool?
    /// A number that stands for what it can do with live television.
    public var livetv: Int?
    /// It lists media providers.
    public var mediaProviders: Bool?
    /// A number that stands for how music is analysed.
    public var musicAnalysis: Int?
    /// It converts ahead for taking along.
    public var offlineTranscode: Bool?
    /// Photos are tagged by what is on them.
    public var photoAutoTag: Bool?
    /// It runs legacy plug-ins.
    public var pluginHost: Bool?
    /// It sends notifications to phones.
    public var pushNotifications: Bool?
    /// A client may repeat its parameters in a cookie.
    public var requestParametersInCookie: Bool?
    /// The version of what chooses a quality while playing.
    public var streamingBrainABRVersion: Int?
    /// The version of what chooses a quality before playing.
    public var streamingBrainVersion: Int?
    /// Copies can be taken along, by the older way.
    public var sync: Bool?
    /// It can say whether a newer version is out.
    public var updater: Bool?
    /// It understands searches that were spoken.
    public var voiceSearch: Bool?

    /// How many videos are being converted right now.
    public var transcoderActiveVideoSessions: Int?
    /// It converts sound.
    public var transcoderAudio: Bool?
    /// It converts lyrics.
    public var transcoderLyrics: Bool?
    /// It converts photos.
    public var transcoderPhoto: Bool?
    /// It converts subtitles.
    public var transcoderSubtitles: Bool?
    /// It converts video.
    public var transcoderVideo: Bool?
    /// The bit rates it offers, in kilobits a second, each at the place of its quality.
    public var transcoderVideoBitrates: CommaList?
    /// The numbers of the qualities it offers.
    public var transcoderVideoQualities: CommaList?
    /// The heights it offers, each at the place of its quality.
    public var transcoderVideoResolutions: CommaList?

    /// The parts of the API it has, such as `library` and `statistics`.
    public var directories: [Directory]

    /// A part of the API.
    public struct Directory: Model {
        /// Its first word, below the server's address.
        public var key: String
        /// The same as a rule.
        public var title: String?
        /// How much is below it.
        public var count: Int?
    }

    enum CodingKeys: String, CodingKey {
        case machineIdentifier, version, friendlyName, platform, platformVersion, countryCode, apiVersion, claimed
        case updatedAt, myPlex, myPlexMappingState, myPlexSigninState, myPlexSubscription, myPlexUsername
        case ownerFeatures, multiuser, allowCameraUpload, allowChannelAccess, allowMediaDeletion, allowSharing
        case allowSync, allowTuners, readOnlyLibraries, backgroundProcessing, certificate, companionProxy, diagnostics
        case eventStream, hubSearch, itemClusters, livetv, mediaProviders, musicAnalysis, offlineTranscode
        case photoAutoTag, pluginHost, pushNotifications, requestParametersInCookie, streamingBrainABRVersion
        case streamingBrainVersion, sync, updater, voiceSearch, transcoderActiveVideoSessions, transcoderAudio
        case transcoderLyrics, transcoderPhoto, transcoderSubtitles, transcoderVideo, transcoderVideoBitrates
        case transcoderVideoQualities, transcoderVideoResolutions
        case directories = "Directory"
    }
}

extension Capabilities {
    /// Which parts of the API the version has.
    public var number: PlexVersion? { PlexVersion(version) }
    /// True where sessions of others can be ended: the owner needs Plex Pass for it.
    public var canTerminateSessions: Bool { ownerFeatures?.contains("session_kick") ?? false }
    /// True where the account's webhooks are called: the owner needs Plex Pass for it.
    public var callsWebhooks: Bool { ownerFeatures?.contains("webhooks") ?? false }
}

extension Plex {
    /// What the server says of itself; what is told depends on who asks. Throws `ServiceError`.
    public func capabilities() async throws -> Capabilities {
        try await transport.container(Request(.get, "", deadline: .seconds(10)))
    }
}
