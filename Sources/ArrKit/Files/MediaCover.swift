/// A picture of a series, season, movie, episode, artist or album.
public struct MediaCover: Model {
    /// What it shows, and in which shape.
    public var coverType: Kind
    /// Below the application's own address.
    public var url: String?
    /// Where the application got it from.
    public var remoteUrl: String?
    /// The file's ending, such as `.jpg`. Lidarr only.
    public var `extension`: String?

    /// What it shows.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Upright, as for a film's poster.
        public static let poster: Self = "poster"
        /// Wide and low, for the head of a page.
        public static let banner: Self = "banner"
        /// A large picture to put behind others.
        public static let fanart: Self = "fanart"
        /// A still from an episode.
        public static let screenshot: Self = "screenshot"
        /// Someone's portrait.
        public static let headshot: Self = "headshot"
        /// The title's lettering on a transparent ground.
        public static let clearlogo: Self = "clearlogo"
        /// An album's front.
        public static let cover: Self = "cover"
        /// What is printed on a disc.
        public static let disc: Self = "disc"
        /// An artist's or a label's lettering.
        public static let logo: Self = "logo"
        /// None of the others.
        public static let unknown: Self = "unknown"
    }
}
