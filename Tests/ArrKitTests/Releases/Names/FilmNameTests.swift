import ArrKit
import Testing

/// Films' titles and years.
struct FilmNameTests {
    @Test(
        arguments: [
            ("Blade.Runner.2049.2017", "Blade Runner 2049", 2017), ("1917.2019", "1917", 2019),
            ("2012.2009", "2012", 2009),
            ("Apollo 13", "Apollo 13", nil), ("Ocean's 11", "Ocean's 11", nil),
            ("The Advocate 2021", "The Advocate", 2021),
            ("2001 A Space Odyssey", "2001 A Space Odyssey", nil),
            ("2001.A.Space.Odyssey.1968.1080p", "2001 A Space Odyssey", 1968),
            ("Dune Part Two (2024)", "Dune Part Two", 2024), ("Movie.Name.1080p", "Movie Name", nil),
        ] as [(String, String, Int?)]) func whatOthersGetWrong(_ name: String, _ title: String, _ year: Int?)
    {
        for release in [Release(name), Release(name, profile: .radarr)] {
            #expect(release.title.value == title)
            #expect(release.year?.value == year)
            #expect(release.kind?.value == .film)
        }
    }

    @Test(
        arguments: [
            ("The.Quiet.Sea.2018.1080p.WEB-DL-GRP", "The Quiet Sea", 2018),
            ("The Quiet Sea (2018) [1080p]", "The Quiet Sea", 2018),
            ("The Quiet Sea [2018]", "The Quiet Sea", 2018), ("(1995) The Quiet Sea", "The Quiet Sea", 1995),
            ("1999.1990.720p", "1999", 1990), ("V.H.S.2.2013.720p", "V.H.S. 2", 2013),
            ("Far.From.L.A.1985", "Far From L.A.", 1985),
            ("Dr.Quiet.1964", "Dr. Quiet", 1964), ("Quiet.(500).Days.(2009)", "Quiet (500) Days", 2009),
            ("Quiet Sea!.2013", "Quiet Sea!", 2013),
            ("Quiet.German.DL.AC3.BluRay.x264-GRP", "Quiet", nil),
            ("Quiet la Mer TRUEFRENCH BluRay 720p 2016", "Quiet la Mer", 2016),
            ("The.Good.German.2006.720p", "The Good German", 2006),
            ("Quiet.Sea.EXTENDED.CUT.2013.1080p", "Quiet Sea", 2013),
            ("Quiet Sea Director's Cut (1968)", "Quiet Sea", 1968), ("Uncut.Sea.2019.720p", "Uncut Sea", 2019),
            ("[Crew] Quiet Sea (BDRip 1920x1080) [AAAA1111]", "Quiet Sea", nil),
            ("[Crew] Quiet Sea (2016) v2 [AAAA1111]", "Quiet Sea", 2016),
            ("The Quiet Sea (1897) [DVD].mp4", "The Quiet Sea", 1897),
            ("www.example.org - Quiet.2008.720p", "Quiet", 2008),
        ] as [(String, String, Int?)]) func titlesAndYears(_ name: String, _ title: String, _ year: Int?)
    {
        let release = Release(name, profile: .radarr)
        #expect(release.title.value == title)
        #expect(release.year?.value == year)
    }

    @Test(arguments: [
        ("Stilles.Meer.AKA.Quiet.Sea.1978.1080p", "Stilles Meer AKA Quiet Sea", ["Stilles Meer", "Quiet Sea"]),
        ("Stilles Meer a.k.a. Quiet Sea 2020", "Stilles Meer AKA Quiet Sea", ["Stilles Meer", "Quiet Sea"]),
        ("Stilles.Meer.(aka.Quiet.Sea).1997", "Stilles Meer (aka Quiet Sea)", ["Stilles Meer", "Quiet Sea"]),
        ("Тихое море / Quiet Sea (2020) UHD", "Тихое море / Quiet Sea", ["Тихое море", "Quiet Sea"]),
        ("Aka Sea (2008)", "Aka Sea", []),
    ]) func severalTitles(_ name: String, _ title: String, _ others: [String]) {
        let release = Release(name, profile: .radarr)
        #expect(release.title.value == title)
        #expect(release.otherTitles == others)
    }

    @Test func editionsAndNumbersOfCataloguesAreTold() {
        let release = Release("Quiet.Sea.Director's.Cut.2013.1080p.{tmdb-43074}.[tt1234567]", profile: .radarr)
        #expect(release.edition?.value == "Director's Cut")
        #expect(release.tmdbID == 43074)
        #expect(release.imdbID?.value == "tt1234567")
    }

    @Test func anEpisodeIsNoFilm() {
        #expect(Release("Big Film (S01E18) Complete 360p", profile: .radarr).rejection == .episode)
    }

    @Test func aNameIsReadAsWhatItLooksLike() {
        #expect(Release("Harbour.Lights.S02E03.720p").profile == .sonarr)
        #expect(Release("Late.Chat.2019.04.18.720p").profile == .sonarr)
        #expect(Release("[Crew] Paper Moon - 05 [1080p]").profile == .sonarr)
        #expect(Release("Harbour.Lights.212.hdtv-grp").profile == .sonarr)
        #expect(Release("The.Quiet.Sea.2018.1080p").profile == .radarr)
        #expect(Release("The.Long.War.Part.2.2018.1080p").profile == .radarr)
    }
}
