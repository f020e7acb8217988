import ArrKit
import Testing

struct QualityProfileRankTests {
    private func quality(_ source: VideoQuality.Source, _ lines: VideoQuality.Resolution) -> Quality {
        RatedRelease.sample(source, lines).quality.quality
    }

    @Test func qualitiesOfAGroupHaveOnePlace() throws {
        let profile = try QualityProfile.sample()
        #expect(profile.place(of: quality(.webRip, .p720)) == 2)
        #expect(profile.place(of: quality(.webDL, .p720)) == 2)
        #expect(profile.place(of: quality(.dvd, .p480)) == 0)
        #expect(profile.place(of: quality(.television, .p2160)) == nil)
    }

    @Test func aGroupAnswersForWhatIsInIt() throws {
        var profile = try QualityProfile.sample()
        #expect(profile.allows(quality(.webRip, .p720)))
        #expect(!profile.allows(quality(.dvd, .p480)))
        #expect(!profile.allows(quality(.television, .p2160)))
        profile.items[2].value.allowed = false
        #expect(!profile.allows(quality(.webDL, .p720)))
    }

    @Test(arguments: [
        (6, false, true), (1001, true, true), (14, true, true), (3, false, false), (1, true, true), (999, true, true),
    ])
    func theCutoffMayBeAQualityOrAGroup(_ cutoff: Int, _ web: Bool, _ bluray: Bool) throws {
        let profile = try QualityProfile.sample(cutoff: cutoff)
        #expect(profile.meetsCutoff(quality(.webDL, .p720)).isYes == web)
        #expect(profile.meetsCutoff(quality(.bluray, .p720)).isYes == bluray)
    }

    @Test func withoutUpgradesWhateverIsTakenIsGoodEnough() throws {
        let profile = try QualityProfile.sample(upgrades: false)
        #expect(profile.meetsCutoff(quality(.television, .p480)).isYes)
        #expect(!profile.meetsCutoff(quality(.dvd, .p480)).isYes)
    }

    @Test func theReasonNamesBothSides() throws {
        let verdict = try QualityProfile.sample(cutoff: 1001).meetsCutoff(quality(.television, .p480))
        #expect("\(verdict)" == "no: SDTV is below the cutoff, WEB 720p")
        #expect(verdict.rule == .cutoff)
        let stranger = try QualityProfile.sample().meetsCutoff(quality(.television, .p2160))
        #expect("\(stranger)" == "no: HDTV-2160p is not in the profile HD")
    }
}
