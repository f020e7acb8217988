import ArrKit
import Testing

/// Names that nobody would give, read without harm.
struct ReleaseRobustnessTests {
    @Test(arguments: [
        "Show.Name.S02.1080p-", "[a] 12 x", "第(１2] / ", "2019.", "S01E01E", "01-", "((((", "]]]]", "[[[[", "- 5 ",
        "e1-", "Part ", "aka ",
        "א ", "\u{202E}S01", "e\u{301}", "\u{200B}", "👩‍👩‍👧 S01E01 ", "1x1x1x", "German 2001 ", "…—–",
    ]) func longNamesAreReadWhole(_ piece: String) {
        let name = String(repeating: piece, count: 20_000 / piece.utf8.count)
        for profile in Release.Profile.allCases {
            let release = Release(name, profile: profile)
            for range in [release.title.range, release.numbersRange, release.quality.range, release.group?.range] {
                #expect(range.map { 0 <= $0.lowerBound && $0.upperBound <= name.utf8.count } ?? true)
            }
        }
    }

    @Test func everyPlaneOfUnicodeMayStandInAName() {
        for plane in 0...16 as ClosedRange<UInt32> {
            for offset in stride(from: 0x21 as UInt32, to: 0xFFFD, by: 97) {
                guard let scalar = Unicode.Scalar(plane << 16 | offset) else { continue }
                let name = "A\(Character(scalar))B S01E02 \(Character(scalar)) 1080p-\(Character(scalar))G"
                for profile in Release.Profile.allCases { _ = Release(name, profile: profile).findings }
            }
        }
    }

    @Test func directionsAndWidthsDoNotHideAnEpisode() {
        #expect(
            Release("Harbour\u{200B} Lights \u{202A}S02\u{200D}E03\u{202C} 720p", profile: .sonarr).numbers == "S02E03")
        #expect(Release("Ｈａｒｂｏｕｒ　Ｓ０２Ｅ０３", profile: .sonarr).numbers == "S02E03")
        #expect(Release("Harbour – S02E03 — Storm", profile: .sonarr).title.value == "Harbour")
    }

    @Test func decomposedTitlesStayAsTheyAre() {
        #expect(Release("Ame\u{301}lie.2001.1080p", profile: .radarr).title.value == "Ame\u{301}lie")
        #expect(Release("עברית S02E03 720p", profile: .sonarr).title.value == "עברית")
    }

    @Test func randomBytesOfNamesAreReadWithoutHarm() {
        let pieces = [
            "S01", "E02", "x", "1080p", "[", "]", "(", ")", " - ", ".", "_", "2019", "Part", "第", "／", "WEB-DL", "-",
            "GRP", "01", "~", "v2",
            "10E20S", "p027", "aka", "Season ", "Cap.", "E", "of 8", "#", "ep",
        ]
        var seed: UInt64 = 7
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        for _ in 0..<20_000 {
            let name = (0..<next(14)).map { _ in pieces[next(pieces.count)] }.joined()
            for profile in Release.Profile.allCases {
                let release = Release(name, profile: profile)
                #expect(release.episodes.count < 2000 && release.absoluteEpisodes.count < 2001)
                _ = Release(path: name + "/" + name, profile: profile)
                _ = release.explained
            }
        }
    }
}
