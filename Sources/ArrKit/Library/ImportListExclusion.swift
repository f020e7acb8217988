/// Something that no import list may add again.
public struct ImportListExclusion: Editable {
    /// Zero until it is stored.
    public var id: ID<ImportListExclusion>
    /// TheTVDB's number. Sonarr only.
    public var tvdbId: Int?
    /// The series' title. Sonarr only.
    public var title: String?
    /// MusicBrainz' id of an artist or album. Lidarr only.
    public var foreignId: String?
    /// The artist's or album's name. Lidarr only.
    public var artistName: String?

    /// A series.
    public init(tvdb id: Int, title: String) {
        self.id = 0
        (tvdbId, self.title) = (id, title)
    }

    /// An artist or album.
    public init(musicBrainz id: String, name: String) {
        self.id = 0
        (foreignId, artistName) = (id, name)
    }
}
