/// What a look into a video file found.
public struct MediaInfo: Model {
    public var audioBitrate: Int64?
    /// Such as 5.1.
    public var audioChannels: Double?
    public var audioCodec: String?
    /// Codes joined by a slash, such as `eng/ger`.
    public var audioLanguages: String?
    public var audioStreamCount: Int?
    public var videoBitDepth: Int?
    public var videoBitrate: Int64?
    public var videoCodec: String?
    public var videoFps: Double?
    /// Such as `HDR`; empty for none.
    public var videoDynamicRange: String?
    /// Such as `DV HDR10`.
    public var videoDynamicRangeType: String?
    /// Width and height, such as `1920x1080`.
    public var resolution: String?
    /// Such as `42:11` or `1:31:07`, as a person reads it.
    public var runTime: String?
    public var scanType: String?
    public var subtitles: String?
}
