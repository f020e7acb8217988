/// What Lidarr reads from a release's name.
public struct ParsedAlbum: Model {
    /// The name itself.
    public var releaseTitle: String?
    /// The album's title.
    public var albumTitle: String?
    /// The artist.
    public var artistName: String?
    /// Such as `EP`.
    public var albumType: String?
    /// The artist's name taken apart.
    public var artistTitleInfo: ArtistTitle?
    /// The quality.
    public var quality: ReleaseQuality?
    /// The year, as it stands there.
    public var releaseDate: String?
    /// All that an artist has made.
    public var discography: Bool
    /// The first year of that; 0 for none.
    public var discographyStart: Int
    /// The last year of that; 0 for none.
    public var discographyEnd: Int
    /// Who made it.
    public var releaseGroup: String?
    /// The checksum in the name.
    public var releaseHash: String?
    /// Which attempt it is, as it stands there.
    public var releaseVersion: String?
}
