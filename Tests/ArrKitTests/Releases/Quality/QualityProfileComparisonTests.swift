import ArrKit
import Testing

struct QualityProfileComparisonTests {
    @Test func theFirstDifferenceDecides() throws {
        let profile = try QualityProfile.sample()
        func compare(_ one: RatedRelease, _ other: RatedRelease, preferred: Int64? = nil) -> (
            QualityComparison.Outcome, QualityVerdict.Rule
        ) {
            let forth = profile.compare(one, other, preferredSize: preferred)
            let back = profile.compare(other, one, preferredSize: preferred)
            #expect(forth.rule == back.rule && forth.reason == back.reason)
            #expect((forth.outcome == .first) == (back.outcome == .second))
            return (forth.outcome, forth.rule)
        }
        #expect(compare(.sample(.bluray, .p720), .sample(.webDL, .p720, 3, score: 99)) == (.first, .quality))
        #expect(compare(.sample(.dvd, .p480), .sample(.television, .p480)) == (.second, .allowed))
        #expect(compare(.sample(.webRip, .p720, 2), .sample(.webDL, .p720, score: 9)) == (.first, .revision))
        #expect(compare(.sample(.webRip, .p720, score: 3), .sample(.webDL, .p720, score: 9)) == (.second, .formatScore))
        #expect(compare(.sample(.webDL, .p720, size: 30), .sample(.webDL, .p720, size: 20)) == (.first, .size))
        #expect(
            compare(.sample(.webDL, .p720, size: 30), .sample(.webDL, .p720, size: 20), preferred: 22) == (
                .second, .size
            ))
        #expect(
            compare(.sample(.webDL, .p720, size: 30), .sample(.webDL, .p720, size: 20), preferred: 25) == (
                .neither, .equal
            ))
        #expect(compare(.sample(.webDL, .p720, size: 30), .sample(.webRip, .p720)) == (.neither, .equal))
    }

    @Test func anAttemptCountsUnlessPropersAreNotPreferred() throws {
        let profile = try QualityProfile.sample()
        let (proper, rated) = (RatedRelease.sample(.webDL, .p720, 2), RatedRelease.sample(.webDL, .p720, score: 1))
        #expect(profile.compare(proper, rated, propers: .doNotUpgrade).outcome == .first)
        #expect(profile.compare(proper, rated, propers: .doNotPrefer).outcome == .second)
    }

    @Test func theReasonIsASentenceWithTheBetterOneFirst() throws {
        let profile = try QualityProfile.sample()
        let (web, bluray) = (RatedRelease.sample(.webDL, .p720), RatedRelease.sample(.bluray, .p720))
        #expect("\(profile.compare(web, bluray))" == "second: Bluray-720p is better than WEBDL-720p")
        #expect(profile.compare(web, .sample(.webDL, .p720, score: 7)).reason == "7 for custom formats is more than 0")
    }

    @Test func attemptsRankByRealThenVersion() {
        #expect(Revision(version: 2).outranks(Revision(version: 1)))
        #expect(Revision(version: 1, real: 1).outranks(Revision(version: 5)))
        #expect(!Revision(version: 2, isRepack: true).outranks(Revision(version: 2)))
        #expect(!Revision(version: 2).outranks(Revision(version: 2, isRepack: true)))
    }
}
