import ArrKit
import Testing

struct NamingFormatTests {
    private func refusal(_ text: String, for purpose: NamingPurpose) -> SyntaxError? {
        do throws(SyntaxError) {
            _ = try NamingFormat(text, for: purpose)
            return nil
        } catch {
            return error
        }
    }

    @Test func aFormatTellsWhatItHolds() throws {
        let format = try NamingFormat("{series.title}/S{season:00}E{episode:00} {[Quality_Full]} {{x}}", for: .episode)
        #expect(format.tokens == ["Series Title", "season", "episode", "Quality Full"])
        #expect(format.description == "{series.title}/S{season:00}E{episode:00} {[Quality_Full]} {{x}}")
        #expect(try NamingFormat("{absolute:000}", for: .animeEpisode).tokens == ["absolute"])
    }

    @Test func anUnknownNameShowsItsPlaceAndTheNearest() {
        let error = refusal("S{season}E{episode} {Epsiode Title}", for: .episode)
        #expect(
            error?.description == """
                1:22: Sonarr knows no {Epsiode Title} for an episode's file; did you mean {Episode Title}?
                S{season}E{episode} {Epsiode Title}
                                     ^
                """)
    }

    @Test(arguments: [
        ("{Series Tittle}", NamingPurpose.seriesFolder, 2, "did you mean {Series Title}?"),
        ("{Movie Title} {Series Title}", .movie, 16, "Radarr knows no {Series Title}"),
        ("{Movie Title} {Release Hash}", .movie, 16, "Radarr knows no {Release Hash}"),
        ("{Movie Title}", .seriesFolder, 2, "Sonarr knows no {Movie Title}"),
        ("{Series Title} {Quality Full}", .seriesFolder, 17, "for a series' folder"),
        ("S{season}E{episode} {Movie_Title}", .episode, 22, "Sonarr knows no {Movie_Title}"),
        ("S{season}E{episode} {Xylophone Foo}", .episode, 22, "nothing would be written here"),
        ("S{season}E{episode} {[absolute]}", .episode, 23, "stands alone in its braces"),
        ("{Series Title} {absolute}", .seriesFolder, 17, "is for episodes' files"),
        ("S{season}E{episode} {Series Clean Title}", .episode, 21, "did you mean {Series CleanTitle}?"),
        ("S{season}E{episode} {Episode Title", .episode, 21, "not closed"),
        ("S{season}E{episode} {tvdb-{TvdbId}", .episode, 21, "not closed"),
        ("S{season}E{episode} Title}", .episode, 26, "closes nothing"),
        ("{Movie Title}} x", .movie, 14, "closes nothing"),
        ("S{season}E{episode} {Series Title:}", .episode, 21, "no name in braces"),
        ("S{season}E{episode} {season:two}", .episode, 29, "in zeros"),
        ("S{season}E{episode}: {Series Title}", .episode, 20, "refuse :"),
        ("S{season}E{episode} {Series Title}?", .episode, 35, "refuse ?"),
        ("ééS{season}E{episode} <", .episode, 23, "refuse <"),
        ("S{season}E{episode}\u{7}", .episode, 20, "control character"),
    ])
    func mistakesAreShownWhereTheyAre(_ text: String, _ purpose: NamingPurpose, _ column: Int, _ words: String) throws {
        let error = try #require(refusal(text, for: purpose))
        #expect(error.column == column, "\(error)")
        #expect(error.message.contains(words), "\(error)")
        #expect(error.excerpt == text)
    }

    @Test(arguments: [
        ("", NamingPurpose.specialsFolder), (" ", .episode), ("//", .movie), ("{Series Title}", .episode),
        ("{Series Title} {season}", .episode), ("{Episode Title} {Quality Full}", .dailyEpisode),
        ("{absolute:000}", .episode),
        ("{Air Date}", .episode), ("{Air Date}", .animeEpisode), ("{Series Year}", .seriesFolder),
        ("{Series TitleFirstCharacter}", .seriesFolder), ("Season", .seasonFolder), ("{Release Year}", .movie),
        ("{Movie Collection}", .movieFolder),
    ])
    func aFormatHoldsWhatTellsFilesApart(_ text: String, _ purpose: NamingPurpose) {
        #expect(throws: SyntaxError.self) { try NamingFormat(text, for: purpose) }
    }

    @Test(arguments: [
        ("{season}x{episode}", NamingPurpose.episode), ("s{Season:00}.e{EPISODE:000}", .episode),
        ("{Original Title}", .episode),
        ("{original.filename}", .animeEpisode), ("{Air.Date}", .dailyEpisode), ("{Air_Date}", .dailyEpisode),
        ("{season}x{episode}", .dailyEpisode), ("{absolute}", .animeEpisode),
        ("{Series TitleYear} {tvdb-{TvdbId}}", .seriesFolder),
        ("{Series TitleFirstCharacter}/{Series TitleThe:40}", .seriesFolder), ("{season}", .seasonFolder),
        ("Extras", .specialsFolder),
        ("{Movie CleanTitle:DE|EN} {imdb-{ImdbId}} {edition-{Edition Tags}} {tmdb-{TmdbId}}", .movie),
        ("{Original Filename}", .movie),
        ("{Movie OriginalTitle} ({Release Year}) [{Quality Title}]", .movieFolder),
    ])
    func whatTheApplicationsTakeIsTaken(_ text: String, _ purpose: NamingPurpose) throws {
        #expect(try NamingFormat(text, for: purpose).text == text)
    }

    @Test func theErrorOfANamerNamesTheSetting() {
        let error = #expect(throws: SyntaxError.self) { try EpisodeNamer(seasonFolder: "Season") }
        #expect(error?.source == "seasonFolderFormat")
        #expect(error?.description.hasPrefix("seasonFolderFormat:1:7: It must hold the season's number") == true)
        #expect(throws: SyntaxError.self) { try MovieNamer(folder: "{Movie}") }
    }
}
