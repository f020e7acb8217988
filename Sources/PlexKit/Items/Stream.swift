/// A picture, a sound track or subtitles in a file. Sent with single items, not with lists.
public struct Stream: Model {
    public var id: Int?
    public var streamType: Kind
    public var index: Int?
    /// Where subtitles are downloaded that are a file of their own.
    public var key: String?
    public var codec: String
    public var codecID: String?
    public var format: String?
    public var profile: String?
    public var title: String?
    public var displayTitle: String?
    public var extendedDisplayTitle: String?
    /// In English, such as `German`.
    public var language: String?
    /// ISO 639-1 with a region, such as `de` or `pt-BR`.
    public var languageTag: String?
    /// ISO 639-2, such as `deu`.
    public var languageCode: String?
    /// In kilobits a second.
    public var bitrate: Int?
    public var bitDepth: Int?
    public var `default`: Bool?
    public var selected: Bool?
    public var forced: Bool?
    public var hearingImpaired: Bool?
    public var original: Bool?
    public var dub: Bool?

    public var channels: Int?
    public var audioChannelLayout: String?
    public var samplingRate: Int?

    public var width: Int?
    public var height: Int?
    public var codedWidth: Int?
    public var codedHeight: Int?
    public var frameRate: Double?
    public var level: Int?
    public var refFrames: Int?
    public var scanType: String?
    public var hasScalingMatrix: Bool?
    public var chromaLocation: String?
    public var chromaSubsampling: String?
    public var colorPrimaries: String?
    public var colorRange: String?
    public var colorSpace: String?
    public var colorTrc: String?
    public var dolbyVisionPresent: Bool?
    public var dolbyVisionProfile: Int?
    public var dolbyVisionLevel: Int?
    public var dolbyVisionVersion: String?
    public var dolbyVisionBasePresent: Bool?
    public var dolbyVisionBaseCompatibility: Int?
    public var dolbyVisionEnhancementPresent: Bool?
    public var dolbyVisionMetadataPresent: Bool?
    public var closedCaptions: Bool?
    public var embeddedInVideo: String?
    public var headerCompression: Bool?
    public var streamIdentifier: String?

    /// What is in it.
    public struct Kind: RawRepresentable, Model {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let video = Self(rawValue: 1)
        public static let audio = Self(rawValue: 2)
        public static let subtitles = Self(rawValue: 3)
        public static let lyrics = Self(rawValue: 4)
    }

    enum CodingKeys: String, CodingKey {
        case id, streamType, index, key, codec, codecID, format, profile, title, displayTitle, extendedDisplayTitle
        case language, languageTag, languageCode, bitrate, bitDepth, `default`, selected, forced, hearingImpaired
        case original, dub, channels, audioChannelLayout, samplingRate, width, height, codedWidth, codedHeight
        case frameRate, level, refFrames, scanType, hasScalingMatrix, chromaLocation, chromaSubsampling
        case colorPrimaries, colorRange, colorSpace, colorTrc, closedCaptions, embeddedInVideo, headerCompression
        case streamIdentifier
        case dolbyVisionPresent = "DOVIPresent"
        case dolbyVisionProfile = "DOVIProfile"
        case dolbyVisionLevel = "DOVILevel"
        case dolbyVisionVersion = "DOVIVersion"
        case dolbyVisionBasePresent = "DOVIBLPresent"
        case dolbyVisionBaseCompatibility = "DOVIBLCompatID"
        case dolbyVisionEnhancementPresent = "DOVIELPresent"
        case dolbyVisionMetadataPresent = "DOVIRPUPresent"
    }
}
