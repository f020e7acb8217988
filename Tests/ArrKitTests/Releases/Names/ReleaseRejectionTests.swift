import ArrKit
import Testing

/// Names that say nothing, and names that nobody meant.
struct ReleaseRejectionTests {
    @Test(arguments: [
        "76El6LcgLzqb426WoVFg1vVVVGx4uCYopQkfjmLe", "e096aeb3c2c0483a96f5b32fc6d10ff5",
        "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567.mkv",
        "ah63jka93jf0jh26ahjas961.mkv", "AHFMZXGHEWD660", "Backup_72023S02-12", "170424_26", "b00bs", "123",
    ]) func randomWordsAreObfuscated(_ name: String) {
        for profile in Release.Profile.allCases {
            let release = Release(name, profile: profile)
            #expect(release.kind == nil)
            #expect(release.rejection == .obfuscated)
        }
    }

    @Test func otherReasonsAreTold() {
        #expect(Release("password - \"bdc435cb.337\" yEnc", profile: .sonarr).rejection == .password)
        #expect(Release("", profile: .sonarr).rejection == .empty)
        #expect(Release("... --- ...", profile: .radarr).rejection == .empty)
        #expect(Release("harbourlights2finale", profile: .radarr).rejection == .unrecognized)
        #expect(Release("Harbour Lights", profile: .sonarr).rejection == .unrecognized)
    }
}
