import ArrKit
import Testing

struct QualityProfileUpgradeTests {
    private let television = RatedRelease.sample(.television, .p480)
    private let web = RatedRelease.sample(.webDL, .p720)
    private let rip = RatedRelease.sample(.webRip, .p720)
    private let bluray = RatedRelease.sample(.bluray, .p720)
    private let large = RatedRelease.sample(.webDL, .p1080)

    @Test func aBetterQualityCountsUntilTheCutoffIsMet() throws {
        let profile = try QualityProfile.sample()
        #expect(profile.isUpgrade(bluray, of: web).rule == .quality && profile.isUpgrade(bluray, of: web).isYes)
        let needless = profile.isUpgrade(large, of: bluray)
        #expect(!needless.isYes && needless.rule == .cutoff)
        let worse = profile.isUpgrade(web, of: bluray)
        #expect(!worse.isYes && worse.rule == .quality)
        #expect("\(worse)" == "no: Bluray-720p, which is there, is better than WEBDL-720p")
    }

    @Test func qualitiesOfAGroupAreEqual() throws {
        let verdict = try QualityProfile.sample().isUpgrade(web, of: rip)
        #expect(!verdict.isYes && verdict.rule == .equal)
    }

    @Test func nothingIsReplacedWhereTheProfileSaysSoButForABetterAttempt() throws {
        let profile = try QualityProfile.sample(upgrades: false)
        #expect(profile.isUpgrade(bluray, of: television).rule == .upgrades)
        #expect(profile.isUpgrade(.sample(.webDL, .p720, score: 50), of: web).rule == .upgrades)
        #expect(profile.isUpgrade(.sample(.webDL, .p720, 2), of: web).isYes)
    }

    @Test func aBetterAttemptCountsWhateverTheCutoff() throws {
        let profile = try QualityProfile.sample(cutoff: 1)
        #expect(profile.isUpgrade(.sample(.webDL, .p720, 2), of: web).rule == .revision)
        #expect(profile.isUpgrade(.sample(.webDL, .p720, real: 1), of: .sample(.webDL, .p720, 3)).isYes)
        let older = profile.isUpgrade(.sample(.webDL, .p720, 1, score: 90), of: .sample(.webDL, .p720, 2))
        #expect(!older.isYes && older.rule == .revision)
        #expect("\(older)" == "no: WEBDL-720p v2, which is there, is a better attempt than WEBDL-720p")
    }

    @Test func aBetterAttemptAtAnEqualQualityCountsBelowTheCutoffAlone() throws {
        let proper = RatedRelease.sample(.webRip, .p720, 2)
        #expect(try QualityProfile.sample().isUpgrade(proper, of: web).rule == .revision)
        let needless = try QualityProfile.sample(cutoff: 1001).isUpgrade(proper, of: web)
        #expect(!needless.isYes && needless.rule == .cutoff)
    }

    @Test func propersCountAsTheSettingsHaveIt() throws {
        let profile = try QualityProfile.sample()
        let proper = RatedRelease.sample(.webDL, .p720, 2)
        #expect(profile.takes(proper, over: web, propers: .preferAndUpgrade).isYes)
        let idle = profile.takes(proper, over: web, propers: .doNotUpgrade)
        #expect(!idle.isYes && idle.rule == .revision)
        #expect(profile.takes(proper, over: web, propers: .doNotPrefer).rule == .equal)
        let rated = RatedRelease.sample(.webDL, .p720, 1, score: 5)
        #expect(profile.takes(rated, over: proper, propers: .doNotPrefer).rule == .formatScore)
        #expect(profile.takes(rated, over: proper, propers: .doNotPrefer).isYes)
    }

    @Test(
        arguments: [("GRP", "grp", true), ("GRP", "OTHER", false), (nil, "GRP", false), ("GRP", nil, false)]
            as [(String?, String?, Bool)])
    func aRepackMendsItsOwnGroupsRelease(_ new: String?, _ old: String?, _ isTaken: Bool) throws {
        let profile = try QualityProfile.sample()
        let repack = RatedRelease.sample(.webDL, .p720, 2, repack: true, by: new)
        let verdict = profile.takes(repack, over: .sample(.webDL, .p720, by: old))
        #expect(verdict.isYes == isTaken)
        if !isTaken { #expect(verdict.rule == .group) }
        // A proper comes from another group, and a better quality needs no reason.
        #expect(profile.takes(.sample(.webDL, .p720, 2, by: new), over: .sample(.webDL, .p720, by: old)).isYes)
        #expect(
            profile.takes(.sample(.bluray, .p720, 2, repack: true, by: new), over: .sample(.webDL, .p720, by: old))
                .isYes)
    }

    @Test func customFormatsCountUntilTheyAreEnough() throws {
        let profile = try QualityProfile.sample(cutoff: 1, enough: 100, step: 10)
        func upgrade(_ new: Int, _ old: Int) -> QualityVerdict {
            profile.isUpgrade(.sample(.webDL, .p720, score: new), of: .sample(.webDL, .p720, score: old))
        }
        #expect(upgrade(10, 0).isYes)
        #expect(upgrade(9, 0).rule == .formatScore && !upgrade(9, 0).isYes)
        #expect(upgrade(500, 100).rule == .cutoff)
        #expect(upgrade(0, 10).rule == .formatScore && !upgrade(0, 10).isYes)
        #expect(upgrade(10, 10).rule == .equal)
    }

    @Test func whereNothingIsThereTheProfileDecidesAlone() throws {
        let profile = try QualityProfile.sample(least: 10)
        #expect(profile.takes(.sample(.webDL, .p720, score: 10)).isYes)
        #expect(profile.takes(web).rule == .formatScore)
        #expect(profile.takes(.sample(.dvd, .p480, score: 10)).rule == .allowed)
        #expect("\(profile.takes(.sample(.television, .p2160)))" == "no: the profile HD does not take HDTV-2160p")
    }

    @Test func whatTheProfileDoesNotListIsWorseThanWhatItDoes() throws {
        #expect(try QualityProfile.sample().isUpgrade(television, of: .sample(.television, .p2160)).isYes)
        #expect(try !QualityProfile.sample().isUpgrade(.sample(.television, .p2160), of: television).isYes)
    }
}
