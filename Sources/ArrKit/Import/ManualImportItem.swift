/// A file that could be imported, and what it is taken for.
public struct ManualImportItem: Identified {
    /// Its number in the list; the same file has another next time.
    public var id: ID<ManualImportItem>
    /// The whole path, as the application sees it.
    public var path: String
    /// The path below the folder that was asked for.
    public var relativePath: String?
    /// The name of the folder it came in.
    public var folderName: String?
    /// Its name without the extension.
    public var name: String?
    /// In bytes.
    public var size: Int64?
    /// The series it is taken for; absent where that is unknown.
    public var series: Series?
    /// The same by number, in what was looked at again.
    public var seriesId: ID<Series>?
    /// The season it is taken for.
    public var seasonNumber: Int?
    /// The episodes it is taken for.
    public var episodes: [Episode]
    /// The same by number, in what was looked at again.
    public var episodeIds: [ID<Episode>]
    /// The file it is already, where it lies in the library.
    public var episodeFileId: ID<EpisodeFile>?
    /// How much of a season the release is. Sonarr only.
    public var releaseType: EpisodeFile.ReleaseType?
    /// The movie it is taken for; absent where that is unknown.
    public var movie: Movie?
    /// The same by number, in what was looked at again.
    public var movieId: ID<Movie>?
    /// The file it is already, where it lies in the library.
    public var movieFileId: ID<MovieFile>?
    /// The artist it is taken for; absent where that is unknown.
    public var artist: Artist?
    /// The same by number, in what was looked at again.
    public var artistId: ID<Artist>?
    /// The album it is taken for; absent where that is unknown.
    public var album: Album?
    /// The same by number, in what was looked at again.
    public var albumId: ID<Album>?
    /// The edition of the album it is taken for. Lidarr only.
    public var albumReleaseId: Int?
    /// The tracks it is taken for. Lidarr only.
    public var tracks: [Track]
    /// The same by number, in what was looked at again.
    public var trackIds: [ID<Track>]
    /// What stands in its tags. Lidarr only.
    public var audioTags: AudioTags?
    /// It is no music and comes along. Lidarr only.
    public var additionalFile: Bool?
    /// What is there goes. Lidarr only.
    public var replaceExistingFiles: Bool?
    /// The edition that is chosen stays. Lidarr only.
    public var disableReleaseSwitching: Bool?
    /// The group its name says.
    public var releaseGroup: String?
    /// The quality it is taken to have.
    public var quality: ReleaseQuality?
    /// The languages it is taken to have; not in Lidarr.
    public var languages: [Language]
    /// The quality's place from worst to best.
    public var qualityWeight: Int?
    /// The download client's name for the download it is from.
    public var downloadId: String?
    /// The formats that fit it.
    public var customFormats: [CustomFormat]
    /// What those formats are worth in the profile.
    public var customFormatScore: Int?
    /// What the indexer said of the release, a bit for each flag.
    public var indexerFlags: Int?
    /// Why it would not be imported by itself; a person may do so nevertheless.
    public var rejections: [Rejection]
}
