import ArrKit
import Testing

struct NamingPropertyTests {
    private static let colons: [NamingOptions.Colon] = [
        .delete, .dash, .spaceDash, .spaceDashSpace, .smart, .custom("꞉"), .custom(": /"),
    ]

    /// What titles trip over, and printable characters of many planes.
    private static func title(_ dice: inout NamingDice, longest: Int = 60) -> String {
        let awkward = [
            ":", ": ", "?", "*", "|", "<", ">", "\"", "/", "\\", ".", "..", "...", " ", "  ", "-", "_", "{", "}", "{{",
            "}}", "{Episode Title}",
            "{Series Title:5}", "'s ", "&", "(", ")", "(1)", "(2019)", "[x]", "The ", "Con.", "aux.", "Part 2",
            "\u{A0}", "\u{3000}", "\u{200D}", "\u{202E}", "é",
            "e\u{301}", "ß", "İ", "ǆ", "日本", "한국", "שלום", "😀", "👩‍👩‍👧", "𝔄", "%s", "$1", "\u{FEFF}",
        ]
        let planes: [ClosedRange<Int>] = [
            0x41...0x5A, 0x61...0x7A, 0xC0...0x17F, 0x370...0x3FF, 0x400...0x4FF, 0x4E00...0x4FFF, 0x1F300...0x1F5FF,
        ]
        var title = ""
        for _ in 0..<dice.number(1...longest) {
            if dice.flips(oneIn: 3) {
                title += dice.pick(awkward)
            } else if let scalar = Unicode.Scalar(UInt32(dice.number(dice.pick(planes)))) {
                title.unicodeScalars.append(scalar)
            }
        }
        return title
    }

    private static func options(_ dice: inout NamingDice) -> NamingOptions {
        NamingOptions(
            replacesIllegalCharacters: !dice.flips(oneIn: 3), colon: dice.pick(colons),
            multiEpisode: dice.pick(NamingOptions.MultiEpisode.allCases))
    }

    /// What every name must be, whatever it is of.
    private static func faults(of name: String, isFile: Bool) -> [String] {
        var faults: [String] = []
        for part in name.split(separator: "/", omittingEmptySubsequences: false) {
            if part.utf8.contains(where: { "\\:<>?*|\"".utf8.contains($0) }) { faults.append("illegal") }
            if part.utf8.contains(where: { $0 >= 0xF8 }) || part.unicodeScalars.contains("\u{FFFD}") {
                faults.append("mark")
            }
            // The dot behind a device's name becomes an underscore at the very end.
            for pair in ["  ", "--", "__"] where part.dropFirst(5).contains(pair) { faults.append("twice") }
            if part.hasPrefix(" ") || part.hasSuffix(" ") { faults.append("space") }
            if ["con.", "aux.", "nul.", "prn.", "com1."].contains(where: part.lowercased().hasPrefix) {
                faults.append("device")
            }
            if isFile, part.hasSuffix("-") || part.hasSuffix("_") { faults.append("loose") }
            if !isFile, part.hasPrefix(".") && !part.hasPrefix("...") { faults.append("hidden") }
        }
        return faults
    }

    @Test(arguments: [
        "{Series Title:50} - S{season:00}E{episode:00} - {Episode Title}",
        "{series.cleantitle:40}.s{season:00}e{episode:00}.{episode.cleantitle}",
        "{SERIES TITLETHE:-40}_{season}x{episode:00}_{Episode_Title:100}",
        "{Series TitleTheYear:60}/{Episode CleanTitle:-90} {season}x{episode:00}",
        "{[Series CleanTitleTheYear:50]} S{season:00}E{episode:00} {Episode Title} {Quality Full}{[MediaInfo Full]}",
    ])
    func filesOfAnySeriesHaveGoodNames(_ format: String) throws {
        var dice = NamingDice(seed: 20)
        for round in 0..<250 {
            let namer = try EpisodeNamer(standard: format, options: Self.options(&dice))
            let series = EpisodeNamer.Series(title: Self.title(&dice), year: dice.number(0...2030))
            let count = dice.number(1...4)
            let episodes = (0..<count).map {
                EpisodeNamer.Episode(season: 1, number: $0, title: Self.title(&dice, longest: 200))
            }
            let file = NamingFile(quality: "WEBDL-1080p", version: 2, media: NamingSamples.media)
            let name = namer.fileName(of: episodes, in: series, file: file, ending: ".mkv")
            #expect(
                Self.faults(of: String(name.dropLast(4)), isFile: true) == [],
                "\(round): \(series) \(episodes) → \(name)")
            for part in name.split(separator: "/") { #expect(part.utf8.count <= 255, "\(round): \(name)") }
        }
    }

    @Test(arguments: [
        "{Movie Title} ({Release Year})", "{Movie CollectionThe}/{movie.cleantitle}",
        "{MOVIE_TITLETHE:40} {tmdb-{TmdbId}}", "{Movie TitleFirstCharacter}/{Movie CleanTitleThe}",
    ])
    func filesAndFoldersOfAnyMovieHaveGoodNames(_ format: String) throws {
        var dice = NamingDice(seed: 21)
        for round in 0..<250 {
            let namer = try MovieNamer(standard: format, folder: format, options: Self.options(&dice))
            let movie = MovieNamer.Movie(
                title: Self.title(&dice), year: 1999, collection: dice.flips(oneIn: 2) ? Self.title(&dice) : nil)
            let file = namer.fileName(of: movie, file: .init(quality: "DVD"))
            #expect(Self.faults(of: file, isFile: true) == [], "\(round): \(movie) → \(file)")
            let folder = namer.folder(of: movie)
            #expect(Self.faults(of: folder, isFile: false) == [], "\(round): \(movie) → \(folder)")
        }
    }

    @Test func aNameThatIsCleanIsNotCleanedFurther() throws {
        var dice = NamingDice(seed: 22)
        for round in 0..<1200 {
            let namer = try EpisodeNamer(seriesFolder: "{Series Title}", options: Self.options(&dice))
            let title = Self.title(&dice).replacing("\u{A0}", with: "").replacing("\u{3000}", with: "")
            let once = namer.folder(of: .init(title: title))
            // An underscore in place of a device's dot may stand beside another.
            if once.contains("__") { continue }
            #expect(namer.folder(of: .init(title: once)) == once, "\(round): \(title)")
        }
    }

    @Test func anyTextIsAFormatOrAnErrorWithAPlace() {
        var dice = NamingDice(seed: 23)
        let parts = [
            "{", "}", "{{", "S{season}E{episode}", "{Series Title}", "{Movie Title", ":00", "[", "-", " ", "x", "é",
            "/", "{absolute}", "{edition-", "{Air-Date}", ":", "]}",
        ]
        for _ in 0..<4000 {
            let text = (0..<dice.number(0...12)).map { _ in dice.pick(parts) }.joined()
            let purpose = dice.pick(NamingPurpose.allCases)
            do throws(SyntaxError) {
                let format = try NamingFormat(text, for: purpose)
                #expect(format.text == text)
            } catch {
                #expect((1...text.unicodeScalars.count + 1).contains(error.column), "\(error)")
            }
        }
    }

    @Test func longTitlesTakeTimeInProportion() throws {
        let namer = try EpisodeNamer(standard: "{Series CleanTitleThe} S{season}E{episode} {Episode CleanTitle}")
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let title = "The " + String(repeating: "a (b) 'c: ", count: count)
            return (0..<3).map { _ in
                clock.measure {
                    _ = namer.fileName(
                        of: [.init(season: 1, number: 1, title: title)], in: .init(title: title),
                        file: .init(quality: "DVD"))
                }
            }.min() ?? .zero
        }
        // Eight times the text may take twenty times as long, for other work on the machine; a square would take
        // sixty-four.
        #expect(time(8000) < time(1000) * 20)
    }
}
