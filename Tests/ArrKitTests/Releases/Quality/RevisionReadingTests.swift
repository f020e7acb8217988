import Testing

@testable import ArrKit

struct RevisionReadingTests {
    @Test(arguments: [
        ("Harbour.S01E01.HDTV.x264-GRP", 1), ("Harbour.S01E01.PROPER.HDTV.x264-GRP", 2),
        ("Harbour.S01E01.proper.hdtv.x264-GRP", 2),
        ("Harbour.S01E01.PROPER.HDTV.x264-GRP-RP", 2), ("Harbour.S01E01.REPACK.720p.HDTV-GRP", 2),
        ("Harbour.S01E01.REPACK2.720p.HDTV-GRP", 3),
        ("The.Quay.2018.RERIP.720p.BluRay-GRP", 2), ("The.Quay.2018.RERIP2.720p.BluRay-GRP", 3),
        ("The.Quay.2018.PROPER.REAL.RERIP.1080p-GRP", 2),
        ("Harbour.S01E01.PROPER.REPACK2.720p.HDTV-GRP", 3), ("HARBOUR.S03.XviD.Bluray.AC3-REPACK.-GRP.avi", 2),
        ("[Group] Harbour - 01v2 [720p]", 2), ("[Group] Harbour - 01v3 [720p][AAC]", 3),
        ("[Group]Harbour - 01v4 [720p]", 4), ("[Group] Harbour - 01v9.mkv", 9),
        ("[Group] Harbour - 07 [v2][848x480][23D8F455].avi", 2), ("[Group] Harbour - 01 v2 (1080p) [B1F227CF]", 2),
        ("[Group]_Harbour_-_01_v2_[720p]", 2),
        ("Harbour - S01E01v2 - (BD 1080p HEVC FLAC) [Group]", 2), ("The Quay - 2018 v2 - (BD 1080p) [Group]", 2),
        ("Harbour 00v2 - Special", 2),
        ("[Group] Harbour v3 [BD720p][03192D4C]", 1), ("[Group]_Harbour_-_02_[360p][7A45018B]", 1),
        ("[Group] Harbour - 01v2 REPACK [720p]", 3),
        ("[Group] Harbour - 12v0 [720p]", 0), ("Harbour v Quay 2 S01E01 720p", 1),
        ("[Group] Harbour - 03 [1v2A5B6C]", 1), ("Property.S01E01.720p.HDTV", 1),
        ("Harbour.S01E01.HEVC2.720p", 1), ("[Group] Harbour - 01v22 [720p]", 1),
    ])
    func aNameSaysWhichAttemptItIs(_ name: String, _ version: Int) {
        for profile in Release.Profile.allCases { #expect(reading(of: name, profile).version == version) }
    }

    @Test(arguments: [
        ("Harbour.S04E05.REAL.REAL.PROPER.HDTV.x264-GRP", 2), ("The.Quay.2018.REAL.PROPER.720p.HDTV-GRP", 1),
        ("The.Quay.2018.PROPER.REAL.RERIP.1080p-GRP", 1),
        ("The.Quay.2018.REAL.720p.HDTV-GRP", 1), ("Harbour.S04E05.REAL.HDTV.x264-GRP", 1),
        ("The.Quay.2018.Real.Proper.HDTV.x264-GRP", 0),
        ("harbour.s02e06.real.proper.720p.webrip.x264-grp", 0), ("The Real Harbour S01E04 DSR x264", 0),
        ("REAL.STEEL.2011.1080p.BluRay.x264-GRP", 0),
        ("THE.REAL.HARBOUR.2011.1080p.BluRay.x264-GRP", 0), ("REAL", 0),
    ])
    func realCountsInCapitalsAndBesideWhatIsNoTitle(_ name: String, _ count: Int) {
        for profile in Release.Profile.allCases { #expect(reading(of: name, profile).real == count) }
    }

    @Test(arguments: [
        ("Harbour.S01E01.REPACK.720p.HDTV", true), ("Harbour.S01E01.REPACK3.720p.HDTV", true),
        ("Harbour.S01E01.RERIP.720p.BluRay", true),
        ("Harbour.S01E01.PROPER.720p.HDTV", false), ("[Group] Harbour - 01v2 [720p]", false),
        ("Harbour.S01E01.REPACKED.720p", false),
    ])
    func aRepackIsOneThatItsOwnGroupMended(_ name: String, _ isRepack: Bool) {
        for profile in Release.Profile.allCases { #expect(reading(of: name, profile).isRepack == isRepack) }
    }
}
