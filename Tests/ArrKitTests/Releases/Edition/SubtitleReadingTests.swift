import Testing

@testable import ArrKit

struct SubtitleReadingTests {
    private static let names: [(String, String?)] = [
        ("A.Film.|2017.HC.720p.WEB", "HC"), ("A.Film.|2017.hc.720p.WEB", "HC"), ("A.Film.|2017.SUBBED.HDRip", "HC"),
        ("A.Film.|2017.Subbed.HDRip", "HC"), ("A.Film.|2017.KORSUB.WEBRip", "KORSUB"),
        ("A.Film.|2017.KORSUBS.WEB", "KORSUBS"),
        ("A.Film.|2017.SWESUB.WEB", "SWESUB"), ("A.Film.|2017.NLSUBBED.WEB", nil), ("A.Film.|2017.RoSubbed", nil),
        ("A.Film.|2017.Softsubs", nil), ("A.Film.|2017.SOFTSUB", nil), ("A.Film.|2017.MultiSubs", nil),
        ("A.Film.|2017.MULTiSUB", nil), ("A.Film.|2017.[HorribleSubs]", nil), ("A.Film.|2017.Subs", nil),
        ("A.Film.|2017.SUB", nil), ("A.Film.|2017.Multi-Subs", nil), ("A.Submarine.|2017", nil),
        ("Korsub.|2017.WEB", nil),
        ("A.Film.2017.KORSUB", "KORSUB"), ("A_Film_|2017_KORSUB_x", "KORSUB"), ("", nil),
    ]

    @Test(arguments: names) func subtitlesInThePictureAreTold(name: String, wanted: String?) {
        let found = MarkedName(name).read { scan, _, within, titleEnd in
            let reading = SubtitleReading.read(scan, within: within, titleEnd: titleEnd, recorder: nil)
            return reading.range.map { reading.isNamed ? scan.text.string($0) : "HC" }
        }
        #expect(found == wanted)
    }
}
