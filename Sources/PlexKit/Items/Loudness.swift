/// How loud a track is, so that it can be played as loud as others. In decibels where nothing else is said.
public struct Loudness: Hashable, Sendable, Blank {
    /// How much louder or quieter it is to be played by itself.
    public var gain: Double?
    /// How much, as a part of its album.
    public var albumGain: Double?
    /// How much more, by the listener's will.
    public var gainOffset: Double?
    /// How loud it is as a whole, in LUFS.
    public var loudness: Double?
    /// How far its quiet and its loud parts are apart, in LU.
    public var lra: Double?
    /// The same of the whole album.
    public var albumRange: Double?
    /// Its loudest sample, 1 for as loud as can be.
    public var peak: Double?
    /// The album's loudest sample.
    public var albumPeak: Double?
    /// Below what its quietest parts are left out of account.
    public var threshold: Double?
    /// How it begins: seconds and loudness in turn, as the server writes them.
    public var startRamp: String?
    /// How it ends: seconds and loudness in turn, as the server writes them.
    public var endRamp: String?
    /// The version of the analysis.
    public var loudnessAnalysisVersion: Int?
    /// Whether it can be played as loud as others.
    public var canNormalizeLoudness: Bool?

    /// Nothing known.
    public init() {}
}
