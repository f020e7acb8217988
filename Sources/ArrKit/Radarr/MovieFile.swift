public import FoundationEssentials

/// The video file of a movie.
public struct MovieFile: Identified {
    /// The file's number in Radarr; a new file of the same movie has another.
    public var id: ID<MovieFile>
    /// The movie it is of.
    public var movieId: ID<Movie>
    /// Below the movie's folder.
    public var relativePath: String?
    /// As the application sees it.
    public var path: String?
    /// In bytes.
    public var size: Int64
    /// When it was imported, by Radarr's clock.
    public var dateAdded: Date
    /// Its path below the download's folder, before it was renamed.
    public var originalFilePath: String?
    /// The release's name; absent for a file that was found, not grabbed.
    public var sceneName: String?
    /// Who made the release, by its name.
    public var releaseGroup: String?
    /// Such as `Director's Cut`.
    public var edition: String?
    /// The languages it is taken to have.
    public var languages: [Language]
    /// The quality it is taken to have.
    public var quality: ReleaseQuality
    /// The formats that fit it.
    public var customFormats: [CustomFormat]
    /// What those formats are worth in the profile.
    public var customFormatScore: Int?
    /// One bit each, such as 1 for freeleech; other bits mean something else in Sonarr.
    public var indexerFlags: Int?
    /// What a look into the file found; absent where there was none.
    public var mediaInfo: MediaInfo?
    /// True where the profile goes on looking for something better.
    public var qualityCutoffNotMet: Bool
}
