extension NZBGet {
    /// Which download goes first.
    public struct Priority: RawRepresentable, Comparable, Model {
        /// Any number; the greater goes first, and from 900 on pauses do not count.
        public let rawValue: Int
        /// Any number, one that has no name here included.
        public init(rawValue: Int) { self.rawValue = rawValue }
        /// −100, the last of those that have a name.
        public static let veryLow = Self(rawValue: -100)
        /// −50.
        public static let low = Self(rawValue: -50)
        /// Zero, what a download has unless someone says otherwise.
        public static let normal = Self(rawValue: 0)
        /// 50.
        public static let high = Self(rawValue: 50)
        /// 100, before everything but what is forced.
        public static let veryHigh = Self(rawValue: 100)
        /// Downloads in spite of any pause.
        public static let force = Self(rawValue: 900)

        /// By number: what goes first is the greater.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What happens when the same thing comes again.
    public struct DupeMode: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The one with the best score is downloaded.
        public static let score: Self = "SCORE"
        /// All of them are.
        public static let all: Self = "ALL"
        /// This one is, whatever is there.
        public static let force: Self = "FORCE"
    }

    /// What a script said about a download.
    public struct ScriptStatus: Model {
        /// The script's name, as the settings list it.
        public var name: String
        /// How it ended.
        public var status: Step

        enum CodingKeys: String, PascalKey { case name, status }
    }

    /// A note on a download: `drone` holds the *arr application's name for it, `*Unpack:` whether it is unpacked.
    public struct Parameter: Model {
        /// A name that NZBGet or an extension knows; names of extensions end in a colon.
        public var name: String
        /// A text; flags are `yes` and `no`.
        public var value: String

        /// A note to send along; NZBGet keeps names it does not know.
        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

        /// What the archive is unpacked with.
        public static func password(_ password: Secret) -> Self { Self("*Unpack:Password", password.reveal()) }
        /// Whether it is unpacked at all, whatever its category says.
        public static func unpacks(_ isUnpacked: Bool) -> Self { Self("*Unpack:", isUnpacked ? "yes" : "no") }

        /// As `editqueue` takes it.
        var assignment: String { "\(name)=\(value)" }

        enum CodingKeys: String, PascalKey { case name, value }
    }

    /// How one news server did.
    public struct ServerStats: Model {
        /// The server's number in the settings, from 1.
        public var serverID: Int
        /// How many articles it had.
        public var successArticles: Int
        /// How many articles it was asked for and did not have.
        public var failedArticles: Int

        enum CodingKeys: String, PascalKey { case serverID, successArticles, failedArticles }
    }
}

extension NZBGet.Parameter: CustomStringConvertible, CustomReflectable {
    /// The note, a password hidden.
    public var description: String { "\(name)=\(shown)" }
    /// Name and value, a password hidden, for `dump` and debuggers.
    public var customMirror: Mirror { Mirror(self, children: ["name": name, "value": shown]) }

    private var shown: String { Redaction.isSecret(name) && !value.isEmpty ? Redaction.mark : value }
}
