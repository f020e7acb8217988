/// One running service that was asked: what it is, and which of its kind.
public struct Source: Hashable, Sendable, CustomStringConvertible {
    /// What a service is for. The list is open: adapters bring their own.
    public struct Kind: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
        /// The kind in lower case, as a configuration names it.
        public let rawValue: String
        /// Any word; an adapter may bring a kind of its own.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Any word; an adapter may bring a kind of its own.
        public init(stringLiteral value: String) { rawValue = value }

        /// Plex Media Server, which shows what is there.
        public static let plex: Self = "plex"
        /// Radarr, which looks after films.
        public static let radarr: Self = "radarr"
        /// Sonarr, which looks after shows.
        public static let sonarr: Self = "sonarr"
    }

    /// What the service is.
    public var kind: Kind
    /// The instance, unique in a stack: `radarr`, `radarr-4k`.
    public var name: String

    /// The instance is named like its kind unless told otherwise.
    public init(_ kind: Kind, name: String? = nil) { (self.kind, self.name) = (kind, name ?? kind.rawValue) }

    /// The instance's name, such as `radarr-4k`.
    public var description: String { name }
}

extension Source: Comparable {
    /// By name, so that lists of sources read the same in every run.
    public static func < (left: Source, right: Source) -> Bool {
        (left.name, left.kind.rawValue) < (right.name, right.kind.rawValue)
    }
}

extension Source.Kind {
    /// What this kind of service looks after; `nil` for one that only shows what is there.
    public var manages: LibraryItem.Kind? {
        switch self {
        case .radarr: .movie
        case .sonarr: .show
        default: nil
        }
    }
}
