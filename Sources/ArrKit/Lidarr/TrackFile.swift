public import FoundationEssentials

/// An audio file, of one track as a rule.
public struct TrackFile: Identified {
    /// The file's number in Lidarr; a new file of the same track has another.
    public var id: ID<TrackFile>
    /// The artist it is of; zero for one that was not recognised.
    public var artistId: ID<Artist>
    /// The album it is of; zero for one that was not recognised.
    public var albumId: ID<Album>
    /// As the application sees it.
    public var path: String?
    /// In bytes.
    public var size: Int64
    /// When it was imported, by Lidarr's clock.
    public var dateAdded: Date
    /// The release's name; absent for a file that was found, not grabbed.
    public var sceneName: String?
    /// Who made the release, by its name.
    public var releaseGroup: String?
    /// The quality it is taken to have.
    public var quality: ReleaseQuality
    /// The higher the better, by the order of Lidarr's qualities.
    public var qualityWeight: Int?
    /// The formats that fit it.
    public var customFormats: [CustomFormat]
    /// What those formats are worth in the profile.
    public var customFormatScore: Int?
    /// One bit each, such as 1 for freeleech.
    public var indexerFlags: Int?
    /// What a look into the file found; absent where there was none.
    public var mediaInfo: AudioInfo?
    /// True where the profile goes on looking for something better.
    public var qualityCutoffNotMet: Bool
    /// What the file says of itself; in answers about one file alone.
    public var audioTags: AudioTags?

    /// What a look into an audio file found, as people read it.
    public struct AudioInfo: Model {
        /// Zero, and of no use.
        public var id: ID<AudioInfo>
        /// Such as 2.
        public var audioChannels: Double?
        /// Such as `1011 kbps`.
        public var audioBitRate: String?
        /// Such as `FLAC`.
        public var audioCodec: String?
        /// Of each sample, such as `16bit`.
        public var audioBits: String?
        /// Such as `44.1kHz`.
        public var audioSampleRate: String?
    }
}
