/// A picture of a series, season, movie or episode.
public struct MediaCover: Model {
    public var coverType: Kind
    /// Below the application's own address.
    public var url: String?
    /// Where the application got it from.
    public var remoteUrl: String?

    /// What it shows.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let poster: Self = "poster"
        public static let banner: Self = "banner"
        public static let fanart: Self = "fanart"
        public static let screenshot: Self = "screenshot"
        public static let headshot: Self = "headshot"
        public static let clearlogo: Self = "clearlogo"
        public static let unknown: Self = "unknown"
    }
}
