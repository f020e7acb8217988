import ArrKit
import Testing

struct FileTokenTests {
    @Test(arguments: [
        ("{Quality Full}", "WEBDL-1080p Proper REAL"), ("{Quality Title}", "WEBDL-1080p"),
        ("{Quality Proper}", "Proper"),
        ("{Quality Real}", "REAL"), ("{Quality.Full}", "WEBDL-1080p.Proper.REAL"),
        ("{quality full}", "webdl-1080p proper real"),
        ("{QUALITY FULL}", "WEBDL-1080P PROPER REAL"), ("{[Quality Full]}", "[WEBDL-1080p Proper REAL]"),
        ("{Release Group}", "GRP"),
        ("{-Release Group}", "-GRP"), ("{Release Group:2}", "..."), ("{release group}", "grp"),
        ("{[Release Hash]}", "[ABCD1234]"),
        ("{Original Title}", "The.Rookie.Feds.S01E02.1080p.WEB-DL-GRP"), ("x{Original Filename}", "x"),
        ("{Custom Formats}", "AMZN x265"), ("{[Custom Formats]}", "[AMZN x265]"), ("{Custom Formats:AMZN}", "AMZN"),
        ("{Custom Formats:-AMZN}", "x265"), ("{Custom Formats:x265,AMZN}", "AMZN x265"),
        ("{Custom Formats:-x265,AMZN}", ""),
        ("{Custom.Formats}", "AMZN.x265"), ("{Custom Format:x265}", "x265"), ("{[Custom Format:none]}", ""),
        ("{Custom Format}", ""),
        ("{Air Date}", "2022 10 04"), ("{Air-Date}", "2022-10-04"), ("{Air.Date}", "2022.10.04"),
        ("{Air_Date}", "2022_10_04"),
        ("{(Season:00)}", "(01)"), ("{[Episode:000]}", "[002]"), ("{Episode CleanTitle}", "Face Off"),
    ])
    func eachNameIsWritten(_ format: String, _ expected: String) throws {
        #expect(try NamingSamples.written(format) == expected)
    }

    @Test(arguments: [
        ("{MediaInfo Video}", "x265"), ("{MediaInfo VideoCodec}", "x265"), ("{MediaInfo VideoBitDepth}", "10"),
        ("{MediaInfo VideoDynamicRange}", "HDR"), ("{MediaInfo VideoDynamicRangeType}", "DV HDR10"),
        ("{MediaInfo Audio}", "EAC3 Atmos"),
        ("{MediaInfo AudioCodec}", "EAC3 Atmos"), ("{MediaInfo AudioChannels}", "5.1"),
        ("{MediaInfo AudioLanguages}", "[EN+DE]"),
        ("{MediaInfo AudioLanguagesAll}", "[EN+DE]"), ("{MediaInfo SubtitleLanguages}", "[EN+FR]"),
        ("{MediaInfo SubtitleLanguagesAll}", "[EN+FR]"), ("{MediaInfo Simple}", "x265 EAC3 Atmos"),
        ("{MediaInfo Full}", "x265 EAC3 Atmos[EN+DE] [EN+FR]"), ("{MediaInfo.Full}", "x265.EAC3.Atmos[EN+DE].[EN+FR]"),
        ("{[Mediainfo AudioCodec}{ Mediainfo AudioChannels]}", "[EAC3 Atmos 5.1]"),
        ("{mediainfo audiolanguages}", "[en+de]"),
        ("{MediaInfo AudioLanguages:DE}", "[DE]"), ("{MediaInfo AudioLanguages:EN}", ""),
        ("{MediaInfo AudioLanguagesAll:EN}", "[EN]"),
        ("{MediaInfo AudioLanguages:DE+EN}", "[DE+EN]"), ("{MediaInfo AudioLanguages:-EN}", "[DE]"),
        ("{MediaInfo AudioLanguages:-EN-DE}", ""), ("{MediaInfo AudioLanguages:DE+}", "[DE+-]"),
        ("{MediaInfo AudioLanguages:EN+DE+}", "[EN+DE]"), ("{MediaInfo AudioLanguages:DE+NO.}", "[DE]."),
        ("{MediaInfo SubtitleLanguages:-EN-}", "[FR]-"), ("{MediaInfo SubtitleLanguages:NL}", ""),
    ])
    func eachNameOfMediaIsWritten(_ format: String, _ expected: String) throws {
        #expect(try NamingSamples.written(format) == expected)
    }

    @Test(arguments: [
        (["eng"], ""), (["ger"], "[DE]"), (["deu", "ger"], "[DE]"), (["en", "fr"], "[EN+FR]"),
        (["und", " ", "jpn"], "[JA]"),
        (["fil"], "[FIL]"), (["pt-BR"], "[PT]"), (["cze", "gre", "chi"], "[CS+EL+ZH]"), ([], ""),
    ])
    func languagesAreNamedByTwoLetters(_ codes: [String], _ expected: String) throws {
        let file = NamingFile(quality: "DVD", media: NamingMedia(audioLanguages: codes))
        #expect(try NamingSamples.written("{MediaInfo AudioLanguages}", file: file) == expected)
    }

    @Test(arguments: [
        ("{Release Group}", "Sonarr"), ("{-Release Group}", ""), ("{Release Group.}", ""), ("{Quality Full}", "DVD"),
        ("{Quality.Full}", "DVD"), ("{[Quality Proper]}", ""), ("{Quality Real}", ""), ("{[Release Hash]}", ""),
        ("x{Original Title}", "x"),
        ("{[MediaInfo Full]}", ""), ("{MediaInfo AudioChannels}", ""), ("{ Custom Formats}", ""),
    ])
    func whatIsNotKnownIsNotWrittenNorItsDressing(_ format: String, _ expected: String) throws {
        #expect(try NamingSamples.written(format, file: .init(quality: "DVD", path: "a/b.mkv")) == expected)
    }

    @Test func bitDepthIsEightWhereNobodyKnows() throws {
        let file = NamingFile(quality: "DVD", media: NamingMedia(channels: 2))
        #expect(try NamingSamples.written("{MediaInfo VideoBitDepth} {MediaInfo AudioChannels}", file: file) == "8 2.0")
    }

    @Test func animeCountsItsVersions() throws {
        let series = EpisodeNamer.Series(title: "A", kind: .anime)
        let namer = try EpisodeNamer(anime: "{absolute:000} {Quality Full}")
        let file = NamingFile(quality: "HDTV-720p", version: 3)
        #expect(namer.fileName(of: [NamingSamples.episode], in: series, file: file) == "012 HDTV-720p v3")
    }

    @Test func thePresentNameStandsInForTheReleasesWhereItCannotGrow() throws {
        let file = NamingFile(quality: "DVD", path: "Season 1/old.name.mkv")
        let original = try EpisodeNamer(standard: "{Original Title}")
        #expect(
            original.fileName(of: [NamingSamples.episode], in: NamingSamples.series, file: file, ending: ".mkv")
                == "old.name.mkv")
        let counted = try EpisodeNamer(standard: "S{season}E{episode}{ - Original Filename}")
        #expect(counted.fileName(of: [NamingSamples.episode], in: NamingSamples.series, file: file) == "S1E2")
        var new = file
        new.isImported = false
        #expect(counted.fileName(of: [NamingSamples.episode], in: NamingSamples.series, file: new) == "S1E2 - old.name")
    }

    @Test func aFileThatIsNotRenamedKeepsTheReleasesName() throws {
        let namer = try EpisodeNamer(renamesEpisodes: false)
        let (series, episode) = (NamingSamples.series, NamingSamples.episode)
        #expect(
            namer.fileName(of: [episode], in: series, file: .init(quality: "DVD", sceneName: "a?b"), ending: ".mkv")
                == "a!b.mkv")
        #expect(
            namer.fileName(of: [episode], in: series, file: .init(quality: "DVD", path: "x/y.avi"), ending: ".avi")
                == "y.avi")
        #expect(try EpisodeNamer().fileName(of: [], in: series, file: .init(quality: "DVD", sceneName: "z")) == "z")
    }
}
