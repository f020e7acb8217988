public import FoundationEssentials

/// What Plex tells a program of one's own when something happens: a call to an address the account has named.
///
/// It comes as a form, is signed by nobody and sent once. Accept it from where the server is, and nothing else on its
/// word: read what matters from the server.
public struct PlexWebhook: Model {
    /// What happened.
    public var event: Event
    /// It concerns the account whose webhook this is, and not someone of its home.
    public var user: Bool?
    /// The account owns the server, and is not one it is shared with.
    public var owner: Bool?
    /// Who did it.
    public var account: Account?
    /// Where it happened.
    public var server: Server?
    /// On what it is played.
    public var player: Player?
    /// What it is about; of many new episodes it may be the season or the show.
    public var metadata: Item?
    /// How it was rated, out of ten.
    public var rating: Double?
    /// A small picture as a JPEG, which comes with some events.
    public var thumb: [UInt8]?

    /// What happened.
    public struct Event: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Somebody began to play something.
        public static let play: Self = "media.play"
        /// Somebody halted it.
        public static let pause: Self = "media.pause"
        /// Somebody went on with it.
        public static let resume: Self = "media.resume"
        /// Somebody ended it.
        public static let stop: Self = "media.stop"
        /// Ninety percent of it have been played.
        public static let scrobble: Self = "media.scrobble"
        /// Somebody rated something.
        public static let rate: Self = "media.rate"
        /// The library has something new. It is told late, and for many at once.
        public static let new: Self = "library.new"
        /// Something is next for somebody.
        public static let onDeck: Self = "library.on.deck"
        /// Somebody whom the server is shared with began to play something.
        public static let started: Self = "playback.started"
        /// A program used the server for the first time.
        public static let deviceNew: Self = "device.new"
        /// The database was copied.
        public static let databaseBackup: Self = "admin.database.backup"
        /// The database is broken.
        public static let databaseCorrupted: Self = "admin.database.corrupted"
    }

    /// Who did something.
    public struct Account: Model {
        /// The account's number; 1 for the owner in some versions.
        public var id: Int
        /// As people call them.
        public var title: String?
        /// A picture's address.
        public var thumb: String?
    }

    /// Where something happened.
    public struct Server: Model {
        /// The server's `machineIdentifier`.
        public var uuid: String
        /// As its owner calls it.
        public var title: String?
    }

    /// On what something is played.
    public struct Player: Model {
        /// What it calls itself towards Plex; stays the same.
        public var uuid: String
        /// As it calls itself.
        public var title: String?
        /// It is at home.
        public var local: Bool?
        /// Its address as the rest of the world sees it.
        public var publicAddress: String?
    }

    private enum CodingKeys: String, CodingKey {
        case event, user, owner, rating
        case account = "Account"
        case server = "Server"
        case player = "Player"
        case metadata = "Metadata"
    }
}

extension PlexWebhook {
    /// Reads what Plex has sent.
    ///
    /// - Parameters:
    ///   - request: As it arrived.
    ///   - limits: How much of it is taken.
    ///   - drift: Where notes are left of what could not be read.
    /// - Throws: `ServiceError`: `.invalid` for what is no form or has no payload, `.tooLarge`, `.unreadable` for a
    ///   payload that is no webhook's.
    public init(
        reading request: Request, upTo limits: MultipartForm.Limits = .init(), drift: Drift = Drift()
    ) async throws {
        let advice = "Check who calls this address: it is not Plex, or a version this program does not know."
        let form: MultipartForm
        do { form = try await MultipartForm(reading: request, upTo: limits) } catch let flaw as MultipartForm.Flaw {
            throw ServiceError(
                .invalid, attempted: request.line, messages: [flaw.description], advice: advice, underlying: flaw)
        } catch let error as BodyTooLarge {
            throw ServiceError(
                .tooLarge, attempted: request.line, messages: [error.description], advice: advice, underlying: error)
        }
        guard let payload = form["payload"] else {
            throw ServiceError(
                .invalid, attempted: request.line, messages: ["the form has no payload"], advice: advice)
        }
        do {
            self = try Document(json: payload.bytes).decode(drift: drift)
        } catch {
            throw ServiceError(
                .unreadable, attempted: request.line, messages: ["\(error)"], advice: advice, underlying: error)
        }
        thumb = form["thumb"]?.bytes
    }

    /// The same for calls that tell of the same thing: the event, the item's rating key, the player and who plays,
    /// joined by spaces, and behind them which stretch of time it is.
    ///
    /// Plex sends once, but a home with two servers or a proxy that repeats calls twice. Two calls of one thing can fall
    /// into two stretches: ask for the one before as well where that matters.
    ///
    /// - Parameters:
    ///   - when: When it arrived.
    ///   - window: How long a stretch is.
    public func duplicateKey(at when: Date, window: Duration = .seconds(60)) -> String {
        let stretch = Int((when.timeIntervalSince1970 / max(1, window / .seconds(1))).rounded(.down))
        let parts = [
            event.rawValue, metadata?.ratingKey ?? "-", player?.uuid ?? "-", account.map { "\($0.id)" } ?? "-",
        ]
        return (parts + ["\(stretch)"]).joined(separator: " ")
    }
}
