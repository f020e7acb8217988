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
}
