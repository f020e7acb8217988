/// What Lidarr's files and folders are called; each format holds names in braces, such as `{Album Title}`.
public struct TrackNaming: Identified {
    /// Always 1.
    public var id: ID<TrackNaming>
    /// Files get names of this pattern; else they keep the release's.
    public var renameTracks: Bool
    /// Replaces characters that file systems refuse; else they are left out.
    public var replaceIllegalCharacters: Bool
    /// What stands in place of a colon.
    public var colonReplacementFormat: ColonReplacement?
    /// For a track's file.
    public var standardTrackFormat: String?
    /// For a track's file where an album has several discs.
    public var multiDiscTrackFormat: String?
    /// For an artist's folder.
    public var artistFolderFormat: String?
    /// Taken from the format, for the page's own use.
    public var includeArtistName: Bool?
    /// Taken from the format, for the page's own use.
    public var includeAlbumTitle: Bool?
    /// Taken from the format, for the page's own use.
    public var includeQuality: Bool?
    /// Taken from the format, for the page's own use.
    public var replaceSpaces: Bool?
    /// Taken from the format, for the page's own use.
    public var separator: String?
    /// Taken from the format, for the page's own use.
    public var numberStyle: String?
}
