/// All that a name's words say of quality, gathered in one pass and not yet weighed.
struct QualitySigns {
    /// The source that counts, which is the last one.
    var source: (kind: QualityWord.Source, range: Range<Int>)?
    /// A DVD by its television standard, where there is no better source.
    var standard: Range<Int>?
    /// `WEB` or `BD1080p` as anime groups write it: taken where there is no source in plain words.
    var anime: (kind: QualityWord.Source, range: Range<Int>)?
    /// `HD TV` and `SD TV`.
    var television: (isHigh: Bool, range: Range<Int>)?
    var lines: (value: VideoQuality.Resolution, range: Range<Int>)?
    /// `FHD`, `UHD`, `4K`: taken where there is no number.
    var size: (value: VideoQuality.Resolution, isPlain: Bool, range: Range<Int>)?
    var remux: Range<Int>?
    var raw: Range<Int>?
    var flags: Flags = []
    var revision = RevisionSigns()

    struct Flags: OptionSet {
        let rawValue: UInt32

        static let x264 = Self(rawValue: 1 << 0)
        static let encoded = Self(rawValue: 1 << 1)
        static let avc = Self(rawValue: 1 << 2)
        static let hevc = Self(rawValue: 1 << 3)
        static let otherStream = Self(rawValue: 1 << 4)
        static let mpeg2 = Self(rawValue: 1 << 5)
        static let xvid = Self(rawValue: 1 << 6)
        static let divx = Self(rawValue: 1 << 7)
        static let bluray = Self(rawValue: 1 << 8)
        static let bd = Self(rawValue: 1 << 9)
        static let hdDVD = Self(rawValue: 1 << 10)
        static let dvd = Self(rawValue: 1 << 11)
        static let discRip = Self(rawValue: 1 << 12)
        static let anyRemux = Self(rawValue: 1 << 13)
        static let container = Self(rawValue: 1 << 14)
        static let complete = Self(rawValue: 1 << 15)
        static let discImage = Self(rawValue: 1 << 16)
        static let isoOrMenu = Self(rawValue: 1 << 17)
        static let year = Self(rawValue: 1 << 18)
        static let german = Self(rawValue: 1 << 19)
        static let germanAfterYear = Self(rawValue: 1 << 20)
        static let germanDual = Self(rawValue: 1 << 21)
        static let highBroadcast = Self(rawValue: 1 << 22)
        static let bareWeb = Self(rawValue: 1 << 23)
        static let bareHDTV = Self(rawValue: 1 << 24)

        /// Streams as discs have them.
        static let streams: Self = [.avc, .hevc, .otherStream, .mpeg2]
    }
}
