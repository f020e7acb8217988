/// What a look into a video file found, in the words the application has for it.
public struct NamingMedia: Hashable, Sendable {
    /// Such as `x265`.
    public var video: String
    /// Such as `EAC3 Atmos`.
    public var audio: String
    /// Such as 5.1; zero where nobody knows.
    public var channels: Double
    /// Bits of each colour; zero, where nobody knows, is written as 8.
    public var bitDepth: Int
    /// `HDR`, or empty.
    public var dynamicRange: String
    /// Such as `DV HDR10`, or empty.
    public var dynamicRangeType: String
    /// Codes of two or three letters in the order of the tracks, such as `eng`.
    public var audioLanguages: [String]
    /// Codes of two or three letters in the order of the tracks, such as `ger`.
    public var subtitles: [String]
    /// One picture for each eye. Radarr.
    public var is3D: Bool

    /// A file of which no more is known than is given.
    public init(
        video: String = "", audio: String = "", channels: Double = 0, bitDepth: Int = 0, dynamicRange: String = "",
        dynamicRangeType: String = "", audioLanguages: [String] = [], subtitles: [String] = [], is3D: Bool = false
    ) {
        (self.video, self.audio, self.channels, self.bitDepth) = (video, audio, channels, bitDepth)
        (self.dynamicRange, self.dynamicRangeType) = (dynamicRange, dynamicRangeType)
        (self.audioLanguages, self.subtitles, self.is3D) = (audioLanguages, subtitles, is3D)
    }
}
