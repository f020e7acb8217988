extension Release {
    /// How a release's picture is compressed.
    public enum VideoCodec: String, Hashable, Sendable, CaseIterable {
        /// By their usual names; `x264` and `x265` are programs that make the first two.
        case h264 = "H.264"
        case h265 = "H.265"
        case h266 = "H.266"
        case av1 = "AV1"
        case vp9 = "VP9"
        case vp8 = "VP8"
        case vc1 = "VC-1"
        case mpeg2 = "MPEG-2"
        case mpeg4 = "MPEG-4"
        case xvid = "XviD"
        case divx = "DivX"
        case wmv = "WMV"
    }
}
