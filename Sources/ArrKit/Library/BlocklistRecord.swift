public import FoundationEssentials

/// A release that is not taken again.
public struct BlocklistRecord: Identified {
    /// The row's number.
    public var id: ID<BlocklistRecord>
    /// The series it was for. Sonarr only.
    public var seriesId: ID<Series>?
    /// The episodes it was for. Sonarr only.
    public var episodeIds: [ID<Episode>]
    /// The movie it was for. Radarr only.
    public var movieId: ID<Movie>?
    /// The artist it was for. Lidarr only.
    public var artistId: ID<Artist>?
    /// The albums it was for. Lidarr only.
    public var albumIds: [ID<Album>]
    /// The release's name.
    public var sourceTitle: String?
    /// The languages it was taken to have; not in Lidarr.
    public var languages: [Language]
    /// The quality it was taken to have.
    public var quality: ReleaseQuality?
    /// The formats that fit it.
    public var customFormats: [CustomFormat]
    /// When it came here.
    public var date: Date
    /// How it travels.
    public var `protocol`: DownloadProtocol?
    /// The indexer's name in the application.
    public var indexer: String?
    /// Why it came here.
    public var message: String?
    /// The series. Sonarr only.
    public var series: Series?
    /// The movie. Radarr only.
    public var movie: Movie?
    /// The artist. Lidarr only.
    public var artist: Artist?
}
