import Testing

@testable import ArrKit

struct GroupReadingTests {
    private func group(_ marked: String, _ profile: Release.Profile = .sonarr, _ recorder: Recorder? = nil) -> String? {
        MarkedName(marked).read { scan, given, within, titleEnd in
            GroupReading.read(scan, within: within, titleEnd: titleEnd, profile: profile, recorder: recorder).range
                .map { given.string(scan.original($0)) }
        }
    }

    private static let names: [(String, String?)] = [
        ("Show.S01E02.720p.HDTV.x264-ABC", "ABC"), ("Show S01E02 720p HDTV x264-ABC", "ABC"),
        ("Show.S01E02.720p.HDTV.x264-ABC.mkv", "ABC"), ("Show.S01E02.720p.HDTV.x264-ABC.MP4", "ABC"),
        ("Show.S01E02.720p.HDTV.x264-ABC  ", "ABC"), ("Show.S01E02.720p.HDTV.x264-Two-Parts", "Two-Parts"),
        ("Show.S01E02.720p.HDTV.x264.-Two-Parts", "Two-Parts"), ("Show.S01E02.720p.HDTV.x264", nil),
        ("Show.S01E02.720p.HDTV.x264 ABC", nil), ("Show.S01E02.720p.WEB-DL.x264", nil), ("Show.S01E02.WEB-DL", nil),
        ("Show.S01E02.WEB-Rip", nil), ("Show.S01E02.1080p.Blu-ray", nil), ("Show.S01E02.1080p.Blu-ray-ABC", "ABC"),
        ("Show.S01E02.1080p.WEB-DL-ABC", "ABC"), ("Show.S01E02.1080p.DTS-HD", nil),
        ("Show.S01E02.1080p.DTS-HD-ABC", "ABC"),
        ("Show.S01E02.1080p.DTS-X", nil), ("Show.S01E02.1080p.DTS-MA", nil), ("Show.S01E02.1080p.DTS-ES", nil),
        ("Show.S01E02.WEBDL-1080p", nil), ("Show.S01E02 [HDTV-720p]", nil), ("Show.S01E02.HDTV-720p-ABC", "ABC"),
        ("Show.S01E02.1080p.10-bit", nil), ("Show.S01E02.1080p.ENG-ITA", nil), ("Show.S01E02.1080p.HDRip-ES", nil),
        ("Show.S01E02-ABC.1080p", nil), ("Show-Name.S01E02.1080p", nil), ("Show-Name.S01E02.x264", nil),
        ("Spider-Show.S01E02.SDTV", nil), ("Spider-Film |2010 SDTV", nil), ("Show - 2014-06-02 - Someone", nil),
        ("Show.S01E02.x264-12345", nil), ("Show.S01E02.x264-S01", nil), ("Show.S01E02.x264-e12", nil),
        ("Show.S01E02.x264-0A1B2C3D", nil), ("Show.S01E02.x264-0A1B2C3DE", "0A1B2C3DE"),
        ("Show.S01E02.x264-2HD", "2HD"),
        ("Show.S01E02.x264-", nil), ("Show (2010) {tmdb-12345}", nil), ("Show (2010) {tmdbid-12345}", nil),
        ("Show (2010) imdb-tt1234567", nil),
        ("Show.S01E02.x264-ABC-RP", "ABC"), ("Show.S01E02.x264-ABC-Obfuscated", "ABC"),
        ("Show.S01E02.x264-ABC-1", "ABC"),
        ("Show.S01E02.x264-ABC-sample.mkv", "ABC"), ("Show.S01E02.x264-ABC-NZBGeek", "ABC"),
        ("Show.S01E02.x264-ABC-xpost-RP", "ABC"), ("Show.S01E02.x264-ABC-Rakuv01", "ABC"),
        ("Show.S01E02.x264-ABC-AsRequested", "ABC"), ("Show.S01E02.x264-ABC-4Planet", "ABC"),
        ("Show.S01E02.x264-ABC-RePACKPOST", "ABC"), ("Show.S01E02.x264-A-B-Pre", "A-B"),
        ("Show.S01E02.x264-ABC-BUYMORE.mkv", "ABC"), ("Show.S01E02.x264-ABC[rartv]", "ABC"),
        ("Show.S01E02.x264-ABC [eztv]", "ABC"), ("Show.S01E02.x264-ABC[www.site.org]", "ABC"),
        ("Show.S01E02.x264-ABC-RP[rarbg]", "ABC"),
        ("Show.S01E02.x264-ABC-RP[www.site.org]", "ABC"), ("Show.S01E02.x264-ABC [eztv][site.to].mkv", "ABC"),
        ("[site.to]", nil), ("[rarbg]", "rarbg"), ("Show.S01E02.x264 ABC[www.site.org]", nil),
        ("Show.S01E02.x264-ABC.English", "ABC"), ("Show.S01E02.x264-ABC English", "ABC"),
        ("Show.S01E02.x264-ABC_more", "ABC"), ("Show.S01E02.x264-Zoë", nil), ("Show - 012 - Name [Moon].avi", "Moon"),
        ("Show - 012 - Name [Moon] [0A1B2C3D].mkv", nil), ("Show - 012 - Name [Two Words]", nil),
        ("[Moon] Show - 01 [720p][0A1B2C3D].mkv", "Moon"), ("[Moon]_Show_-_01", "Moon"),
        ("[Moon-Sun] Show 12", "Moon-Sun"),
        ("[Moon & Sun] Show 12", "Moon & Sun"), ("【月光字幕組】[番][05][繁體]", "月光字幕組"),
        ("【月光＆太陽】[番][05]", "月光＆太陽"), ("[ www.site.com ] - Show.S01E02.x264-ABC", "ABC"),
        ("[site.com] Show.S01E02.x264-ABC", "ABC"), ("(site.com) - Show.S01E02.x264-ABC", "ABC"),
        ("[Moon x Sun.io] Show 12", "Moon x Sun.io"), ("[]Show.S01E02.x264-ABC", "ABC"), ("[Moon", nil), ("", nil),
        ("[", nil), ("-", nil), ("--", nil), ("]", nil),
    ]

    @Test(arguments: names) func aNameTellsItsGroup(name: String, wanted: String?) {
        #expect(group(name) == wanted)
    }

    private static let known: [(String, String?, String?)] = [
        ("Show S01E02 (1080p WEB-DL x265 Tigole) [QxR]", "Tigole", "QxR"),
        ("Show (1080p BluRay x265 Silence)", "Silence", "Silence"),
        ("Show (1080p BluRay x265 afm72) [QxR]", "afm72", "QxR"),
        ("Show (1080p DV HDR English - HONE)", "HONE", "HONE"),
        ("Show 1080p HONE", nil, nil), ("Show The Joy of It 1080p", nil, nil), ("Show (1080p x265 Joy)", "Joy", "Joy"),
        ("Show S01E02 [UTR]", "UTR", "UTR"), ("Show S01E02 x265-Qman[UTR]", "UTR", "UTR"),
        ("Show.S01E02.1080p.FLAC.2.0-E.N.D", "E.N.D", "E.N.D"),
        ("Show 1080p FLAC 2.0 - KRaLiMaRKo", "KRaLiMaRKo", "KRaLiMaRKo"),
        ("Show.S01E02.H264.Fight-BB", "Fight-BB", "Fight-BB"), ("Show.S01E02.x264-D-Z0N3.mkv", "D-Z0N3", "D-Z0N3"),
        ("Show S01E02 MP4-BEN THE MEN", "BEN THE MEN", "BEN THE MEN"),
        ("Show.S01E02-BEN_THE_MEN-xpost", "BEN_THE_MEN", "BEN_THE_MEN"),
        ("Show.S01E02.H.264-VARYG (Multi-Subs)", "VARYG", "VARYG"), ("Show.S01E02.H.264.KCRT", "KCRT", nil),
        ("Film (2011) [1080p] [YTS.MX]", nil, "YTS.MX"), ("Film (2011) [1080p] [YTS.MX] [YIFY]", "YIFY", "YIFY"),
        ("Film (2011) [x265] [-ZR-] [Softsubs (-ZR-)]", "-ZR-", "-ZR-"), ("Film (2011) HQMUX", nil, "HQMUX"),
        ("Film 2024 x265 Atmos-126811", nil, "126811"), ("Film 2024 1080p.x264-ZØNEHD", nil, "ZØNEHD"),
    ]

    @Test(arguments: known) func groupsAreKnownByTheirNames(name: String, inSonarr: String?, inRadarr: String?) {
        #expect(group(name, .sonarr) == inSonarr)
        #expect(group(name, .radarr) == inRadarr)
    }

    @Test func aHyphenOfTheTitleJoinsNoGroup() {
        #expect(group("A Film About-Something |2010 DVDRip", .radarr) == nil)
        #expect(group("A Film About-Something 2010 DVDRip", .radarr) == "Something")
    }

    @Test func bracketsAtTheEndAreNoPartOfATitle() {
        #expect(group("A Film - About-Something [moon]|.avi", .radarr) == "moon")
        #expect(group("A Film - About-Something|.avi", .radarr) == nil)
    }

    @Test func aGroupInFrontIsToldApart() {
        let isInFront = ["[Moon] Show - 01", "Show.x264-Moon"].map { name in
            MarkedName(name).read { scan, _, within, titleEnd in
                GroupReading.read(scan, within: within, titleEnd: titleEnd, profile: .sonarr, recorder: nil).isInFront
            }
        }
        #expect(isInFront == [true, false])
    }

    @Test func aRefusedGroupIsToldWithTheReason() {
        let recorder = Recorder()
        _ = group("Show.S01E02.x264-12345", .sonarr, recorder)
        #expect(recorder.notes.map(\.value) == ["12345"])
        #expect(recorder.notes.allSatisfy { !$0.isTaken && $0.reason.contains("number") })
    }

    @Test func scenesWriteDotsForSpaces() {
        let dotted = ["Show.S01E02.x264-ABC", "Show.S01E02 x264-ABC", "Show-ABC", ""].map { name in
            MarkedName(name).read { scan, _, within, _ in GroupReading.isDotted(scan, within: within) }
        }
        #expect(dotted == [true, false, false, false])
    }
}
