/// A file and what it would be called by the naming settings.
public struct RenamePreview: Model {
    /// The series it belongs to. Sonarr only.
    public var seriesId: ID<Series>?
    /// The season; 0 for specials. Sonarr only.
    public var seasonNumber: Int?
    /// The episodes in it. Sonarr only.
    public var episodeNumbers: [Int]
    /// The file. Sonarr only.
    public var episodeFileId: ID<EpisodeFile>?
    /// The movie it belongs to. Radarr only.
    public var movieId: ID<Movie>?
    /// The file. Radarr only.
    public var movieFileId: ID<MovieFile>?
    /// The artist it belongs to. Lidarr only.
    public var artistId: ID<Artist>?
    /// The album it belongs to. Lidarr only.
    public var albumId: ID<Album>?
    /// The tracks in it. Lidarr only.
    public var trackNumbers: [Int]
    /// The file's number. Lidarr only.
    public var trackFileId: Int?
    /// What it is called, below its series', movie's or artist's folder.
    public var existingPath: String
    /// What it would be called there.
    public var newPath: String
}
