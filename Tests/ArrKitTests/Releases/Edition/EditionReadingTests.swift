import Testing

@testable import ArrKit

struct EditionReadingTests {
    private func edition(_ marked: String, _ recorder: Recorder? = nil) -> String? {
        MarkedName(marked).read { scan, given, within, titleEnd in
            EditionReading.read(scan, within: within, titleEnd: titleEnd, profile: .radarr, recorder: recorder).range
                .map { EditionReading.name(given.string(scan.original($0))) }
        }
    }

    private static let phrases = [
        "Directors Cut", "Director's Cut", "Directors", "Director's Edition", "DIRECTORS CUT", "Extended",
        "Extended Cut",
        "EXTENDED EDITION", "Extended Version", "Extended Directors Cut", "Extended Director's Cut Fan Edit",
        "Extended Theatrical Version IMAX", "Recut Extended", "Ultimate Directors Cut", "Ultimate Edition",
        "Ultimate Cut",
        "Ultimate Extended Edition", "Ultimate Hunter Edition", "Ultimate Rekall Edition", "Collectors Edition",
        "Collector's Edition", "Theatrical", "Theatrical Cut", "Theatrical Version", "Despecialized",
        "Despecialized Edition", "Special Edition", "Special Edition Remastered", "Special Edition Fan Edit",
        "Final Cut",
        "Final Edition", "Rouge Cut", "Assembly Cut", "Imperial Edition", "Diamond Edition", "Signature Edition",
        "25th Anniversary", "25th Anniversary Edition", "100th Anniversary Edition", "40 Anniversary Edition",
        "50th Anniversary Edition Remastered", "Uncensored", "Remastered", "Unrated", "UNCUT", "Open Matte",
        "OpenMatte",
        "IMAX", "iMAX", "Fan Edit", "FanEdit", "Restored", "2in1", "3in1", "4in1", "Criterion", "Extended Uncut",
        "Theatrical Open Matte",
    ]

    @Test(arguments: phrases) func anEditionStandsBehindTheYear(phrase: String) {
        #expect(edition("A Film |2012 \(phrase) 1080p BluRay x264-ABC") == phrase)
        #expect(edition("A.Film.|2012.(\(phrase.replacing(" ", with: "."))).1080p.BluRay") == phrase)
        #expect(edition("A Film |2012 [\(phrase)].mkv") == phrase)
        #expect(edition("A_Film_|2012_\(phrase.replacing(" ", with: "_"))_1080p") == phrase)
    }

    @Test(arguments: phrases) func anEditionStandsBeforeTheYear(phrase: String) {
        #expect(edition("A Film \(phrase) |2012 1080p BluRay") == phrase)
        #expect(edition("A Film (\(phrase)) |(2012) 1080p") == phrase)
        #expect(edition("A Film (\(phrase) |2012") == phrase)
    }

    private static let others: [(String, String?)] = [
        ("A Film |2012 1080p BluRay", nil), ("Uncut Film |2012 1080p", nil), ("Extended |2012 1080p", nil),
        ("Extended.|2012.1080p", nil), ("The Special Film |2012 1080p", nil), ("The Film |2012 Special 1080p", nil),
        ("The Film |2012 Final 1080p", nil), ("The Film |2012 Cut 1080p", nil), ("The Film |2012 Edition", nil),
        ("The Director |2012 1080p", nil), ("A Film |2012 Director 1080p", nil), ("A Film |2012 Fan 1080p", nil),
        ("A Film |2012 Open 1080p", nil), ("Theatrical Things |2012 1080p", nil), ("Unrated in Town |2012 1080p", nil),
        ("The Ultimate Gift |2012 1080p", nil), ("A Film |2012 50th", nil), ("A Film |2012 1 Anniversary", nil),
        ("A Film |2012 1th Anniversary", nil), ("A Film |2012 Recut", nil),
        ("A Film Extended - The Beginning |2012", nil), ("A Film Extended and more |2012", nil),
        ("A Film |Extended German 720p", "Extended"), ("A Film Extended 720p 2012", "Extended"),
        ("A.Film.EXTENDED.|German.720p", "EXTENDED"), ("A Film EXTENDED |German 720p", "EXTENDED"),
        ("A.Film.Extended.Theatrical.Version.IMAX.BluRay.1080p.|2012.ABC", "Extended Theatrical Version IMAX"),
        ("A Film |2012 Directors’ Cut", "Directors"), ("A Film |2012 Director’s Cut", "Director’s Cut"),
        ("A Film |2012 Extended - Cut", "Extended"), ("", nil), ("|", nil), ("2012", nil),
    ]

    @Test(arguments: others) func everydayWordsAreNoEdition(name: String, wanted: String?) {
        #expect(edition(name) == wanted)
    }

    @Test func anEditionBeforeTheYearEndsTheTitle() {
        let start = MarkedName("A Film Extended Cut |2012").read { scan, _, within, titleEnd in
            EditionReading.read(scan, within: within, titleEnd: titleEnd, profile: .radarr, recorder: nil).range?
                .lowerBound
        }
        #expect(start == 7)
    }

    @Test func anEditionInTheTitleIsToldAsLeft() {
        let recorder = Recorder()
        #expect(edition("A Theatrical Film |2012 1080p", recorder) == nil)
        #expect(recorder.notes.map(\.value) == ["Theatrical"])
        #expect(recorder.notes.allSatisfy { !$0.isTaken })
    }
}
