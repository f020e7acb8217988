import ArrKit
import Testing

struct EpisodeNumberTests {
    private let series = EpisodeNamer.Series(title: "South Park")
    private let file = NamingFile(quality: "HDTV-720p")

    @Test(arguments: [
        (NamingOptions.MultiEpisode.extend, "South Park - S01E06-07-08 - City Sushi"),
        (.duplicate, "South Park - S01E06 - S01E07 - S01E08 - City Sushi"),
        (.repeat, "South Park - S01E06E07E08 - City Sushi"),
        (.scene, "South Park - S01E06-E07-E08 - City Sushi"), (.range, "South Park - S01E06-08 - City Sushi"),
        (.prefixedRange, "South Park - S01E06-E08 - City Sushi"),
    ])
    func eachStyleNumbersSeveralEpisodes(_ style: NamingOptions.MultiEpisode, _ expected: String) throws {
        let namer = try EpisodeNamer(
            standard: "{Series Title} - S{season:00}E{episode:00} - {Episode Title}",
            options: .init(multiEpisode: style))
        #expect(namer.fileName(of: NamingSamples.episodes(3), in: series, file: file) == expected)
    }

    @Test(arguments: [
        (NamingOptions.MultiEpisode.extend, "South.Park.1x06-07"), (.duplicate, "South.Park.1x06.1x07"),
        (.repeat, "South.Park.1x06x07"),
        (.scene, "South.Park.1x06-x07"), (.range, "South.Park.1x06-07"), (.prefixedRange, "South.Park.1x06-x07"),
    ])
    func eachStyleKeepsWhatStandsBetweenSeasonAndEpisode(_ style: NamingOptions.MultiEpisode, _ expected: String) throws
    {
        let namer = try EpisodeNamer(
            standard: "{Series.Title}.{season}x{episode:00}", options: .init(multiEpisode: style))
        #expect(namer.fileName(of: NamingSamples.episodes(2), in: series, file: file) == expected)
    }

    @Test(arguments: [
        (NamingOptions.MultiEpisode.extend, "1x06-07-08 - 100-101-102 - City Sushi"),
        (.duplicate, "1x06 - 1x07 - 1x08 - 100 - 101 - 102 - City Sushi"),
        (.repeat, "1x06x07x08 - 100 - 101 - 102 - City Sushi"),
        (.scene, "1x06-x07-x08 - 100-101-102 - City Sushi"), (.range, "1x06-08 - 100-102 - City Sushi"),
        (.prefixedRange, "1x06-x08 - 100-102 - City Sushi"),
    ])
    func eachStyleNumbersAnime(_ style: NamingOptions.MultiEpisode, _ expected: String) throws {
        let namer = try EpisodeNamer(
            anime: "{season}x{episode:00} - {absolute:000} - {Episode Title}", options: .init(multiEpisode: style))
        let anime = EpisodeNamer.Series(title: "South Park", kind: .anime)
        #expect(namer.fileName(of: NamingSamples.episodes(3), in: anime, file: file) == expected)
    }

    @Test func absoluteNumbersInBracketsAreRepeatedWithASpace() throws {
        let namer = try EpisodeNamer(anime: "{Series Title} [{absolute:000}]", options: .init(multiEpisode: .repeat))
        let anime = EpisodeNamer.Series(title: "South Park", kind: .anime)
        #expect(namer.fileName(of: NamingSamples.episodes(2), in: anime, file: file) == "South Park [100 101]")
    }

    @Test(arguments: [
        ("S{season:00}E{episode:00}", "S01E06"), ("s{season:00}e{episode:00}", "s01e06"), ("{season}x{episode}", "1x6"),
        ("{Season:00}X{Episode:000}", "01X006"), ("S{season:00}-E{episode:00}", "S01-E06"),
        ("S{season:00}.e{episode:00}", "S01.e06"),
        ("S{season} {(Episode:00)} S{season}E{episode}", "S1 (06) S1E6"), ("{SEASON:00}x{EPISODE:00}", "01x06"),
        ("S{season}E{episode} S{season}E{episode}", "S1E6 S1E6"), ("S{season:0000}E{episode:00}", "S0001E06"),
    ])
    func numbersAreAsWideAsTheFormatSays(_ format: String, _ expected: String) throws {
        #expect(
            try EpisodeNamer(standard: format).fileName(of: NamingSamples.episodes(1), in: series, file: file)
                == expected)
    }

    @Test func aNumberApartFromItsSeasonSpansFirstAndLast() throws {
        let namer = try EpisodeNamer(
            standard: "{Season} {Episode:00} S{season}E{episode}", options: .init(multiEpisode: .extend))
        #expect(namer.fileName(of: NamingSamples.episodes(3), in: series, file: file) == "1 06-08 S1E6-7-8")
    }

    @Test func episodesAreSortedFirst() throws {
        let namer = try EpisodeNamer(standard: "S{season}E{episode}", options: .init(multiEpisode: .repeat))
        #expect(namer.fileName(of: NamingSamples.episodes(3).reversed(), in: series, file: file) == "S1E6E7E8")
    }

    @Test func theFormatFollowsTheKindOfSeries() throws {
        let namer = try EpisodeNamer(standard: "S{season}E{episode}", daily: "{Air-Date}", anime: "{absolute:000}")
        let (episode, daily) = (NamingSamples.episode, EpisodeNamer.Series(title: "X", kind: .daily))
        let anime = EpisodeNamer.Series(title: "X", kind: .anime)
        #expect(namer.fileName(of: [episode], in: series, file: file) == "S1E2")
        #expect(namer.fileName(of: [episode], in: daily, file: file) == "2022-10-04")
        #expect(namer.fileName(of: [episode], in: anime, file: file) == "012")
        var special = episode
        (special.season, special.absolute) = (0, nil)
        #expect(namer.fileName(of: [special], in: daily, file: file) == "S0E2")
        #expect(namer.fileName(of: [episode, special], in: anime, file: file) == "S0E2-E2")
        special = episode
        special.airDate = nil
        #expect(namer.fileName(of: [special], in: daily, file: file) == "Unknown")
    }

    @Test func theNumberThroughAllSeasonsIsForAnimeAlone() throws {
        let namer = try EpisodeNamer(standard: "S{season}E{episode}{absolute:000} x")
        #expect(namer.fileName(of: [NamingSamples.episode], in: series, file: file) == "S1E2 x")
    }
}
