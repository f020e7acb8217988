import ArrKit
import Testing

struct NamingSettingsTests {
    private func sonarr(_ members: String) throws -> EpisodeNaming {
        try Document(
            json: #"{"id": 1, "renameEpisodes": true, "replaceIllegalCharacters": true, \#(members)}"#
        ).decode()
    }

    private let series = EpisodeNamer.Series(title: "A: B", year: 2020)
    private let file = NamingFile(quality: "DVD")

    @Test func sonarrsSettingsMakeANamer() throws {
        let namer = try EpisodeNamer(
            sonarr(
                #"""
                "colonReplacementFormat": 5, "customColonReplacementFormat": "_", "multiEpisodeStyle": 3,
                "standardEpisodeFormat": "{Series Title} S{season:00}E{episode:00}", "dailyEpisodeFormat": "{Air.Date}",
                "animeEpisodeFormat": "{absolute:000}", "seriesFolderFormat": "{Series TitleYear}",
                "seasonFolderFormat": "S{season}", "specialsFolderFormat": "Extras"
                """#))
        #expect(namer.fileName(of: NamingSamples.episodes(2), in: series, file: file) == "A_ B S01E06-E07")
        #expect(namer.folder(of: series) == "A_ B (2020)")
        #expect(namer.folder(ofSeason: 3, in: series) == "S3")
        #expect(namer.folder(ofSeason: 0, in: series) == "Extras")
        #expect(namer.daily.text == "{Air.Date}")
        #expect(namer.anime.text == "{absolute:000}")
    }

    @Test(arguments: [(0, "A B"), (1, "A- B"), (2, "A - B"), (3, "A - B"), (4, "A - B")])
    func eachNumberOfAColonIsKnown(_ number: Int, _ expected: String) throws {
        let namer = try EpisodeNamer(sonarr(#""colonReplacementFormat": \#(number)"#))
        #expect(namer.folder(of: series) == expected)
    }

    @Test(arguments: [
        (0, "S1E6-7-8"), (1, "S1E6S1E7S1E8"), (2, "S1E6E7E8"), (3, "S1E6-E7-E8"), (4, "S1E6-8"), (5, "S1E6-E8"),
    ])
    func eachNumberOfAStyleIsKnown(_ number: Int, _ expected: String) throws {
        let namer = try EpisodeNamer(
            sonarr(#""multiEpisodeStyle": \#(number), "standardEpisodeFormat": "S{season}E{episode}""#))
        #expect(namer.fileName(of: NamingSamples.episodes(3), in: series, file: file) == expected)
    }

    @Test(arguments: [
        (#""colonReplacementFormat": 9"#, "colonReplacementFormat"), (#""multiEpisodeStyle": 7"#, "multiEpisodeStyle"),
        (#""standardEpisodeFormat": "x""#, "standardEpisodeFormat"),
        (#""dailyEpisodeFormat": "x""#, "dailyEpisodeFormat"),
        (#""animeEpisodeFormat": "{""#, "animeEpisodeFormat"), (#""seriesFolderFormat": """#, "seriesFolderFormat"),
        (#""seasonFolderFormat": "Season""#, "seasonFolderFormat"),
        (#""specialsFolderFormat": "{Seson}""#, "specialsFolderFormat"),
    ])
    func aSettingThatIsNotGoodIsNamed(_ members: String, _ name: String) throws {
        let settings = try sonarr(members)
        let error = #expect(throws: SyntaxError.self) { try EpisodeNamer(settings) }
        #expect(error?.source == name)
    }

    @Test(arguments: [
        ("delete", "A B"), ("dash", "A- B"), ("spaceDash", "A - B"), ("spaceDashSpace", "A - B"), ("smart", "A - B"),
    ])
    func radarrsSettingsMakeANamer(_ colon: String, _ expected: String) throws {
        let settings: MovieNaming = try Document(
            json: #"""
                {"id": 1, "renameMovies": true, "replaceIllegalCharacters": true, "colonReplacementFormat": "\#(colon)",
                 "standardMovieFormat": "{Movie Title} [{Quality Title}]", "movieFolderFormat": "{Movie Title}"}
                """#
        ).decode()
        let namer = try MovieNamer(settings)
        #expect(namer.fileName(of: .init(title: "A: B"), file: file, ending: ".mkv") == "\(expected) [DVD].mkv")
        #expect(namer.folder(of: .init(title: "A: B")) == expected)
        var strange = settings
        strange.colonReplacementFormat = "swirl"
        let error = #expect(throws: SyntaxError.self) { try MovieNamer(strange) }
        #expect(error?.source == "colonReplacementFormat")
        strange = settings
        strange.movieFolderFormat = "{Release Year}"
        #expect(throws: SyntaxError.self) { try MovieNamer(strange) }
    }

    @Test func aFileOfTheLibraryIsNamedByItsDefinitions() throws {
        let stored: EpisodeFile = try Document(
            json: #"""
                {"id": 4, "seriesId": 1, "seasonNumber": 1, "relativePath": "Season 1/a.mkv", "size": 1,
                 "dateAdded": "2024-05-01T20:15:00Z", "sceneName": "A.S01E01", "releaseGroup": "GRP", "languages": [],
                 "quality": {"quality": {"id": 3, "name": "WEBDL-1080p"}, "revision": {"version": 2, "real": 1}},
                 "customFormats": [{"id": 1, "name": "AMZN"}, {"id": 2, "name": "Hidden"}], "qualityCutoffNotMet": false,
                 "mediaInfo": {"audioBitrate": 1, "audioChannels": 5.1, "audioCodec": "EAC3", "audioLanguages": "eng/ger",
                 "subtitles": "fre", "videoBitDepth": 10, "videoCodec": "x265", "videoDynamicRangeType": "HDR10"}}
                """#
        ).decode()
        let qualities: [QualityDefinition] = try Document(
            json: #"[{"id": 9, "quality": {"id": 3, "name": "WEBDL-1080p"}, "title": "Web 1080", "weight": 1}]"#
        ).decode()
        let formats: [CustomFormat] = try Document(
            json: #"""
                [{"id": 1, "name": "AMZN", "includeCustomFormatWhenRenaming": true, "specifications": []},
                 {"id": 2, "name": "Hidden", "includeCustomFormatWhenRenaming": false, "specifications": []}]
                """#
        ).decode()
        let written = try NamingSamples.written(
            "{Quality Full} {Custom Formats} {MediaInfo Full} {MediaInfo AudioChannels} {MediaInfo VideoDynamicRangeType}",
            file: NamingFile(stored, qualities: qualities, formats: formats))
        #expect(written == "Web 1080 Proper REAL AMZN x265 EAC3[EN+DE] [FR] 5.1 HDR10")
        let bare = try NamingSamples.written("{Quality Title}{ Custom Formats}", file: NamingFile(stored))
        #expect(bare == "WEBDL-1080p")
    }
}
