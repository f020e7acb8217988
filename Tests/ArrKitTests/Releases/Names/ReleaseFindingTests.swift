import ArrKit
import Testing

/// Why a name was read as it was.
struct ReleaseFindingTests {
    @Test func everyFactHasItsPlace() {
        let name = "Harbour.Lights.S02E03E04.PROPER.1080p.WEB-DL.DDP5.1.H.264-GRP"
        let release = Release(name, profile: .sonarr)
        func text(_ range: Range<Int>?) -> String? {
            range.map { String(decoding: Array(name.utf8)[$0], as: UTF8.self) }
        }
        #expect(text(release.title.range) == "Harbour.Lights")
        #expect(text(release.numbersRange) == "S02E03E04")
        #expect(text(release.group?.range) == "GRP")
        #expect(text(release.quality.range) == "WEB-DL")
        #expect(text(release.revision.range) == "PROPER")
        #expect(release.kind?.confidence ?? 0 > 0.9)
    }

    @Test func placesAreThoseOfTheNameAsItWasGiven() {
        let name = "【字幕组】[纸月亮·Paper Moon][１２][简体]"
        let release = Release(name, profile: .sonarr)
        let bytes = Array(name.utf8)
        #expect(release.title.range.map { String(decoding: bytes[$0], as: UTF8.self) } == "Paper Moon")
        #expect(release.group?.range.map { String(decoding: bytes[$0], as: UTF8.self) } == "字幕组")
        #expect(release.numbersRange.map { String(decoding: bytes[$0], as: UTF8.self) } == "１２")
    }

    @Test func whatLostIsTold() {
        let findings = Release("Blade.Runner.2049.2017.1080p", profile: .radarr).findings
        let years = findings.filter { $0.subject == .year }
        #expect(years.map(\.value) == ["2017", "2049"])
        #expect(years.map(\.isTaken) == [true, false])
        #expect(years[1].reason == "it is part of the title")
    }

    @Test func numbersOfOtherRulesAreTold() {
        let findings = Release("The Show - S41 E10478 - 2014-08-15", profile: .sonarr).findings
        #expect(findings.contains { $0.subject == .numbers && $0.value == "S41E10478" && $0.isTaken })
        #expect(findings.contains { $0.subject == .date && $0.value == "2014-08-15" && !$0.isTaken })
    }

    @Test func theExplanationStandsUnderTheName() {
        let lines = Release("Harbour.Lights.S02E03.720p.HDTV-GRP", profile: .sonarr).explained.split(separator: "\n")
            .map(String.init)
        #expect(lines[0] == "Harbour.Lights.S02E03.720p.HDTV-GRP")
        #expect(lines.contains { $0.hasPrefix("──────────────    ") && $0.contains("title Harbour Lights (98 %)") })
        #expect(lines.contains { $0.hasPrefix("               ──────   ") && $0.contains("numbers S02E03 (98 %)") })
    }

    @Test func readingWithReasonsGivesTheSame() {
        for name in [
            "[Crew] Paper Moon - 05 [1080p]", "Late.Chat.2019.04.18", "The.Quiet.Sea.2018.1080p",
            "Harbour.212.hdtv-grp", "x",
        ] {
            for profile in Release.Profile.allCases {
                let release = Release(name, profile: profile)
                let taken = release.findings.filter { $0.isTaken && $0.subject == .title }
                #expect(taken.first?.value ?? "" == release.title.value)
            }
        }
    }
}
