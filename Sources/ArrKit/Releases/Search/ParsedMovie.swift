/// What Radarr reads from a release's name.
public struct ParsedMovie: Model {
    /// Every title that stands there.
    public var movieTitles: [String]
    /// The one that counts.
    public var movieTitle: String?
    /// The first of them.
    public var primaryMovieTitle: String?
    /// The title as it stands there.
    public var originalTitle: String?
    /// The name itself.
    public var releaseTitle: String?
    /// The name without what says nothing of the movie.
    public var simpleReleaseTitle: String?
    /// The quality.
    public var quality: ReleaseQuality?
    /// The languages.
    public var languages: [Language]
    /// Who made it.
    public var releaseGroup: String?
    /// The checksum in the name.
    public var releaseHash: String?
    /// Such as `Director's Cut`; empty for none.
    public var edition: String?
    /// 0 for none.
    public var year: Int
    /// Such as `tt0133093`; empty for none.
    public var imdbId: String?
    /// 0 for none.
    public var tmdbId: Int
    /// Subtitles in the picture; empty for none.
    public var hardcodedSubs: String?
}
