extension NZBGet {
    /// Which download goes first.
    public struct Priority: RawRepresentable, Comparable, Model {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let veryLow = Self(rawValue: -100), low = Self(rawValue: -50), normal = Self(rawValue: 0)
        public static let high = Self(rawValue: 50), veryHigh = Self(rawValue: 100)
        /// Downloads in spite of any pause.
        public static let force = Self(rawValue: 900)

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What happens when the same thing comes again.
    public struct DupeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// The one with the best score is downloaded.
        public static let score: Self = "SCORE"
        /// All of them are.
        public static let all: Self = "ALL"
        /// This one is, whatever is there.
        public static let force: Self = "FORCE"
    }

    /// A note on a download: `drone` holds the *arr application's name for it, `*Unpack:` whether it is unpacked.
    public struct Parameter: Model {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

        enum CodingKeys: String, PascalKey { case name, value }
    }

    /// How one news server did.
    public struct ServerStats: Model {
        public var serverID: Int
        public var successArticles: Int
        public var failedArticles: Int

        enum CodingKeys: String, PascalKey { case serverID, successArticles, failedArticles }
    }

    /// One setting. The value of one that holds a password is not printed.
    public struct Option: Model {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

        enum CodingKeys: String, PascalKey { case name, value }
    }
}

extension NZBGet.Option: CustomStringConvertible, CustomReflectable {
    public var description: String { "\(name)=\(shown)" }
    public var customMirror: Mirror { Mirror(self, children: ["name": name, "value": shown]) }

    private var shown: String { Redaction.isSecret(name) && !value.isEmpty ? Redaction.mark : value }
}
