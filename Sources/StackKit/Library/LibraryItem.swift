/// One film or show as one service sees it.
public struct LibraryItem: Hashable, Sendable {
    /// Film or show; a Plex section and an *arr hold one of the two.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        /// One film, whatever its copies and editions.
        case movie
        /// A series with its seasons and episodes.
        case show
    }

    /// What a service says of an item, one bit each.
    public struct State: OptionSet, Hashable, Sendable {
        /// The bits, which are not stored anywhere: they may change between versions.
        public let rawValue: UInt8
        /// Bits as `rawValue` gave them.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The service is to fetch what is lacking.
        public static let monitored = State(rawValue: 1)
        /// A file is there; for a show, one of any episode.
        public static let hasFile = State(rawValue: 2)
        /// The service knows which title this is; Plex also lists files it could not match.
        public static let matched = State(rawValue: 4)
        /// Not out yet, so that no file is due.
        public static let unreleased = State(rawValue: 8)
    }

    /// Film or show.
    public var kind: Kind
    /// The title as the service spells it.
    public var title: String
    /// The year of first release; `nil` where the service gives none.
    public var year: Int?
    /// What the public databases call it, as far as the service knows.
    public var ids: ExternalIDs
    /// The service's own number: a rating key or a row id.
    public var native: Int
    /// As the service sees them: a film's files, every copy and part; a show's folders.
    public var paths: [String]
    /// The key of the section or root folder it is filed under.
    public var section: String?
    /// What the service says of it.
    public var state: State
    /// A show's, where the service was asked for them.
    public var episodes: [Episode]

    /// An item that is there and matched, unless told otherwise.
    public init(
        _ kind: Kind, _ title: String, year: Int?, ids: ExternalIDs = ExternalIDs(), native: Int,
        paths: [String] = [], section: String? = nil, state: State = [.hasFile, .matched], episodes: [Episode] = []
    ) {
        (self.kind, self.title, self.year, self.ids, self.native) = (kind, title, year, ids, native)
        (self.paths, self.section, self.state, self.episodes) = (paths, section, state, episodes)
    }
}
