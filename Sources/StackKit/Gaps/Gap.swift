/// A difference between what should be and what is, said so that a person can act on it.
public struct Gap: Hashable, Sendable, Identifiable {
    /// What sort of thing is amiss.
    public struct Kind: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
        /// The kind in one word, as reports and JSON show it.
        public let rawValue: String
        /// Any word; a rule of one's own may bring a kind of its own.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Any word; a rule of one's own may bring a kind of its own.
        public init(stringLiteral value: String) { rawValue = value }

        /// A whole film or show is lacking, or there is one too many.
        public static let title: Self = "title"
        /// A title is there and its file is not, or the other way round.
        public static let file: Self = "file"
        /// Single episodes of a show that is there are lacking.
        public static let episodes: Self = "episodes"
        /// Two services take the same thing for different titles, or one does not know what it is.
        public static let identity: Self = "identity"
        /// A file is looked for in the wrong place.
        public static let path: Self = "path"
        /// Something could not be seen, so nothing can be said.
        public static let observation: Self = "observation"
    }

    /// How urgent it is to close.
    public enum Severity: Int, Hashable, Sendable, Comparable, CaseIterable {
        /// Nothing is lost if it stays.
        case low
        /// Something is not as someone wants it.
        case medium
        /// Something that is there cannot be watched, or is taken for something else.
        case high

        /// By urgency.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The title, or the part of the stack, it is about.
    public struct Subject: Hashable, Sendable {
        /// The title as the service spells it, or the service's name where it is about no title.
        public var title: String
        /// The year of first release, where the service gives one.
        public var year: Int?
        /// Film or show; `nil` where it is about neither.
        public var kind: LibraryItem.Kind?
        /// Its ids in the public databases, as far as the services know them.
        public var ids: ExternalIDs

        /// A title, or by name alone a part of the stack.
        public init(_ title: String, year: Int? = nil, kind: LibraryItem.Kind? = nil, ids: ExternalIDs = ExternalIDs())
        {
            (self.title, self.year, self.kind, self.ids) = (title, year, kind, ids)
        }
    }

    /// The same gap has the same id in every run: sixteen hexadecimal digits made of the rule and what it is about.
    public let id: String
    /// The name of the rule that found it, such as `library.no-file`.
    public let rule: String
    /// The title, or the part of the stack, that something is amiss with.
    public var subject: Subject
    /// What sort of thing is amiss.
    public var kind: Kind
    /// How urgent it is to close; reports list the most urgent first.
    public var severity: Severity
    /// Whether it holds, or something it rests on could not be seen.
    public var certainty: Certainty
    /// Which services it concerns.
    public var sources: [Source]
    /// One sentence for a person.
    public var sentence: String
    /// The paths, ids and numbers it was concluded from.
    public var evidence: [String]
    /// What would close it.
    public var remedy: String

    /// `key` tells this subject from every other of the same rule, and must not change between runs.
    public init(
        _ rule: String, key: String, _ subject: Subject, _ kind: Kind, _ severity: Severity,
        certainty: Certainty = .certain, sources: [Source], _ sentence: String, evidence: [String] = [], remedy: String
    ) {
        id = Self.id(rule: rule, key: key)
        (self.rule, self.subject, self.kind, self.severity) = (rule, subject, kind, severity)
        (self.certainty, self.sources, self.sentence) = (certainty, sources, sentence)
        (self.evidence, self.remedy) = (evidence, remedy)
    }

    /// The same gap under another key.
    func keyed(_ key: String) -> Gap {
        Gap(
            rule, key: key, subject, kind, severity, certainty: certainty, sources: sources, sentence,
            evidence: evidence, remedy: remedy)
    }

    /// FNV-1a, its bits stirred once more; Swift's own hashes differ from run to run.
    static func id(rule: String, key: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in rule.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ 0xff) &* 0x100_0000_01b3
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ hash >> 32) &* 0xd6e8_feb8_6659_fd93
        hash ^= hash >> 32
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
