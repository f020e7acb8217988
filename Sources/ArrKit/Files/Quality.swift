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
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let unknown: Self = "unknown", dvd: Self = "dvd", bluray: Self = "bluray"
    }

    /// What else is to be known of a source.
    public struct Modifier: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let none: Self = "none", regional: Self = "regional", screener: Self = "screener"
        public static let rawHD: Self = "rawhd", brDisk: Self = "brdisk", remux: Self = "remux"
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
