/// What words mean for picture and sound.
enum MediaWord {
    case video(Release.VideoCodec)
    case audio(Release.AudioCodec)
    /// Bits for each colour.
    case depth(UInt8)
    case range(Release.DynamicRange)
    case marks(Release.MediaMarks)
    case container(Release.Container)
    /// Loudspeakers, all in all.
    case speakers(UInt8)
    /// Means something together with what follows.
    case head(Head)

    enum Head {
        case h, e, ac, dts, dtsHD, dolby, trueWord, vc, mpeg, hi, ten, eight, twelve, half, dual, hdr, dd, full
    }

    /// Whole words.
    static let words = Vocabulary<MediaWord>([
        ("x264", .video(.h264)), ("h264", .video(.h264)), ("avc", .video(.h264)), ("x265", .video(.h265)),
        ("h265", .video(.h265)), ("hevc", .video(.h265)), ("h266", .video(.h266)), ("vvc", .video(.h266)),
        ("x266", .video(.h266)), ("av1", .video(.av1)), ("vp9", .video(.vp9)), ("vp8", .video(.vp8)),
        ("vc1", .video(.vc1)), ("mpeg2", .video(.mpeg2)), ("mpeg4", .video(.mpeg4)), ("xvid", .video(.xvid)),
        ("divx", .video(.divx)), ("wmv", .video(.wmv)),
        ("aac", .audio(.aac)), ("aacx2", .audio(.aac)), ("qaac", .audio(.aac)), ("ac3", .audio(.ac3)),
        ("ac3d", .audio(.ac3)),
        ("eac3", .audio(.eac3)), ("ddp", .audio(.eac3)), ("ddpa", .audio(.eac3)), ("ddpatmos", .audio(.eac3)),
        ("ddplus", .audio(.eac3)), ("truehd", .audio(.trueHD)), ("dtshd", .head(.dtsHD)), ("dtshdma", .audio(.dtsMA)),
        ("dtsma", .audio(.dtsMA)), ("dtshdhra", .audio(.dtsHRA)), ("dtsx", .audio(.dtsX)), ("dtses", .audio(.dtsES)),
        ("flac", .audio(.flac)), ("flacx2", .audio(.flac)), ("alac", .audio(.alac)), ("pcm", .audio(.pcm)),
        ("lpcm", .audio(.pcm)), ("opus", .audio(.opus)), ("vorbis", .audio(.vorbis)), ("ogg", .audio(.vorbis)),
        ("mp3", .audio(.mp3)), ("mp2", .audio(.mp2)), ("wma", .audio(.wma)), ("atmos", .marks(.atmos)),
        ("2ch", .speakers(2)), ("6ch", .speakers(6)), ("8ch", .speakers(8)),
        ("8bit", .depth(8)), ("10bit", .depth(10)), ("10bits", .depth(10)), ("12bit", .depth(12)), ("hi10", .depth(10)),
        ("hi10p", .depth(10)), ("1080p10", .depth(10)), ("720p10", .depth(10)), ("main10", .depth(10)),
        ("hdr10", .range(.hdr10)), ("hdr10p", .range(.hdr10Plus)), ("hdr10plus", .range(.hdr10Plus)),
        ("hlg", .range(.hlg)),
        ("pq", .range(.pq)), ("dv", .range(.dolbyVision)), ("dovi", .range(.dolbyVision)), ("sdr", .range(.sdr)),
        ("dolbyvision", .range(.dolbyVision)),
        ("3d", .marks(.stereoscopic)), ("hsbs", .marks(.stereoscopic)), ("hou", .marks(.stereoscopic)),
        ("fsbs", .marks(.stereoscopic)), ("internal", .marks(.internal)), ("multi", .marks(.multi)),
        ("hybrid", .marks(.hybrid)), ("dubbed", .marks(.dubbed)), ("dub", .marks(.dubbed)),
        ("mkv", .container(.mkv)), ("mp4", .container(.mp4)), ("avi", .container(.avi)), ("m2ts", .container(.m2ts)),
        ("iso", .container(.iso)), ("webm", .container(.webm)),
        ("h", .head(.h)), ("x", .head(.h)), ("e", .head(.e)), ("ac", .head(.ac)), ("dts", .head(.dts)),
        ("dolby", .head(.dolby)), ("true", .head(.trueWord)), ("vc", .head(.vc)), ("mpeg", .head(.mpeg)),
        ("hi", .head(.hi)), ("10", .head(.ten)), ("8", .head(.eight)), ("12", .head(.twelve)), ("half", .head(.half)),
        ("full", .head(.full)), ("dual", .head(.dual)), ("hdr", .head(.hdr)), ("dd", .head(.dd)),
    ])
}
