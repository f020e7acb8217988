/// Something that no import list may add again.
public struct ImportListExclusion: Editable {
    /// Zero until it is stored.
    public var id: ID<ImportListExclusion>
    /// TheTVDB's number. Sonarr only.
    public var tvdbId: Int?
    /// The series' title. Sonarr only.
    public var title: String?
    /// TMDB's number. Radarr only.
    public var tmdbId: Int?
    /// The movie's title. Radarr only.
    public var movieTitle: String?
    /// The movie's year. Radarr only.
    public var movieYear: Int?
    /// MusicBrainz' id of an artist or album. Lidarr only.
    public var foreignId: String?
    /// The artist's or album's name. Lidarr only.
    public var artistName: String?

    /// A series.
    public init(tvdb id: Int, title: String) {
        self.id = 0
        (tvdbId, self.title) = (id, title)
    }

    /// A movie.
    public init(tmdb id: Int, title: String, year: Int) {
        self.id = 0
        (tmdbId, movieTitle, movieYear) = (id, title, year)
    }

    /// An artist or album.
    public init(musicBrainz id: String, name: String) {
        self.id = 0
        (foreignId, artistName) = (id, name)
    }
}
