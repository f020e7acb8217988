import ArrKit
import Testing

struct SeriesTokenTests {
    @Test(arguments: [
        ("{Series Title}", "The Rookie - Feds (2022)"), ("{Series CleanTitle}", "The Rookie Feds 2022"),
        ("{Series TitleYear}", "The Rookie - Feds (2022)"), ("{Series CleanTitleYear}", "The Rookie Feds 2022"),
        ("{Series TitleWithoutYear}", "The Rookie - Feds"), ("{Series CleanTitleWithoutYear}", "The Rookie Feds"),
        ("{Series TitleThe}", "Rookie - Feds, The (2022)"), ("{Series CleanTitleThe}", "Rookie Feds, The 2022"),
        ("{Series TitleTheYear}", "Rookie - Feds, The (2022)"), ("{Series CleanTitleTheYear}", "Rookie Feds, The 2022"),
        ("{Series TitleTheWithoutYear}", "Rookie - Feds, The"),
        ("{Series CleanTitleTheWithoutYear}", "Rookie Feds, The"),
        ("{Series TitleFirstCharacter}", "R"), ("{Series Year}", "2022"), ("{TvdbId}", "421555"),
        ("{TmdbId}", "203744"),
        ("{TvMazeId}", "61758"), ("{ImdbId}", "tt16416404"), ("{tvdbid}", "421555"), ("{Imdb_Id}", "tt16416404"),
    ])
    func eachNameIsWritten(_ format: String, _ expected: String) throws {
        #expect(try NamingSamples.written(format) == expected)
    }

    @Test(arguments: [
        ("Dark", 2017, "Dark (2017)"), ("Dark", 0, "Dark"), ("The Mist", 2017, "The Mist (2017)"),
        ("V (2009)", 2010, "V (2009)"),
        ("24 (x)", 2001, "24 (x) (2001)"),
    ])
    func theYearIsAddedOnceWhereItIsKnown(_ title: String, _ year: Int, _ expected: String) throws {
        #expect(try NamingSamples.written("{Series TitleYear}", series: .init(title: title, year: year)) == expected)
    }

    @Test(arguments: [
        ("The Mist", "Mist, The"), ("A Place Apart", "Place Apart, A"), ("An Idiot Abroad", "Idiot Abroad, An"),
        ("A", "A"),
        ("the wire", "wire, the"), ("Theater", "Theater"), ("Another", "Another"),
        ("The Bridge (US)", "Bridge, The (US)"),
        ("The Office (UK) (2001)", "Office, The (UK) (2001)"), ("The (Un)Known", "(Un)Known, The"),
        ("The One (I) Wanted", "One (I) Wanted, The"), ("The Void ()", "Void (), The"),
        ("The A (B)(C)", "A, The (B)(C)"),
    ])
    func theArticleGoesBehindTheTitleButBeforeBrackets(_ title: String, _ expected: String) throws {
        #expect(try NamingSamples.written("{Series TitleThe}", series: .init(title: title)) == expected)
    }

    @Test(arguments: [
        ("The Mist", 2017, "Mist, The 2017"), ("The Gang (B&C)", 1999, "Gang, The BandC 1999"), ("A", 2017, "A 2017"),
        ("The Bridge (2011)", 2013, "Bridge, The 2011"), ("The Wire", 0, "Wire, The"), ("Dark", 2017, "Dark 2017"),
    ])
    func aCleanTitleHasItsYearWithoutBrackets(_ title: String, _ year: Int, _ expected: String) throws {
        #expect(
            try NamingSamples.written("{Series CleanTitleTheYear}", series: .init(title: title, year: year)) == expected
        )
    }

    @Test(arguments: [
        ("Law & Order", "Law and Order"), ("It's Always Sunny", "Its Always Sunny"), ("We'll Be Fine", "Well Be Fine"),
        ("D'Artagnan Rises", "D'Artagnan Rises"), ("Schitt's", "Schitt's"), ("Friends' Den", "Friends Den"),
        ("Who, Me?", "Who Me"),
        ("Rock/Paper", "Rock Paper"), ("Back \\ Slash", "Back Slash"), ("One - Two", "One Two"), ("One-Two", "One-Two"),
        ("Pokémon", "Pokemon"), ("Ærø Søster", "AEro Soster"), ("Große Fälle", "Grosse Falle"), ("Łódź", "Lodz"),
        ("Cafe\u{301}", "Cafe"), ("進撃の巨人", "進撃の巨人"), ("[a] {b} (c)", "a b c"),
        ("Rule #1: Don\u{2019}t", "Rule #1 Don\u{2019}t"),
        ("Don\u{2019}t Go", "Dont Go"), ("B*tch", "B-tch"), ("Wow!", "Wow!"), ("One ! Two", "One Two"),
        ("3:10", "3-10"),
    ])
    func aCleanTitleHasNoPunctuationOrAccents(_ title: String, _ expected: String) throws {
        #expect(try NamingSamples.written("{Series CleanTitle}", series: .init(title: title)) == expected)
    }

    @Test(arguments: [
        ("The Mist", "M"), ("30 Rock", "3"), ("The '80s", "8"), ("Ütopia", "U"), ("Æon Flux", "A"), (".hack", "H"),
        ("¡Mucha!", "M"), ("...x", "_"), ("좀비버스", "좀"), ("élan", "E"), ("!", "_"),
    ])
    func seriesAreFiledUnderTheirFirstCharacter(_ title: String, _ expected: String) throws {
        #expect(try NamingSamples.written("{Series TitleFirstCharacter}", series: .init(title: title)) == expected)
    }

    @Test(arguments: [
        ("{Series Title:16}", "The Fantastic..."), ("{Series TitleThe:17}", "Fantastic Life..."),
        ("{Series CleanTitle:-13}", "...Mr. Sisko"),
        ("{Series Title:31}", "The Fantastic Life of Mr. Sisko"),
        ("{Series Title:30}", "The Fantastic Life of Mr. S..."),
        ("{Series Title:EN}", "The Fantastic Life of Mr. Sisko"), ("{Series Title:2}", "..."),
        ("{Series.Title:16}", "The.Fantastic..."),
        ("{SERIES TITLE:16}", "THE FANTASTIC..."), ("{Series Title:0}", "The Fantastic Life of Mr. Sisko"),
    ])
    func titlesAreCutWhereTheFormatSaysSo(_ format: String, _ expected: String) throws {
        #expect(try NamingSamples.written(format, series: .init(title: "The Fantastic Life of Mr. Sisko")) == expected)
    }

    @Test func charactersAreNeverCutThrough() throws {
        #expect(try NamingSamples.written("{Series Title:9}", series: .init(title: "日本沈没の日")) == "日本...")
        #expect(try NamingSamples.written("{Series Title:-9}", series: .init(title: "日本沈没の日")) == "...の日")
        #expect(try NamingSamples.written("{Series Title:8}", series: .init(title: "a😀😀b")) == "a😀...")
    }

    @Test func numbersThatAreUnknownAreNotWritten() throws {
        let series = EpisodeNamer.Series(title: "X", tvdbId: 7)
        #expect(
            try NamingSamples.written("{Series Title}{ [ImdbId]}{ (TmdbId)}{-TvMazeId}{ TvdbId}", series: series)
                == "X 7")
    }

    @Test(arguments: [
        ("{Series TitleYear}", "Rookie (2018)"), ("{Series TitleYear} {tvdb-{TvdbId}}", "Rookie (2018) {tvdb-5}"),
        ("{Series Title} {{tvdb-{TvdbId}}}", "Rookie {tvdb-5}"),
        ("{Series TitleFirstCharacter}/{Series Title}", "R/Rookie"),
        ("TV\\\\{Series Title} .", "TV/Rookie"), ("{Series Title}{ - ImdbId}", "Rookie"), ("{series.title}", "rookie"),
        ("{Series Title:6}", "Rookie"), ("{Series Title:5}", "Ro..."),
    ])
    func theSeriesFolderFollowsItsFormat(_ format: String, _ expected: String) throws {
        let namer = try EpisodeNamer(seriesFolder: format)
        #expect(namer.folder(of: .init(title: "Rookie", year: 2018, tvdbId: 5)) == expected)
    }

    @Test(arguments: [
        ("Season {season}", 1, "Season 1"), ("Season {season:00}", 1, "Season 01"), ("S{season:00}", 112, "S112"),
        ("Season {season}", 0, "Specials"),
        ("{Series.Title} {Season:000}", 4, "Rookie 004"), ("{Series Title}/{season}", 4, "Rookie/4"),
        ("{Season} {Series Year}", 2, "2 2018"),
    ])
    func theSeasonFolderFollowsItsFormat(_ format: String, _ season: Int, _ expected: String) throws {
        let namer = try EpisodeNamer(seasonFolder: format)
        #expect(namer.folder(ofSeason: season, in: .init(title: "Rookie", year: 2018)) == expected)
    }

    @Test func theSpecialsFolderMayNameTheSeries() throws {
        let namer = try EpisodeNamer(specialsFolder: "{Series Title} Season {season:00}")
        #expect(namer.folder(ofSeason: 0, in: .init(title: "Rookie")) == "Rookie Season 00")
    }
}
