import ArrKit
import Testing

/// Seasons, episodes, days and packs, by names of our own making.
struct ReleaseNumbersTests {
    @Test(arguments: [
        ("Harbour.Lights.S02E03.1080p.WEB-DL.H.264-GRP", "Harbour Lights", "S02E03"),
        ("harbour.lights.s02e03.720p.hdtv.x264-grp", "harbour lights", "S02E03"),
        ("Harbour Lights - S02E03 - The Tide (1080p)", "Harbour Lights", "S02E03"),
        ("Harbour_Lights_-_S02E03_-_The_Tide", "Harbour Lights", "S02E03"),
        ("Harbour Lights - 2x03 - The Tide [SDTV]", "Harbour Lights", "S02E03"),
        ("Harbour Lights [2x03] The Tide", "Harbour Lights", "S02E03"),
        ("Harbour Lights (2019) - [02x03] - The Tide", "Harbour Lights (2019)", "S02E03"),
        ("Harbour.Lights.2019.S02E03.720p", "Harbour Lights 2019", "S02E03"),
        ("Harbour Lights Season 2 Episode 3 720p", "Harbour Lights", "S02E03"),
        ("Harbour Lights - Season 2 - Episode 03 (Storm).avi", "Harbour Lights", "S02E03"),
        ("Harbour Lights - S02 - E03 - The Tide", "Harbour Lights", "S02E03"),
        ("Harbour.Lights.S02.Ep03.BluRay.x264", "Harbour Lights", "S02E03"),
        ("Harbour.Lights.S02.E.03.BluRay.x264", "Harbour Lights", "S02E03"),
        ("Harbour Lights Se.2 afl.3", "Harbour Lights", "S02E03"),
        ("Harbour Lights - Temporada 2 [HDTV][Cap.203][AC3]", "Harbour Lights", "S02E03"),
        ("S02E03.720p.HDTV", "", "S02E03"),
        ("2x03", "", "S02E03"), ("1x02", "", "S01E02"),
        ("Harbour.Lights.S2019E14.720p", "Harbour Lights", "S2019E14"),
        ("Harbour Lights - 2019x214", "Harbour Lights", "S2019E214"),
        ("Harbour.Lights.S04E1120.WEB", "Harbour Lights", "S04E1120"),
        ("Harbour.Lights.S010E04.WEB", "Harbour Lights", "S10E04"),
        ("[Grp] Harbour Lights - S02E03v2 (1080p)", "Harbour Lights", "S02E03"),
        ("24.S08E01.720p", "24", "S08E01"), ("1883 S01E04", "1883", "S01E04"),
        ("Adventure Time S08E01", "Adventure Time", "S08E01"),
        ("The 4400 - S01E02 - 100 Miles", "The 4400", "S01E02"),
        ("[ www.example.org ] - Harbour.Lights.S02E03.720p", "Harbour Lights", "S02E03"),
        ("Harbour Lights (2019/S02E03/NF/WEB-DL/1080p) GRP", "Harbour Lights (2019)", "S02E03"),
        ("Огни гавани / Harbour Lights / S2E3 of 9 (2023) WEB-DL", "Harbour Lights", "S02E03"),
        ("Harbour.Lights.212.hdtv-grp", "Harbour Lights", "S02E12"),
        ("Harbour.Lights.1013.720p.HDTV", "Harbour Lights", "S10E13"),
        ("03-11 The Tide (SD).m4v", "", "S03E11"),
        ("grp-harbours02e03e04-720p", "grp-harbour", "S02E03-E04"),
    ]) func oneEpisode(_ name: String, _ title: String, _ numbers: String) {
        expect(name, title, numbers)
    }

    @Test(arguments: [
        ("Harbour.Lights.S02E03E04.720p", "S02E03-E04"), ("Harbour.Lights.S02E03-E05.720p", "S02E03-E05"),
        ("Harbour.Lights.S02E03-05.720p", "S02E03-E05"), ("Harbour Lights - S02E03-04-05 - X", "S02E03-E05"),
        ("Harbour Lights - S02E03 - S02E04 - X", "S02E03-E04"), ("Harbour.Lights.S02E03.S02E04.720p", "S02E03-E04"),
        ("Harbour Lights - 2x03-2x04 - X", "S02E03-E04"), ("Harbour Lights - 2x03x04 - X", "S02E03-E04"),
        ("2x03_04 - X", "S02E03-E04"), ("Harbour Lights S02E03 E04 720p", "S02E03-E04"),
        ("Harbour Lights.S2.E3-E4-E5.Storm", "S02E03-E05"),
        ("Harbour Lights Season 2 Episode 03-04 720p", "S02E03-E04"),
        ("harbour.lights.203.204.hdtv", "S02E03-E04"), ("Harbour.20304.hdtv-grp", "S02E03-E04"),
        ("Harbour Lights Temporada 2 [HDTV][Cap.203_205]", "S02E03-E05"),
        // What looks like one more episode and is none.
        ("Harbour.Lights.S02E03.21.0.Street", "S02E03"), ("Harbour Lights S02E03 50-50 Chance", "S02E03"),
        ("Harbour-S02E03-31st_Street", "S02E03"), ("Harbour.Lights.S02E03-720p", "S02E03"),
        ("Harbour Lights - S02E03 - 18-5-4", "S02E03"), ("Harbour Lights S02E03 100th Show", "S02E03"),
    ]) func severalEpisodes(_ name: String, _ numbers: String) {
        #expect(Release(name, profile: .sonarr).numbers == numbers)
    }

    @Test(arguments: [
        ("Harbour.Lights.S02.1080p.BluRay-GRP", Release.Kind.season, "S02"),
        ("Harbour Lights Season 2 720p", .season, "S02"), ("Harbour.Saison2.VOSTFR.HDTV", .season, "S02"),
        ("Harbour Lights (Temporada 2 Completa)", .season, "S02"), ("[Grp] Harbour Lights S2 [1080p]", .season, "S02"),
        ("Harbour No More S02 2023 1080p WEB-DL", .season, "S02"),
        ("Harbour Lights / S2E1-8 of 8 [2024, WEB-DL 1080p]", .season, "S02"),
        ("Harbour.Lights.S01-S04.720p", .seasons, "S01-S04"),
        ("Harbour Lights Season 01-04 BluRay", .seasons, "S01-S04"),
        ("Harbour Lights Season 1 - Season 4 BluRay", .seasons, "S01-S04"),
        ("Harbour Lights Complete Series S01 S04 (1080p)", .seasons, "S01-S04"),
        ("Harbour.Lights.S02.Part.1.720p", .partialSeason, "S02 part 1"), ("Harbour S02 EXTRAS DVDRip", .extras, "S02"),
        ("Harbour.S02.SUBPACK.DVDRip", .extras, "S02"), ("Harbour.Lights.S02.Special.The.Storm.HDTV", .special, "S02"),
    ]) func packs(_ name: String, _ kind: Release.Kind, _ numbers: String) {
        let release = Release(name, profile: .sonarr)
        #expect(release.kind?.value == kind)
        #expect(release.numbers == numbers)
        #expect(release.title.value.hasPrefix("Harbour"))
    }

    @Test(arguments: [
        ("Late Chat 2019 04 18 A Guest 720p", "Late Chat", "2019-04-18"),
        ("Late.Chat.2019.04.18.720p", "Late Chat", "2019-04-18"),
        ("Late Chat - 2019-04-18 - A Guest", "Late Chat", "2019-04-18"),
        ("Late_Chat_04.18.2019_hdtv", "Late Chat", "2019-04-18"),
        ("Late Chat - 18-04-2019 HDTV", "Late Chat", "2019-04-18"),
        ("Late.Chat.190418.720p", "Late Chat", "2019-04-18"),
        ("2019.04.18 - Late Chat.mkv", "", "2019-04-18"), ("Late Chat 20190418 Ep74 [720p]", "Late Chat", "2019-04-18"),
        ("2020.Chat.2019.18.04.PDTV", "2020 Chat", "2019-04-18"),
        ("Late.Chat.2019.04.18.Part.2.720p", "Late Chat", "2019-04-18, part 2"),
    ]) func days(_ name: String, _ title: String, _ day: String) {
        expect(name, title, day, .daily)
    }

    @Test func daysThatCannotBeAreRefused() {
        let release = Release("Late Chat - 1950-10-14 - A Guest", profile: .sonarr)
        #expect(release.kind == nil)
        #expect(release.rejection == .impossibleDay)
        #expect(Release.Day(year: 2023, month: 2, day: 29) == nil)
        #expect(Release.Day(year: 2024, month: 2, day: 29) != nil)
        #expect(Release.Day(year: 1900, month: 2, day: 29) == nil)
    }

    @Test(arguments: [
        ("The.Long.War.Part.2.DSR.XviD", "The Long War", "S01E02"),
        ("The.Long.War.Part.Two.720p", "The Long War", "S01E02"),
        ("the-long-war-e07-720p", "the-long-war", "S01E07"),
        ("The Long War 2016.E04.720p.WEB-DL", "The Long War 2016", "S01E04"),
        ("The.Long.War.E07-E08.180612.1080p", "The Long War", "S01E07-E08"),
    ]) func seriesOfOneSeason(_ name: String, _ title: String, _ numbers: String) {
        expect(name, title, numbers, .miniSeries)
    }

    @Test func marksOfAnEpisodeAreTold() {
        #expect(Release("Harbour.S02E03b.Storm.Part.2.1080p", profile: .sonarr).isSplitEpisode)
        #expect(Release("Harbour S02E11.5 [SP]-Storm", profile: .sonarr).isSpecial)
        #expect(Release("Harbour.S02E05.5.1.BluRay", profile: .sonarr).isSpecial == false)
    }

    private func expect(_ name: String, _ title: String, _ numbers: String, _ kind: Release.Kind = .episode) {
        let release = Release(name, profile: .sonarr)
        #expect(release.title.value == title)
        #expect(release.numbers == numbers)
        #expect(release.kind?.value == kind)
    }
}
