/// What a server tells those who listen.
///
/// It tells the same more than once, and never all of it: what matters is read from the server when a notification says
/// that it may have changed.
public enum PlexNotification: Hashable, Sendable {
    /// The connection stands anew: what happened before went unheard. Read the state of the server now.
    case resync
    /// Somebody plays, halts, goes on or ends.
    case playing(PlayNote)
    /// An item came, was worked on or went.
    case timeline(TimelineNote)
    /// The server began, goes on with or ended some work.
    case activity(ActivityNote)
    /// Something for people to read, such as that a library is scanned.
    case status(StatusNote)
    /// How far a scan has come, for people to read.
    case progress(String)
    /// The server can be reached from outside from now on, or no longer.
    case reachability(Bool)
    /// A setting was changed.
    case preference(Setting)
    /// The owner's account was changed; what of it is in the members.
    case account(Document)
    /// A conversion began.
    case transcodeStart(TranscodeSession)
    /// A conversion goes on.
    case transcodeUpdate(TranscodeSession)
    /// A conversion ended; it may say no more than its key.
    case transcodeEnd(TranscodeSession)
    /// A newer version came a step further.
    case update(UpdateStatus.Release)
    /// The list of versions made in the background was changed.
    case backgroundQueue(BackgroundNote)
    /// Anything else, and what could not be read: the name of its kind, and what came with it.
    case other(String, Document)
}

/// Somebody plays, halts, goes on or ends.
public struct PlayNote: Model {
    /// The session, by the number it has among the sessions.
    public var sessionKey: String
    /// What is played.
    public var ratingKey: String?
    /// Where the server tells more of what is played.
    public var key: String?
    /// The agent's name for it; empty as a rule.
    public var guid: String?
    /// Another address of it; empty as a rule.
    public var url: String?
    /// What the player calls itself.
    public var clientIdentifier: String?
    /// How far it is, in milliseconds.
    public var viewOffset: Int?
    /// What the player is doing.
    public var state: Player.State?
    /// The play queue's number.
    public var playQueueID: Int?
    /// The place in the play queue.
    public var playQueueItemID: Int?
    /// The conversion's name; absent where nothing is converted.
    public var transcodeSession: String?
}

/// An item came, was worked on or went.
public struct TimelineNote: Model {
    /// Which provider's, such as `com.plexapp.plugins.library`.
    public var identifier: String?
    /// The library's number; -1 or absent for an item of none.
    public var sectionID: Int?
    /// The item, by its rating key.
    public var itemID: String
    /// The season's or album's rating key.
    public var parentItemID: String?
    /// The show's or artist's rating key.
    public var rootItemID: String?
    /// What it is, by number: 1 a film, 2 a show, 3 a season, 4 an episode.
    public var type: Int?
    /// The item's title, as far as it is known.
    public var title: String?
    /// How far it has come; the same may be told more than once.
    public var state: State?
    /// The same in words for its metadata, such as `queued`, `processing`, `created` or `deleted`.
    public var metadataState: String?
    /// The same in words for its files, such as `analyzing` or `thumbnailing`.
    public var mediaState: String?
    /// How many items wait to be worked on.
    public var queueSize: Int?
    /// When it was, in seconds since 1970.
    public var updatedAt: Int?

    /// How far an item has come.
    public struct State: RawRepresentable, Model {
        /// As the server numbers it.
        public let rawValue: Int
        /// As the server numbers it.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Reads a number; throws where there is none.
        public init(from decoder: any Decoder) throws { rawValue = try decoder.singleValueContainer().decode(Int.self) }

        /// It is there.
        public static let created = Self(rawValue: 0)
        /// It is being worked on.
        public static let processing = Self(rawValue: 1)
        /// It is being looked up.
        public static let matching = Self(rawValue: 2)
        /// What is known of it is being fetched.
        public static let downloading = Self(rawValue: 3)
        /// What was fetched is being put in.
        public static let loading = Self(rawValue: 4)
        /// All that is known of it is in.
        public static let processed = Self(rawValue: 5)
        /// It is gone.
        public static let deleted = Self(rawValue: 9)
    }
}

/// The server began, goes on with or ended some work.
public struct ActivityNote: Model {
    /// Whether it began.
    public var event: Event
    /// The work's name.
    public var uuid: String?
    /// The work.
    public var activity: Activity?

    /// Whether work began, goes on or ended.
    public struct Event: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It began.
        public static let started: Self = "started"
        /// It has come further.
        public static let updated: Self = "updated"
        /// It ended.
        public static let ended: Self = "ended"
    }

    private enum CodingKeys: String, CodingKey {
        case event, uuid
        case activity = "Activity"
    }
}

/// Something for people to read.
public struct StatusNote: Model {
    /// A few words.
    public var title: String?
    /// A sentence.
    public var description: String?
    /// What it is, for programs, such as `LIBRARY_UPDATE`.
    public var notificationName: String?
}

/// The list of versions made in the background was changed.
public struct BackgroundNote: Model {
    /// The list's number.
    public var queueID: Int?
    /// What happened, such as `queue:updated`.
    public var event: String?
}
