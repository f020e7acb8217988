/// What a word of a name says of quality, alone or with its neighbours.
enum QualityWord: Sendable {
    case source(Source)
    case lines(VideoQuality.Resolution)
    /// A name for a picture's size that explicit numbers outrank, and where it ranks.
    case size(VideoQuality.Resolution, isPlain: Bool)
    case codec(Codec)
    case part(Part)
    /// `REPACK3` is 3; plain `REPACK` is 0.
    case repack(UInt8)

    /// Names of sources; some need a neighbour's word before they count.
    enum Source: UInt8, Sendable {
        case bluray, discRip, webDL, webRip, hdtv, broadcast, dvd, standard, discOfDVD
        case regional, screener, telesync, telecine, cam, workprint

        /// Radarr alone reads these.
        var isOfCinema: Bool { rawValue >= Source.regional.rawValue }
    }

    enum Codec: UInt8, Sendable {
        case x264, h264, h265, avc, hevc, xvid, divx, mpeg2, vc1, mvc
        /// Others that may follow `WEB`.
        case other
    }

    /// Words that mean something next to others, or for the whole name.
    enum Part: UInt8, Sendable {
        case bd, blu, ray, br, web, hd, sd, tv, dvd, raw, rawHD, rip, dl, dlRip, mpeg, vc, h, hr, ws, pal
        case remux, discRemux, hybrid, uhd, fourK, remaster, proper, real, service, afterWeb
        case complete, disc, full, threeD, iso, bdmv, discImage, german, dualLanguage, container, cap
    }
}

extension QualityWord {
    /// All words that quality is read from.
    static let all: Vocabulary<QualityWord> = {
        var words: [(String, QualityWord)] = []
        func add(_ list: String, _ meaning: QualityWord) {
            for word in list.split(separator: " ") { words.append((String(word), meaning)) }
        }
        for (source, list) in sources { add(list, .source(source)) }
        for (lines, list) in lines { add(list, .lines(lines)) }
        for (codec, list) in codecs { add(list, .codec(codec)) }
        for (part, list) in parts { add(list, .part(part)) }
        add("fhd fullhd", .size(.p1080, isPlain: true))
        add("ultrahd", .size(.p2160, isPlain: false))
        add("repack rerip", .repack(0))
        for count in 0...9 { add("repack\(count) rerip\(count)", .repack(UInt8(count))) }
        // Several discs: `2xDVD9`, `3DVD5`.
        for count in 1...9 {
            for size in ["dvdr", "dvd5", "dvd9"] {
                add("\(count)\(size) \(count)x\(size) \(count)xm\(size)", .source(.discOfDVD))
            }
        }
        return Vocabulary(words)
    }()

    private static let sources: [(Source, String)] = [
        (.bluray, "bluray mbluray hddvd bdmux uhdbd uhd2bd bluraydisc"),
        (.discRip, "bdrip bdlight brrip hddvdrip uhdbdrip blurayrip uhdrip brip"),
        (
            .webDL,
            "webdl webdlmux webhd amazonhd amazonsd ituneshd itunessd maxdomehd netflixhd netflixuhd hbomaxhd disneyhd"
        ),
        (.webRip, "webrip webmux webcap webdlrip"),
        (.hdtv, "hdtv ahdtv hdtvrip hdtvmux uhdtv"),
        (.broadcast, "sdtv pdtv dsr dsrip tvrip dthrip dvbrip satrip dtvrip"),
        (.dvd, "dvdrip xvidvd dvdmux"),
        (.standard, "ntsc"),
        (.discOfDVD, "dvdr dvd5 dvd9 mdvdr mdvd5 mdvd9"),
        (.regional, "regional r0 r1 r2 r3 r4 r5 r6 r7 r8 r9"),
        (.screener, "scr screener dvdscr dvdscreener webscreener webscr"),
        (.telesync, "ts telesync telesynch hdts hdtsrip tsrip pdvd"),
        (.telecine, "tc telecine hdtc hdtcrip tcrip"),
        (.cam, "cam camrip newcam newcamrip hdcam hdcamrip hqcam hqcamrip"),
        (.workprint, "workprint wp"),
    ]

    private static let lines: [(VideoQuality.Resolution, String)] = [
        (.p360, "360p 360i"),
        (.p480, "480p 480i"),
        (.p540, "540p"),
        (.p576, "576p 576i"),
        (.p720, "720p 720i 960p 720p50 720p60"),
        (.p1080, "1080p 1080i 1440p 4kto1080p 1080p25 1080p50 1080p60"),
        (.p2160, "2160p 2160p50 2160p60"),
    ]

    private static let codecs: [(Codec, String)] = [
        (.x264, "x264"), (.h264, "h264"), (.h265, "h265 x265"), (.avc, "avc"), (.hevc, "hevc"), (.xvid, "xvid"),
        (.divx, "divx"), (.mpeg2, "mpeg2"), (.vc1, "vc1"), (.mvc, "mvc"), (.other, "av1 vp9 h266 x266 vvc"),
    ]

    private static let parts: [(Part, String)] = [
        (.bd, "bd"), (.blu, "blu"), (.ray, "ray"), (.br, "br"), (.web, "web"), (.hd, "hd"), (.sd, "sd"), (.tv, "tv"),
        (.dvd, "dvd"), (.raw, "raw"), (.rawHD, "rawhd"), (.rip, "rip mux"), (.dl, "dl dlmux"), (.dlRip, "dlrip"),
        (.cap, "cap"),
        (.mpeg, "mpeg"), (.vc, "vc"), (.h, "h x"), (.hr, "hr"), (.ws, "ws"), (.pal, "pal"), (.remux, "remux"),
        (.discRemux, "bdremux uhdremux brremux blurayremux"), (.hybrid, "hybrid"), (.uhd, "uhd"), (.fourK, "4k"),
        (.remaster, "remaster remastered restored restoration mastered scan"), (.proper, "proper"), (.real, "real"),
        (.service, "amzn nf netflix itunes dp dsnp dsny hulu atvp hmax hbom pcok pmtp crav iplayer itv all4 vrv roku"),
        (
            .afterWeb,
            "dd5 ddp5 ddp dd2 ddp2 dd51 ddp51 ddpa5 ddpa eac3 ac3 aac aac2 dts atmos dv dovi hdr hdr10 hdr10plus 10bit"
        ),
        (.complete, "complete"), (.disc, "disc disk"), (.full, "full"), (.threeD, "3d"), (.iso, "iso"), (.bdmv, "bdmv"),
        (.discImage, "fullbluray 3dbd bdiso uhdiso bd25 bd50 bd66 bd100 uhd50 uhd66 uhd100 brdisk brdisc"),
        (.german, "german"), (.dualLanguage, "ml"), (.container, "mkv wmv d3g"),
    ]
}
