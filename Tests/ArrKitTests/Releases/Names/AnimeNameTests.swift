import ArrKit
import Testing

/// Episodes counted through all seasons.
struct AnimeNameTests {
    @Test(arguments: [
        ("[Crew] Paper Moon - 05 [1080p][AAAA1111].mkv", "Paper Moon", "5"),
        ("[Crew]_Paper_Moon_-_05_[848x480]", "Paper Moon", "5"),
        ("[Crew] Paper Moon 05 (720p)", "Paper Moon", "5"), ("[Crew].Paper.Moon.05.[1280x720]", "Paper Moon", "5"),
        ("[Crew] Paper Moon!! - 05v2 [720p]", "Paper Moon!!", "5"),
        ("[Crew] Paper Moon S2 - 05 [720p]", "Paper Moon S2", "5"),
        ("[Crew] Paper Moon 2 - 05 [720p]", "Paper Moon 2", "5"),
        ("[Crew] Paper Moon Ep05 (AAAA1111)", "Paper Moon", "5"),
        ("[Crew] Paper Moon Episode 5 [720p]", "Paper Moon", "5"),
        ("[Crew] Paper Moon #957 (1280x720).mp4", "Paper Moon", "957"),
        ("[Crew] Paper Moon 1004 [E63F2984].mkv", "Paper Moon", "1004"), ("[Crew] 86 - 01 [1080p]", "86", "1"),
        ("[Crew] Paper Moon - 100 Nights - 01 (1080p)", "Paper Moon - 100 Nights", "1"),
        ("[Crew] Paper Moon 300-sai, at Last - 01 (1080p)", "Paper Moon 300-sai, at Last", "1"),
        ("[Crew] [Paper Moon] - 05 (1080p)", "[Paper Moon]", "5"),
        ("[Crew] Paper Moon - 12 END [1080p]", "Paper Moon", "12"),
        ("[Crew] Paper Moon (2014) - 017 (115) [1280x720]", "Paper Moon (2014)", "17"),
        ("Paper Moon - 031 - The Resolution [Crew].avi", "Paper Moon", "31"),
        ("Paper_Moon_-_02(DVD)_-_(Crew)[0CA65F00]", "Paper Moon", "2"),
        ("Paper Moon Episode 56 [VOSTFR][720p]-Crew", "Paper Moon", "56"),
        ("Paper Moon 484 VOSTFR par Crew", "Paper Moon", "484"),
        ("Paper Moon EP06 720p x265", "Paper Moon", "6"), ("Paper.Moon.E195.German.DVDRip", "Paper Moon", "195"),
        ("paper_moon_e66_the_end", "paper moon", "66"), ("Paper Moon S21 1000", "Paper Moon S21", "1000"),
        ("Paper Moon 1. Bölüm (23.10.2023) 720p", "Paper Moon", "1"),
        ("[Crew] Paper Moon - 01-12 [BD][720p]", "Paper Moon", "1-12"),
        ("[Crew] Paper Moon (01-25) [1080p] (Batch)", "Paper Moon", "1-25"),
        ("[Crew] Paper Moon - 01 ~ 10 [1080p]", "Paper Moon", "1-10"), ("Paper_Moon_[01-05]_[TV]", "Paper Moon", "1-5"),
        ("Paper Moon (2011) Episode 99-100 [1080p]", "Paper Moon (2011)", "99-100"),
        ("[字幕组][纸月亮][Paper Moon][2019][02][1080p]", "Paper Moon", "2"),
        ("【字幕组】★04月新番【纸月亮】【Paper Moon】【24】【END】GB", "Paper Moon", "24"),
        ("[字幕组][紙月亮物語][18][720P][BIG5]", "紙月亮物語", "18"), ("[字幕组][纸月亮·Paper Moon][871][简体]", "Paper Moon", "871"),
        ("[LoliHouse] 纸月亮 / Paper Moon S02 - 03 [WebRip 1080p]", "Paper Moon S2", "3"),
        ("[Crew] Paper Moon - １５８ [1080p]", "Paper Moon", "158"),
    ]) func absoluteNumbers(_ name: String, _ title: String, _ numbers: String) {
        let release = Release(name, profile: .sonarr)
        #expect(release.title.value == title)
        #expect(release.numbers == numbers)
        #expect(release.seasons.isEmpty && release.episodes.isEmpty)
        #expect(release.kind?.value == .anime)
    }

    @Test(arguments: [
        ("[Crew] Paper Moon S02E05 17", "S02E05 17"), ("[Crew] Paper Moon 17 2x05", "S02E05 17"),
        ("[Crew] Paper Moon - S01E01-02 - 001-002 - X", "S01E01-E02 1-2"),
        ("[Crew] Paper Moon - 05.5 - S00E01 - X", "S00E01 5.5"),
        ("[Crew] Paper Moon - 17.5 (S00E01) (BD 1080p)", "S00E01 17.5"),
        ("[Crew] Paper Moon - 12.5 [1080p].mkv", "12.5"),
    ]) func bothCounts(_ name: String, _ numbers: String) {
        let release = Release(name, profile: .sonarr)
        #expect(release.title.value == "Paper Moon")
        #expect(release.numbers == numbers)
    }

    @Test func theGroupAndTheChecksumAreTold() {
        let release = Release("[Crew] Paper Moon - 05 [1080p][AAAA1111].mkv", profile: .sonarr)
        #expect(release.group?.value == "Crew")
        #expect(release.hash?.value == "AAAA1111")
        #expect(Release("[字幕组][纸月亮][Paper Moon][02]", profile: .sonarr).group?.value == "字幕组")
    }

    @Test func specialsKeepTheirNumber() {
        let release = Release("[Crew] Paper Moon - 01 - OVA [720p]", profile: .sonarr)
        #expect(release.isSpecial)
        #expect(Array(release.absoluteEpisodes) == [1])
    }
}
