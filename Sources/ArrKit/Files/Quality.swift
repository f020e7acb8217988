/// Where a video comes from and how large its picture is.
///
/// Its number means something within one application only: 20 is a 1080p remux in Sonarr and a 480p Blu-ray in Radarr.
public struct Quality: Model {
    public var id: Int
    public var name: String
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

        public static let unknown: Self = "unknown"
        public static let dvd: Self = "dvd"
        public static let bluray: Self = "bluray"
    }

    /// What else is to be known of a source.
    public struct Modifier: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let none: Self = "none"
        public static let regional: Self = "regional"
        public static let screener: Self = "screener"
        public static let rawHD: Self = "rawhd"
        public static let brDisk: Self = "brdisk"
        public static let remux: Self = "remux"
    }
}

/// A quality, and which attempt at it a release is.
public struct ReleaseQuality: Model {
    public var quality: Quality
    public var revision: Revision
}

/// Which attempt a release is: repacks and propers count up.
public struct Revision: Model {
    public var version: Int
    public var real: Int
    public var isRepack: Bool?
}
