/// A picture, a sound track or subtitles in a file. Sent with single items, not with lists.
public struct Stream: Model {
    /// The stream's number, by which it is selected; absent for one inside the picture.
    public var id: Int?
    /// Picture, sound, subtitles or lyrics.
    public var streamType: Kind
    /// Its place in the file; absent for a file of its own.
    public var index: Int?
    /// Where subtitles are downloaded that are a file of their own.
    public var key: String?
    /// What it is encoded with, such as `h264`, `eac3` or `srt`.
    public var codec: String
    /// The container's own word for that, such as `DIVX`.
    public var codecID: String?
    /// The kind of a subtitle file, such as `srt`.
    public var format: String?
    /// A variety of the encoding, such as `main 10`.
    public var profile: String?
    /// What the file's maker called it, such as `SDH`.
    public var title: String?
    /// Such as `English (DTS 5.1)`, in the language of whoever asks.
    public var displayTitle: String?
    /// The same with more to tell it by, such as `DTS 5.1 @ 1500 kbps (English)`.
    public var extendedDisplayTitle: String?
    /// In English, such as `German`.
    public var language: String?
    /// ISO 639-1 with a region, such as `de` or `pt-BR`.
    public var languageTag: String?
    /// ISO 639-2, such as `deu`.
    public var languageCode: String?
    /// In kilobits a second.
    public var bitrate: Int?
    /// Whether that is `cbr` or `vbr`, of sound.
    public var bitrateMode: String?
    /// Kilobits a second that playing needs, for buffers of growing size, separated by commas.
    public var requiredBandwidths: String?
    /// In milliseconds.
    public var duration: Int?
    /// What becomes of it, in a session: `copy`, `transcode`, `burn` or `ignore`.
    public var decision: String?
    /// How it is sent, in a session, such as `direct` or `segments-av`.
    public var location: String?
    /// Bits of each colour, such as 10.
    public var bitDepth: Int?
    /// The file's maker meant it to be taken.
    public var `default`: Bool?
    /// It is the one that whoever asks would get.
    public var selected: Bool?
    /// Subtitles that show even where none are wanted, for foreign words.
    public var forced: Bool?
    /// Subtitles that tell sounds too.
    public var hearingImpaired: Bool?
    /// Sound in the language it was made in.
    public var original: Bool?
    /// Sound in another language than it was made in.
    public var dub: Bool?

    /// How many channels, of sound: 6 for 5.1.
    public var channels: Int?
    /// Where the channels belong, such as `5.1(side)`.
    public var audioChannelLayout: String?
    /// Samples a second, such as 48000.
    public var samplingRate: Int?
    /// Sound that tells what is seen.
    public var visualImpaired: Bool?
    /// How loud a track is, where that was analysed.
    public var loudness: Loudness? {
        get { analysis == .none ? nil : analysis.value }
        set { analysis = newValue.map { Boxed($0) } ?? .none }
    }
    var analysis = Boxed<Loudness>.none

    /// The picture's width in pixels.
    public var width: Int?
    /// The picture's height in pixels.
    public var height: Int?
    /// The width in pixels as encoded, edges that are cut off included.
    public var codedWidth: Int?
    /// The height in pixels as encoded, edges that are cut off included.
    public var codedHeight: Int?
    /// Pictures a second, such as 23.976.
    public var frameRate: Double?
    /// What a decoder must be capable of, in the encoding's own numbers, such as 41 or 150.
    public var level: Int?
    /// How many other pictures one may refer to.
    public var refFrames: Int?
    /// Whether its pixels are other than square, as an encoder's flag.
    public var anamorphic: String?
    /// A pixel's width by its height, such as `40:33`.
    public var pixelAspectRatio: String?
    /// How pixels are stored, such as `yuv420p`.
    public var pixelFormat: String?
    /// `cfr` or `vfr`.
    public var frameRateMode: String?
    /// Which way of packing bits H.264 took: 1 for the denser one.
    public var cabac: Int?
    /// `progressive` or `interlaced`.
    public var scanType: String?
    /// Whether the encoding brings its own scaling tables; H.264 only.
    public var hasScalingMatrix: Bool?
    /// Where in a group of pixels the colour was measured, such as `left` or `topleft`.
    public var chromaLocation: String?
    /// How much coarser colour is than brightness, such as `4:2:0`.
    public var chromaSubsampling: String?
    /// Which colours are mixed, such as `bt2020`.
    public var colorPrimaries: String?
    /// `tv` for 16 to 235, `pc` for 0 to 255.
    public var colorRange: String?
    /// How colours are told apart, such as `bt2020nc`.
    public var colorSpace: String?
    /// How brightness is encoded, such as `smpte2084` for HDR10.
    public var colorTrc: String?
    /// It has Dolby Vision.
    public var dolbyVisionPresent: Bool?
    /// Dolby Vision's profile, such as 5, 7 or 8.
    public var dolbyVisionProfile: Int?
    /// Dolby Vision's level, such as 6.
    public var dolbyVisionLevel: Int?
    /// Dolby Vision's version, such as `1.0`.
    public var dolbyVisionVersion: String?
    /// It has the layer that others can show too.
    public var dolbyVisionBasePresent: Bool?
    /// What others can show that layer as: 1 for HDR10, 2 for SDR, 4 for HLG, 0 for nothing.
    public var dolbyVisionBaseCompatibility: Int?
    /// It has a second layer, as discs do.
    public var dolbyVisionEnhancementPresent: Bool?
    /// It has the data that tells Dolby Vision how to show each picture.
    public var dolbyVisionMetadataPresent: Bool?
    /// It has captions inside the picture's own data.
    public var closedCaptions: Bool?
    /// Set for captions that are inside the picture's own data.
    public var embeddedInVideo: String?
    /// Whether the container leaves out what packets have in common.
    public var headerCompression: Bool?
    /// The container's own number for it.
    public var streamIdentifier: String?
    /// Subtitles that can be fitted to what is spoken.
    public var canAutoSync: Bool?
    /// What holds subtitles that are a file of their own.
    public var container: String?
    /// Subtitles found for the very same file, in a search.
    public var perfectMatch: Bool?
    /// Who offers subtitles found in a search.
    public var providerTitle: String?
    /// How well subtitles found in a search fit.
    public var score: Int?
    /// Where subtitles that were downloaded came from.
    public var sourceKey: String?
    /// Subtitles that are gone after a while.
    public var transient: Bool?
    /// The account that downloaded subtitles.
    public var userID: Int?
    /// Who offers lyrics.
    public var provider: String?
    /// How many lines lyrics have at least.
    public var minLines: Int?
    /// Lyrics that tell when each line is sung.
    public var timed: Bool?

    /// What is in it.
    public struct Kind: RawRepresentable, Model {
        /// 1 for a picture, 2 for sound, 3 for subtitles, 4 for lyrics.
        public let rawValue: Int
        /// Any number, one that has no name here included.
        public init(rawValue: Int) { self.rawValue = rawValue }
        /// A picture.
        public static let video = Self(rawValue: 1)
        /// A sound track.
        public static let audio = Self(rawValue: 2)
        /// Subtitles, inside the file or beside it.
        public static let subtitles = Self(rawValue: 3)
        /// Words of a song.
        public static let lyrics = Self(rawValue: 4)
    }
}
