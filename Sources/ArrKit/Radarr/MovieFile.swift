public import FoundationEssentials

/// The video file of a movie.
public struct MovieFile: Identified {
    public var id: ID<MovieFile>
    public var movieId: ID<Movie>
    /// Below the movie's folder.
    public var relativePath: String?
    /// As the application sees it.
    public var path: String?
    /// In bytes.
    public var size: Int64
    public var dateAdded: Date
    public var originalFilePath: String?
    public var sceneName: String?
    public var releaseGroup: String?
    /// Such as `Director's Cut`.
    public var edition: String?
    public var languages: [Language]
    public var quality: ReleaseQuality
    public var customFormats: [CustomFormat]
    public var customFormatScore: Int?
    public var indexerFlags: Int?
    public var mediaInfo: MediaInfo?
    public var qualityCutoffNotMet: Bool
}
