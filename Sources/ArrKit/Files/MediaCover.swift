/// A picture of a series, season, movie or episode.
public struct MediaCover: Model {
    public var coverType: Kind
    /// Below the application's own address.
    public var url: String?
    /// Where the application got it from.
    public var remoteUrl: String?

    /// What it shows.
    public struct Kind: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let poster: Self = "poster", banner: Self = "banner", fanart: Self = "fanart"
        public static let screenshot: Self = "screenshot", headshot: Self = "headshot", clearlogo: Self = "clearlogo"
        public static let unknown: Self = "unknown"
    }
}
