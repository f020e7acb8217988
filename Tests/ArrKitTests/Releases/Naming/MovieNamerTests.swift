import ArrKit
import Testing

struct MovieNamerTests {
    private func written(
        _ format: String, movie: MovieNamer.Movie = NamingSamples.movie, file: NamingFile = NamingSamples.movieFile
    ) throws -> String {
        let name = try MovieNamer(standard: "{Movie Title}#" + format).fileName(of: movie, file: file)
        return String(name.drop { $0 != "#" }.dropFirst())
    }

    @Test(arguments: [
        ("{Movie Title}", "The Wages of Fear"), ("{Movie CleanTitle}", "The Wages of Fear"),
        ("{Movie TitleThe}", "Wages of Fear, The"),
        ("{Movie CleanTitleThe}", "Wages of Fear, The"), ("{Movie OriginalTitle}", "Le Salaire de la peur"),
        ("{Movie CleanOriginalTitle}", "Le Salaire de la peur"), ("{Movie TitleFirstCharacter}", "W"),
        ("{Movie Collection}", "The Fear Collection"), ("{Movie CollectionThe}", "Fear Collection, The"),
        ("{Movie CleanCollectionThe}", "Fear Collection, The"), ("{Movie Certification}", "PG"),
        ("{Release Year}", "1953"),
        ("{Edition Tags}", "Director's Cut"), ("{ImdbId}", "tt0046268"), ("{TmdbId}", "204"),
        ("{Quality Full}", "Bluray-1080p"),
        ("{Movie Title:DE}", "Lohn der Angst"), ("{Movie CleanTitle:ZZ|FR}", "Le Salaire de la peur"),
        ("{Movie Title:NL}", "The Wages of Fear"),
        ("{Movie TitleFirstCharacter:DE}", "L"), ("{Movie Title:12}", "The Wages..."),
        ("{Movie.Title}", "The.Wages.of.Fear"),
        ("{movie_title}", "the_wages_of_fear"), ("{MOVIE TITLE}", "THE WAGES OF FEAR"), ("{Movie Title:-7}", "...Fear"),
        ("{Movie Collection:8}", "The F..."), ("{Edition Tags:8}", "Direc..."), ("{-Release Group}", "-GRP"),
        ("{MediaInfo 3D}", ""),
        ("{MediaInfo Simple}", "x265 EAC3 Atmos"), ("{[Custom Formats]}", "[AMZN x265]"), ("{Original Filename}", ""),
        ("{Original Title}", "The.Wages.of.Fear.1953.1080p.BluRay-GRP"), ("{Movie TitleThe:DE}", "Wages of Fear, The"),
        ("{Custom Format:AMZN}", "AMZN"),
    ])
    func eachNameIsWritten(_ format: String, _ expected: String) throws {
        #expect(try written(format) == expected)
    }

    @Test(arguments: [
        ("x {edition-{Edition Tags}} y", "x {edition-Director's Cut} y", "x y"),
        ("x {imdb-{ImdbId}}", "x {imdb-tt0046268}", "x"),
        ("x {tmdb-{TmdbId}}", "x {tmdb-204}", "x {tmdb-0}"), ("x {[Edition Tags]}", "x [Director's Cut]", "x"),
        ("x ({Release Year})", "x (1953)", "x ()"), ("x{ (Release Year)}", "x (1953)", "x"),
        ("x {Release Group}", "x GRP", "x Radarr"),
        ("x{-Release Group}", "x-GRP", "x"),
        ("x {edition-{Edition Tags}}{-Release Group}", "x {edition-Director's Cut}-GRP", "x"),
    ])
    func bracesAroundBracesVanishWithWhatIsInThem(_ format: String, _ full: String, _ empty: String) throws {
        #expect(try written(format) == full)
        #expect(try written(format, movie: .init(title: "T"), file: .init(quality: "DVD")) == empty)
    }

    @Test(arguments: [
        ("1ST aNNIVERSARY", "1st Anniversary"), ("2nd", "2nd"), ("IMAX", "IMAX"), ("imax 3d hdr", "IMAX 3D HDR"),
        ("dv sdr", "DV SDR"),
        ("extended", "Extended"), ("ultimate director\u{2019}s cut", "Ultimate Director\u{2019}s Cut"), (" ", ""),
        ("open-matte", "Open-Matte"),
    ])
    func editionsAreSpelledAsTitles(_ edition: String, _ expected: String) throws {
        #expect(try written("{Edition Tags}", file: .init(quality: "DVD", edition: edition)) == expected)
    }

    @Test func aPictureForEachEyeIsNamed() throws {
        let file = NamingFile(quality: "DVD", media: .init(is3D: true))
        #expect(try written("x{ [MediaInfo 3D]}", file: file) == "x [3D]")
    }

    @Test func aFormatOfCommonUseIsWrittenWhole() throws {
        let namer = try MovieNamer(
            standard: """
                {Movie CleanTitle} {(Release Year)} {imdb-{ImdbId}} {edition-{Edition Tags}} {[Custom Formats]}{[Quality Full]}\
                {[MediaInfo 3D]}{[MediaInfo VideoDynamicRangeType]}{[Mediainfo AudioCodec}{ Mediainfo AudioChannels]}\
                {[Mediainfo VideoCodec]}{-Release Group}
                """)
        #expect(
            namer.fileName(of: NamingSamples.movie, file: NamingSamples.movieFile, ending: ".mkv") == """
                The Wages of Fear (1953) {imdb-tt0046268} {edition-Director's Cut} [AMZN x265][Bluray-1080p][DV HDR10]\
                [EAC3 Atmos 5.1][x265]-GRP.mkv
                """)
    }

    @Test(arguments: [
        ("{Movie Title} ({Release Year})", "The Wages of Fear (1953)"),
        ("{Movie TitleThe} ({Release Year}) {tmdb-{TmdbId}}", "Wages of Fear, The (1953) {tmdb-204}"),
        ("{Movie TitleFirstCharacter}/{Movie Title}.", "W/The Wages of Fear"),
        ("{Movie CollectionThe}/{Movie.Title}", "Fear Collection, The/The.Wages.of.Fear"),
        ("{Movie Title} {imdb-{ImdbId}}", "The Wages of Fear {imdb-tt0046268}"),
        ("{Original Title}", "The Wages of Fear 1953"),
        ("{Movie Title}{ [Quality Full]}", "The Wages of Fear"), ("{Movie Title:12}", "The Wages..."),
    ])
    func theFolderFollowsItsFormat(_ format: String, _ expected: String) throws {
        #expect(try MovieNamer(folder: format).folder(of: NamingSamples.movie) == expected)
    }

    @Test func theFolderMayNameTheFile() throws {
        let namer = try MovieNamer(folder: "{Movie Title} [{Quality Full}]")
        #expect(
            namer.folder(of: NamingSamples.movie, file: NamingSamples.movieFile) == "The Wages of Fear [Bluray-1080p]")
    }

    @Test func aFolderWithoutANameIsLeftOut() throws {
        let namer = try MovieNamer(
            standard: "{Movie Collection}/{Movie Title}", folder: "{Movie Collection}/{Movie Title}")
        #expect(namer.folder(of: .init(title: "T")) == "T")
        #expect(namer.fileName(of: .init(title: "T"), file: .init(quality: "DVD"), ending: ".mkv") == "T.mkv")
    }

    @Test func thePresentNameStandsInWhereTheFormatHasNothingElse() throws {
        let file = NamingFile(quality: "DVD", path: "old.mkv")
        #expect(try MovieNamer(standard: "{Original Title}").fileName(of: NamingSamples.movie, file: file) == "old")
        #expect(
            try MovieNamer(standard: "{Movie Title}{ Original Title}").fileName(of: .init(title: "T"), file: file)
                == "T")
        let kept = try MovieNamer(renamesMovies: false)
        #expect(
            kept.fileName(of: .init(title: "T"), file: NamingSamples.movieFile, ending: ".mkv").hasSuffix(
                "BluRay-GRP.mkv"))
    }
}
