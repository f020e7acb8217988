import ArrKit
import Testing

struct EpisodeTitleTests {
    private let series = EpisodeNamer.Series(title: "South Park")
    private let file = NamingFile(quality: "HDTV-720p")

    private func written(_ titles: [String], _ token: String = "{Episode Title}", longest: Int = 255) throws -> String {
        let namer = try EpisodeNamer(
            standard: "S{season}E{episode} " + token, options: .init(multiEpisode: .range, longestName: longest))
        let episodes = titles.enumerated().map { EpisodeNamer.Episode(season: 1, number: $0 + 1, title: $1) }
        let name = namer.fileName(of: episodes, in: series, file: file)
        return String(name.dropFirst(titles.count > 1 ? 7 : 5))
    }

    @Test(arguments: [
        (["A", "B"], "A + B"), (["A (1)", "A (2)"], "A"), (["A: Part 1", "A: Part 2"], "A"),
        (["A Pt. 1", "A pt 2"], "A"),
        (["A, Part 1", "B"], "A, + B"), (["Part 1", "Part 2"], "Part 1 + Part 2"),
        (["A (1)", "B (2)", "A (3)"], "A + B"),
        (["A (1)"], "A (1)"), (["Apart 1", "B"], "A + B"), (["A 1", "A 2"], "A 1 + A 2"), (["A (1", "B"], "A (1 + B"),
        (["TBA", "TBA"], "TBA"),
        (["Why?", "Now."], "Why + Now"), (["Why?"], "Why"), (["One", "", "Two"], "One + + Two"),
    ])
    func titlesAreJoinedWithoutPartNumbers(_ titles: [String], _ expected: String) throws {
        #expect(try written(titles) == expected)
    }

    @Test func cleanTitlesAreJoinedByAWord() throws {
        #expect(try written(["It's A", "Pokémon"], "{Episode CleanTitle}") == "Its A and Pokemon")
        #expect(try written(["It's A", "Pokémon"], "{Episode.CleanTitle}") == "Its.A.and.Pokemon")
        #expect(try written(["A", "B"], "{Episode.Title}") == "A.+.B")
    }

    @Test(arguments: [
        ("{Episode Title:14}", "A Long Titl..."), ("{Episode Title:-13}", "...Two Words"),
        ("{Episode Title:12}", "A Long Ti..."), ("{Episode Title:40}", "A Long Title with Two Words"),
        ("{Episode Title:11}", "A Long T..."), ("{Episode Title:10}", "A Long..."),
        ("{Episode CleanTitle:10}", "A Long..."), ("{Episode Title:1}", "..."),
        ("{Episode Title:-10}", "...o Words"), ("{EPISODE TITLE:10}", "A LONG..."),
    ])
    func aTitleIsCutWhereTheFormatSaysSo(_ token: String, _ expected: String) throws {
        #expect(try written(["A Long Title with Two Words"], token) == expected)
    }

    @Test(arguments: [
        (30, "First One + Second One + Third"), (29, "First One...Third"), (17, "First One...Third"),
        (16, "First One..."), (12, "First One..."),
        (11, "First On..."), (9, "First..."),
    ])
    func ofSeveralTitlesTheFirstAndLastAreKeptLongest(_ room: Int, _ expected: String) throws {
        #expect(try written(["First One", "Second One", "Third"], "{Episode Title:\(room)}") == expected)
    }

    @Test(arguments: [(-17, "First One...Third"), (-9, "...Third"), (-8, "...Third"), (-7, "...hird")])
    func cutFromTheFrontTheLastIsKept(_ room: Int, _ expected: String) throws {
        #expect(try written(["First One", "Second One", "Third"], "{Episode Title:\(room)}") == expected)
    }

    @Test func aTitleIsCutToTheRoomThatTheRestLeaves() throws {
        let title = String(repeating: "Word ", count: 80) + "End"
        let namer = try EpisodeNamer(
            standard: "{Series Title} - S{season:00}E{episode:00} - {Episode Title} {Quality Full}")
        let name = namer.fileName(
            of: [.init(season: 1, number: 2, title: title)], in: series, file: file, ending: ".mkv")
        #expect(name.hasPrefix("South Park - S01E02 - Word Word"))
        #expect(name.hasSuffix("Word W... HDTV-720p.mkv"))
        #expect(name.utf8.count == 255)
    }

    @Test func aPathHasItsLimitToo() throws {
        let namer = try EpisodeNamer(standard: "S{season}E{episode} {Episode Title}", options: .init(longestPath: 60))
        let title = String(repeating: "x", count: 100)
        let folder = "/media/tv/South Park/Season 1"
        let name = namer.fileName(
            of: [.init(season: 1, number: 2, title: title)], in: series, file: file, ending: ".mkv", in: folder)
        #expect("\(folder)/\(name)".utf8.count == 60)
    }

    @Test func eachFolderOfAFormatHasTheWholeRoom() throws {
        let namer = try EpisodeNamer(standard: "{Episode Title}/S{season}E{episode}", options: .init(longestName: 12))
        let name = namer.fileName(
            of: [.init(season: 1, number: 2, title: "A Title too long")], in: series, file: file, ending: ".mkv")
        #expect(name == "A Title t.../S1E2.mkv")
    }

    @Test func bracesInATitleAreNotNames() throws {
        #expect(try written(["My {Quality Full} {x}"]) == "My {Quality Full} {x}")
        let named = EpisodeNamer.Series(title: "The {Episode Title} Show")
        let namer = try EpisodeNamer(standard: "{Series Title} S{season}E{episode} {Episode Title}")
        let name = namer.fileName(of: [.init(season: 1, number: 2, title: "T")], in: named, file: file)
        #expect(name == "The {Episode Title} Show S1E2 T")
    }
}
