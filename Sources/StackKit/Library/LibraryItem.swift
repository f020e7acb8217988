/// One film or show as one service sees it.
public struct LibraryItem: Hashable, Sendable {
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable { case movie, show }

    /// What a service says of an item, one bit each.
    public struct State: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The service is to fetch what is lacking.
        public static let monitored = State(rawValue: 1)
        public static let hasFile = State(rawValue: 2)
        /// The service knows which title this is; Plex also lists files it could not match.
        public static let matched = State(rawValue: 4)
        /// Not out yet, so that no file is due.
        public static let unreleased = State(rawValue: 8)
    }

    public var kind: Kind
    public var title: String
    public var year: Int?
    public var ids: ExternalIDs
    /// The service's own number: a rating key or a row id.
    public var native: Int
    /// As the service sees them: a film's files, every copy and part; a show's folders.
    public var paths: [String]
    /// The key of the section or root folder it is filed under.
    public var section: String?
    public var state: State
    /// A show's, where the service was asked for them.
    public var episodes: [Episode]

    public init(
        _ kind: Kind, _ title: String, year: Int?, ids: ExternalIDs = ExternalIDs(), native: Int,
        paths: [String] = [], section: String? = nil, state: State = [.hasFile, .matched], episodes: [Episode] = []
    ) {
        (self.kind, self.title, self.year, self.ids, self.native) = (kind, title, year, ids, native)
        (self.paths, self.section, self.state, self.episodes) = (paths, section, state, episodes)
    }
}
