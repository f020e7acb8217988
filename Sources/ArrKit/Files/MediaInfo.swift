/// What a look into a video file found.
public struct MediaInfo: Model {
    /// Bits per second; zero where the file does not say.
    public var audioBitrate: Int64?
    /// Such as 5.1.
    public var audioChannels: Double?
    /// As the application names it, such as `EAC3 Atmos`.
    public var audioCodec: String?
    /// Codes joined by a slash, such as `eng/ger`.
    public var audioLanguages: String?
    /// How many sound tracks it has.
    public var audioStreamCount: Int?
    /// Bits of each colour, 8 or 10 as a rule.
    public var videoBitDepth: Int?
    /// Bits per second; zero where the file does not say.
    public var videoBitrate: Int64?
    /// As the application names it, such as `x265`.
    public var videoCodec: String?
    /// Pictures per second, such as 23.976.
    public var videoFps: Double?
    /// Such as `HDR`; empty for none.
    public var videoDynamicRange: String?
    /// Such as `DV HDR10`.
    public var videoDynamicRangeType: String?
    /// Width and height, such as `1920x1080`.
    public var resolution: String?
    /// Such as `42:11` or `1:31:07`, as a person reads it.
    public var runTime: String?
    /// `Progressive` or `Interlaced`.
    public var scanType: String?
    /// Codes joined by a slash, such as `eng/ger`; empty for none.
    public var subtitles: String?
    /// Its sound tracks one by one, which version 5 of Sonarr's API sends instead of the members above.
    public var audioStreams: [AudioStream]
    /// Its subtitles one by one, which version 5 of Sonarr's API sends instead of the member above.
    public var subtitleStreams: [SubtitleStream]

    /// One sound track.
    public struct AudioStream: Model {
        /// A code, such as `eng`.
        public var language: String?
        /// As the file names it, such as `eac3`.
        public var codec: String?
        /// The container's name for it.
        public var codecId: String?
        /// The codec's profile.
        public var profile: String?
        /// Bits per second; zero where the file does not say.
        public var bitrate: Int64
        /// Such as 5.1.
        public var channels: Double
        /// Which speakers they are meant for, as the file names them.
        public var channelPositions: String?
        /// What the file calls it.
        public var title: String?
    }

    /// One track of subtitles.
    public struct SubtitleStream: Model {
        /// A code, such as `eng`.
        public var language: String?
        /// As the file names it, such as `subrip`.
        public var format: String?
        /// What the file calls it.
        public var title: String?
        /// Only what is said in other languages than the film's.
        public var forced: Bool?
        /// With what is heard beside speech.
        public var hearingImpaired: Bool?
    }
}
