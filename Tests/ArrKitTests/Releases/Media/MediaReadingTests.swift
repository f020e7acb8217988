import Testing

@testable import ArrKit

struct MediaReadingTests {
    private func read<Value>(_ marked: String, _ value: (MediaReading, Scan) -> Value) -> Value {
        MarkedName(marked).read { scan, _, within, titleEnd in
            value(
                MediaReading.read(scan, within: within, titleEnd: titleEnd, profile: .radarr, recorder: nil), scan)
        }
    }

    private static let videos: [(String, String)] = [
        ("x264", "H.264"), ("h264", "H.264"), ("H.264", "H.264"), ("H 264", "H.264"), ("AVC", "H.264"),
        ("x265", "H.265"),
        ("X265", "H.265"), ("H.265", "H.265"), ("HEVC", "H.265"), ("H.266", "H.266"), ("VVC", "H.266"), ("AV1", "AV1"),
        ("VP9", "VP9"), ("VC-1", "VC-1"), ("VC1", "VC-1"), ("MPEG-2", "MPEG-2"), ("MPEG2", "MPEG-2"), ("XviD", "XviD"),
        ("DivX", "DivX"), ("WMV", "WMV"), ("264", "-"), ("H", "-"),
    ]

    @Test(arguments: videos) func aPicturesCompressionIsRead(word: String, wanted: String) {
        #expect(read("A.Film.|2012.1080p.\(word).DTS-ABC") { media, _ in media.video?.value.rawValue ?? "-" } == wanted)
        #expect(read("A Film |(2012) [\(word)]") { media, _ in media.video?.value.rawValue ?? "-" } == wanted)
    }

    private static let sounds: [(String, String)] = [
        ("AAC", "AAC -"), ("AAC2.0", "AAC 2.0"), ("AAC 2.0", "AAC 2.0"), ("AAC.5.1", "AAC 5.1"), ("HE-AAC", "AAC -"),
        ("AC3", "AC3 -"), ("AC-3", "AC3 -"), ("AC3.5.1", "AC3 5.1"), ("DD5.1", "AC3 5.1"), ("DD5 1", "AC3 5.1"),
        ("DD 5.1", "AC3 5.1"), ("DD2.0", "AC3 2.0"), ("Dolby Digital 5.1", "AC3 5.1"), ("DDP5.1", "EAC3 5.1"),
        ("DDP.5.1", "EAC3 5.1"), ("DD+5.1", "EAC3 5.1"), ("DD+ 5.1", "EAC3 5.1"), ("EAC3", "EAC3 -"),
        ("EAC3 7.1", "EAC3 7.1"),
        ("E-AC-3", "EAC3 -"), ("E-AC3", "EAC3 -"), ("Dolby Digital Plus 5.1", "EAC3 5.1"),
        ("DDPA5.1", "EAC3 5.1 Atmos"),
        ("DDP5.1.Atmos", "EAC3 5.1 Atmos"), ("DDP Atmos 5.1", "EAC3 5.1 Atmos"), ("TrueHD", "TrueHD -"),
        ("TrueHD.7.1.Atmos", "TrueHD 7.1 Atmos"), ("TrueHD7.1", "TrueHD 7.1"), ("True-HD 7.1", "TrueHD 7.1"),
        ("Dolby TrueHD 5.1", "TrueHD 5.1"), ("DTS", "DTS -"), ("DTS 5.1", "DTS 5.1"), ("DTS5.1", "DTS 5.1"),
        ("DTS-HD", "DTS-HD -"), ("DTS-HD.MA.5.1", "DTS-HD MA 5.1"), ("DTS-HD MA 7.1", "DTS-HD MA 7.1"),
        ("DTS-HD.MA5.1", "DTS-HD MA 5.1"), ("DTS.HD.MA.5.1", "DTS-HD MA 5.1"), ("DTSHD-MA", "DTS-HD MA -"),
        ("DTS-MA", "DTS-HD MA -"), ("DTS-HR.5.1", "DTS-HD HRA 5.1"), ("DTS-HD.HRA.5.1", "DTS-HD HRA 5.1"),
        ("DTS-X", "DTS-X -"),
        ("DTS-X.7.1", "DTS-X 7.1"),
        ("DTS:X 7.1", "DTS-X 7.1"), ("DTSX", "DTS-X -"), ("DTS-ES.6.1", "DTS-ES 6.1"), ("DTS.x.264", "DTS -"),
        ("FLAC", "FLAC -"), ("FLAC2.0", "FLAC 2.0"), ("FLACx2", "FLAC -"), ("Opus", "Opus -"), ("OPUS 5.1", "Opus 5.1"),
        ("LPCM 2.0", "PCM 2.0"), ("PCM", "PCM -"), ("MP3", "MP3 -"), ("MP2", "MP2 -"), ("ALAC", "ALAC -"),
        ("5.1", "- 5.1"), ("6CH", "- 5.1"), ("8CH", "- 7.1"), ("2CH", "- 2.0"), ("1.4.2", "- -"), ("3.7GB", "- -"),
        ("DD", "- -"),
    ]

    @Test(arguments: sounds) func aSoundIsRead(words: String, wanted: String) {
        for name in ["A.Film.|2012.1080p.\(words).ABC", "A Film |(2012) [\(words)]"] {
            let found = read(name) { media, _ in
                let channels = media.channels.map { "\($0.value)" } ?? "-"
                return
                    "\(media.audio?.value.rawValue ?? "-") \(channels)\(media.marks.contains(.atmos) ? " Atmos" : "")"
            }
            #expect(found == wanted, "\(name)")
        }
    }

    private static let pictures: [(String, String)] = [
        ("HDR", "HDR"), ("HDR10", "HDR10"), ("HDR10+", "HDR10+"), ("HDR10Plus", "HDR10+"), ("HDR10.PLUS", "HDR10+"),
        ("HDR10P", "HDR10+"), ("DV", "DV"), ("DoVi", "DV"), ("Dolby.Vision", "DV"), ("DolbyVision", "DV"),
        ("DV.HDR10", "DV HDR10"), ("DV HDR10+", "DV HDR10+"), ("DV.HDR", "DV HDR"), ("HLG", "HLG"), ("PQ", "PQ"),
        ("SDR", "SDR"),
        ("HDR10 Dolby Vision", "DV HDR10"), ("HDTV", ""), ("DVD", ""),
    ]

    @Test(arguments: pictures) func aPicturesRangeIsRead(words: String, wanted: String) {
        #expect(
            read("A.Film.|2012.2160p.\(words).x265-ABC") { media, _ in media.range?.value.description ?? "" } == wanted)
    }

    private static let services: [(String, String)] = [
        ("A.Film.|2012.1080p.AMZN.WEB-DL", "Amazon Prime Video"),
        ("A.Film.|2012.1080p.Amazon.WEBRip", "Amazon Prime Video"),
        ("A.Film.|2012.1080p.NF.WEB-DL", "Netflix"), ("A.Film.|2012.NF.1080p.WEBRip", "Netflix"),
        ("A.Film.|2012.nf.WEB", "-"),
        ("A Film |2012 NF 1080p", "-"), ("NF.WEB.|2012.1080p", "-"), ("A.Film.|2012.DSNP.WEB-DL", "Disney+"),
        ("A.Film.|2012.ATVP.WEB", "Apple TV+"), ("A.Film.|2012.HMAX.WEB-DL", "HBO Max"),
        ("A.Film.|2012.MAX.WEB-DL", "Max"),
        ("Mad.Max.|2012.WEB-DL", "-"), ("A.Film.|2012.max.WEB-DL", "-"), ("A.Film.|2012.PCOK.WEB-DL", "Peacock"),
        ("A.Film.|2012.PMTP.WEB-DL", "Paramount+"), ("A.Film.|2012.HULU.WEB-DL", "Hulu"),
        ("A.Film.|2012.iT.WEB-DL", "iTunes"),
        ("A.Film.|2012.It.WEB-DL", "-"), ("A.Film.|2012.IT.WEB-DL", "-"), ("A.Film.|2012.iP.WEBRip", "BBC iPlayer"),
        ("A.Film.|2012.CR.WEB-DL", "Crunchyroll"), ("A.Film.|2012.STAN.WEB-DL", "Stan"),
        ("A.Film.2012.NF.WEB-DL", "Netflix"),
        ("A.Film.2012.AMZN.1080p", "-"), ("A.Film.2012.Max.1080p", "-"), ("A.Film.|2012.1080p.BluRay", "-"),
        ("A.Film.|2012.NOW.WEB-DL", "Now"), ("A.Film.|2012.RED.WEB-DL", "YouTube Premium"),
        ("A.Red.Film.|2012.WEB", "-"),
    ]

    @Test(arguments: services) func aStreamingServiceIsRead(name: String, wanted: String) {
        #expect(read(name) { media, _ in media.service?.value.name ?? "-" } == wanted)
    }

    @Test(arguments: [
        ("10bit", 10), ("10-bit", 10), ("10 bits", 10), ("Hi10P", 10), ("Hi10", 10), ("1080p10", 10), ("8bit", 8),
        ("8-bit", 8),
        ("12bit", 12), ("10", 0), ("x264", 0),
    ]) func aColoursBitsAreRead(word: String, wanted: Int) {
        #expect(read("A.Film.|2012.\(word).ABC") { media, _ in Int(media.depth?.value ?? 0) } == wanted)
    }

    @Test func everythingElseIsMarked() {
        let marks: [(String, Release.MediaMarks)] = [
            ("3D", .stereoscopic), ("HSBS", .stereoscopic), ("H-SBS", .stereoscopic), ("Half-OU", .stereoscopic),
            ("iNTERNAL", .internal), ("MULTi", .multi), ("Dual Audio", .dualAudio), ("DUAL-AUDIO", .dualAudio),
            ("HYBRID", .hybrid), ("DUBBED", .dubbed), ("Atmos", .atmos), ("WEB", []),
        ]
        for (word, wanted) in marks {
            #expect(read("A.Film.|2012.\(word).ABC") { media, _ in media.marks } == wanted, "\(word)")
        }
        #expect(read("A.3D.Multi.Internal.|2012.x264") { media, _ in media.marks } == [])
    }

    @Test func aContainerIsReadFromTheEndAndFromBrackets() {
        #expect(read("A.Film.|2012.x264-ABC.mkv") { media, _ in media.container?.value } == .mkv)
        #expect(read("A.Film.|2012.x264-ABC.M2TS") { media, _ in media.container?.value } == .m2ts)
        #expect(read("A Film |2012 [MKV][x264]") { media, _ in media.container?.value } == .mkv)
        #expect(read("A Film |2012 [MKV][x264].avi") { media, _ in media.container?.value } == .avi)
        #expect(read("A.Film.|2012.x264-ABC") { media, _ in media.container?.value } == nil)
    }

    @Test func whatWasReadHasItsPlace() {
        let name = "A.Film.|2012.2160p.AMZN.WEB-DL.DTS-HD.MA.5.1.Dolby.Vision.10-bit.H.265-ABC.mkv"
        let places = read(name) { media, scan in
            [
                media.service?.range, media.audio?.range, media.channels?.range, media.range?.range, media.depth?.range,
                media.video?.range, media.container?.range,
            ].map { $0.map { scan.text.string($0) } }
        }
        #expect(places == ["AMZN", "DTS-HD.MA", "5.1", "Dolby.Vision", "10-bit", "H.265", "mkv"])
    }

    @Test func everythingIsTold() {
        let recorder = Recorder()
        MarkedName("A.Film.|2012.AMZN.WEB-DL.DDP5.1.DV.10bit.H.264.mkv").read { scan, _, within, titleEnd in
            _ = MediaReading.read(scan, within: within, titleEnd: titleEnd, profile: .radarr, recorder: recorder)
        }
        #expect(recorder.notes.map(\.value) == ["H.264", "EAC3", "5.1", "10 bit", "DV", "mkv", "Amazon Prime Video"])
    }

    @Test func everyServiceHasACodeOfItsOwn() {
        let all = Release.StreamingService.all
        #expect(Set(all.map(\.code)).count == all.count)
        for service in all { #expect(Release.StreamingService(code: service.code) == service) }
        #expect(Release.StreamingService(code: "?") == nil)
    }
}
