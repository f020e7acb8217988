/// How much of a season a release is.
public struct ReleaseType: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Its name does not say.
    public static let unknown: Self = "unknown"
    /// One episode.
    public static let singleEpisode: Self = "singleEpisode"
    /// Several episodes.
    public static let multiEpisode: Self = "multiEpisode"
    /// A whole season.
    public static let seasonPack: Self = "seasonPack"
}
