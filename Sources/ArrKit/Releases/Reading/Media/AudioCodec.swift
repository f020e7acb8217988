extension Release {
    /// How a release's sound is compressed.
    public enum AudioCodec: String, Hashable, Sendable, CaseIterable {
        /// By their usual names.
        case aac = "AAC"
        case ac3 = "AC3"
        case eac3 = "EAC3"
        case trueHD = "TrueHD"
        case dts = "DTS"
        case dtsES = "DTS-ES"
        case dtsHD = "DTS-HD"
        case dtsHRA = "DTS-HD HRA"
        case dtsMA = "DTS-HD MA"
        case dtsX = "DTS-X"
        case flac = "FLAC"
        case alac = "ALAC"
        case pcm = "PCM"
        case opus = "Opus"
        case vorbis = "Vorbis"
        case mp3 = "MP3"
        case mp2 = "MP2"
        case wma = "WMA"
    }

    /// How many loudspeakers a sound is made for.
    public struct Channels: Hashable, Sendable, CustomStringConvertible {
        /// Full ones: 5 of `5.1`.
        public var full: UInt8
        /// Those for the low tones alone: 1 of `5.1`.
        public var low: UInt8

        /// Full ones and those for the low tones.
        public init(_ full: UInt8, _ low: UInt8) { (self.full, self.low) = (full, low) }

        /// As people write it: `5.1`.
        public var description: String { "\(full).\(low)" }
    }
}
