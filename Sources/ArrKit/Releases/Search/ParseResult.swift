/// What an application makes of a release's name: what it reads from it, and what in the library that is.
public struct ParseResult: Model {
    /// The name that was asked about.
    public var title: String?
    /// What it says; absent where nothing could be read. Sonarr only.
    public var parsedEpisodeInfo: ParsedEpisode?
    /// The same. Radarr only.
    public var parsedMovieInfo: ParsedMovie?
    /// The same. Lidarr only.
    public var parsedAlbumInfo: ParsedAlbum?
    /// The series; absent where the library has none of that name. Sonarr only.
    public var series: Series?
    /// The episodes. Sonarr only.
    public var episodes: [Episode]
    /// The movie; absent where the library has none of that name. Radarr only.
    public var movie: Movie?
    /// The artist; absent where the library has none of that name. Lidarr only.
    public var artist: Artist?
    /// The albums. Lidarr only.
    public var albums: [Album]
    /// The languages, as the library's title suggests them; not in Lidarr.
    public var languages: [Language]
    /// The formats that fit it.
    public var customFormats: [CustomFormat]
    /// What those formats are worth in the profile.
    public var customFormatScore: Int?
}
