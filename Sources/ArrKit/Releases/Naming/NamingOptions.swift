/// How names are written, whatever their format.
public struct NamingOptions: Hashable, Sendable {
    /// Replaces characters that file systems refuse, each by one like it; else they are left out.
    public var replacesIllegalCharacters: Bool
    /// What stands in place of a colon, where such characters are replaced.
    public var colon: Colon
    /// How a file of several episodes is numbered.
    public var multiEpisode: MultiEpisode
    /// How many bytes a file's or folder's name has at most, its extension included.
    public var longestName: Int
    /// How many bytes a path has at most.
    public var longestPath: Int

    /// As a newly installed application writes names, on a Linux file system.
    public init(
        replacesIllegalCharacters: Bool = true, colon: Colon = .smart, multiEpisode: MultiEpisode = .prefixedRange,
        longestName: Int = 255, longestPath: Int = 4096
    ) {
        self.replacesIllegalCharacters = replacesIllegalCharacters
        (self.colon, self.multiEpisode) = (colon, multiEpisode)
        (self.longestName, self.longestPath) = (longestName, longestPath)
    }

    /// What stands in place of a colon.
    public enum Colon: Hashable, Sendable {
        /// Nothing.
        case delete
        /// A dash.
        case dash
        /// A space and a dash.
        case spaceDash
        /// A dash between spaces.
        case spaceDashSpace
        /// A dash, or a dash between spaces where a space followed.
        case smart
        /// This text; a colon in it is left out. Sonarr.
        case custom(String)
    }

    /// How a file of several episodes is numbered.
    public enum MultiEpisode: Hashable, Sendable, CaseIterable {
        /// `S01E01-02-03`
        case extend
        /// `S01E01.S01E02.S01E03`
        case duplicate
        /// `S01E01E02E03`
        case `repeat`
        /// `S01E01-E02-E03`
        case scene
        /// `S01E01-03`
        case range
        /// `S01E01-E03`
        case prefixedRange
    }
}
