/// How something is converted while it is played.
public struct TranscodeSession: Model {
    /// Where the server tells more, such as `/transcode/sessions/g3z4`; the last part is its name.
    public var key: String
    /// It is far enough ahead and rests.
    public var throttled: Bool?
    /// It has come to the end.
    public var complete: Bool?
    /// In percent; -1 where nobody knows.
    public var progress: Double?
    /// Of what was written so far, in bytes; below zero where nobody knows.
    public var size: Int64?
    /// How many seconds of it are made in a second.
    public var speed: Double?
    /// Something went wrong.
    public var error: Bool?
    /// Of the item, in milliseconds.
    public var duration: Int?
    /// How much is left to make, in seconds.
    public var remaining: Int?
    /// `streaming`, or `static` for one that is kept.
    public var context: String?
    /// What the picture was.
    public var sourceVideoCodec: String?
    /// What the sound was.
    public var sourceAudioCodec: String?
    /// What becomes of the picture.
    public var videoDecision: Decision?
    /// What becomes of the sound.
    public var audioDecision: Decision?
    /// What becomes of the subtitles.
    public var subtitleDecision: Decision?
    /// How it is sent: `http`, `hls` or `dash`.
    public var `protocol`: String?
    /// What holds picture and sound together on the way.
    public var container: String?
    /// What the picture becomes; `*` for what it was.
    public var videoCodec: String?
    /// What the sound becomes; `*` for what it was.
    public var audioCodec: String?
    /// How many channels the sound becomes.
    public var audioChannels: Int?
    /// The picture's width on the way, in pixels.
    public var width: Int?
    /// The picture's height on the way, in pixels.
    public var height: Int?
    /// It was to be done by the graphics processor.
    public var transcodeHwRequested: Bool?
    /// Reading and writing are both done by the graphics processor.
    public var transcodeHwFullPipeline: Bool?
    /// What reads the picture there, such as `vaapi`.
    public var transcodeHwDecoding: String?
    /// What writes the picture there, such as `vaapi`.
    public var transcodeHwEncoding: String?
    /// When it last moved, in seconds since 1970.
    public var timeStamp: Double?
    /// How far it can be played by now, in seconds.
    public var maxOffsetAvailable: Double?
    /// From where it can be played, in seconds.
    public var minOffsetAvailable: Double?

    /// What becomes of a picture or a sound on its way.
    public struct Decision: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It stays as it is, in another container.
        public static let copy: Self = "copy"
        /// It is converted.
        public static let transcode: Self = "transcode"
        /// Nothing happens to the file at all.
        public static let directPlay: Self = "directplay"
        /// It becomes a part of the picture.
        public static let burn: Self = "burn"
    }
}

/// A version that is made in the background.
public struct TranscodeJob: Model {
    /// Where the server tells more.
    public var key: String?
    /// Of what.
    public var ratingKey: String?
    /// What it is called.
    public var title: String?
    /// A picture, below the server's address.
    public var thumb: String?
    /// `transcode`.
    public var type: String?
    /// What asked for it.
    public var generatorID: Int?
    /// The quality it is made for.
    public var targetTagID: Int?
    /// In percent.
    public var progress: Double?
    /// How much is left, in seconds.
    public var remaining: Int?
    /// Of what was written so far, in bytes.
    public var size: Int64?
    /// How many seconds of it are made in a second.
    public var speed: Double?
}

extension TranscodeSession: PlexElement {
    static let names = ["TranscodeSession"]
}

extension TranscodeJob: PlexElement {
    static let names = ["TranscodeJob"]
}
