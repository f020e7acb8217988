/// What stands in place of a colon in Sonarr's and Lidarr's names; Radarr spells it out.
public struct ColonReplacement: OpenNumber {
    /// The number as the server sends it, one that is not declared here included.
    public let rawValue: Int
    /// A number as the server sends it; it need not be one of those declared here.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nothing.
    public static let delete: Self = 0
    /// A dash.
    public static let dash: Self = 1
    /// A space and a dash.
    public static let spaceDash: Self = 2
    /// A dash between spaces.
    public static let spaceDashSpace: Self = 3
    /// A dash, or a dash between spaces where a space followed.
    public static let smart: Self = 4
    /// Whatever the settings say. Sonarr.
    public static let custom: Self = 5
}

/// How a file of several episodes is numbered.
public struct MultiEpisodeStyle: OpenNumber {
    /// The number as the server sends it, one that is not declared here included.
    public let rawValue: Int
    /// A number as the server sends it; it need not be one of those declared here.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `S01E01-02-03`
    public static let extend: Self = 0
    /// The whole pattern once for each episode.
    public static let duplicate: Self = 1
    /// `S01E01E02E03`
    public static let `repeat`: Self = 2
    /// `S01E01-E02-E03`
    public static let scene: Self = 3
    /// `S01E01-03`
    public static let range: Self = 4
    /// `S01E01-E03`
    public static let prefixedRange: Self = 5
}
