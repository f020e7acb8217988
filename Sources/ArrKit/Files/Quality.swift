/// Where a video comes from and how large its picture is.
///
/// Its number means something within one application only: 20 is a 1080p remux in Sonarr and a 480p Blu-ray in Radarr.
public struct Quality: Model {
    /// The application's own number; profiles refer to it.
    public var id: Int
    /// Such as `WEBDL-1080p`, in the application's own spelling.
    public var name: String
    /// What was copied; absent in answers that give id and name alone.
    public var source: Source?
    /// The picture's height.
    public var resolution: Int?
    /// Radarr only.
    public var modifier: Modifier?

    /// What was copied. Sonarr and Radarr spell theirs differently: `webRip` and `webrip`.
    public struct Source: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The release's name does not say.
        public static let unknown: Self = "unknown"
        /// A DVD.
        public static let dvd: Self = "dvd"
        /// A Blu-ray disc.
        public static let bluray: Self = "bluray"
    }

    /// What else is to be known of a source.
    public struct Modifier: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nothing more to say; Radarr spells it out.
        public static let none: Self = "none"
        /// A disc with a region code, released early in a part of the world.
        public static let regional: Self = "regional"
        /// A copy meant for critics.
        public static let screener: Self = "screener"
        /// A broadcast as it came, not encoded anew.
        public static let rawHD: Self = "rawhd"
        /// A whole disc with its menus.
        public static let brDisk: Self = "brdisk"
        /// The disc's own streams in another container, nothing encoded anew.
        public static let remux: Self = "remux"
    }
}

/// A quality, and which attempt at it a release is.
public struct ReleaseQuality: Model {
    /// What was found in the name, or chosen by hand.
    public var quality: Quality
    /// Which attempt at that quality it is.
    public var revision: Revision
}

/// Which attempt a release is: repacks and propers count up.
public struct Revision: Model {
    /// 1 for the first; a proper or repack is 2 or more.
    public var version: Int
    /// How often the name says `REAL`, which outranks any version.
    public var real: Int
    /// The same group repaired its own release; a proper comes from another.
    public var isRepack: Bool?
}
