import Foundation
import Testing

@testable import ArrKit

/// Every example of the guide is what it says.
struct NamingGuideTests {
    private static func rows(_ name: String) throws -> [[String]] {
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        let guide = try String(contentsOf: folder.appending(path: "Documentation/Naming.md"), encoding: .utf8)
        let start = try #require(guide.range(of: "<!-- checked: \(name) -->\n"))
        let table = guide[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).prefix {
            $0.hasPrefix("|")
        }
        let rows = table.dropFirst(2).map { row in
            row.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
        }
        try #require(rows.count > 5)
        return rows
    }

    private let series = EpisodeNamer.Series(
        title: "The Wire: Baltimore", year: 2002, tvdbId: 79126, tmdbId: 1438, tvMazeId: 179, imdbId: "tt0306414")

    @Test func namesOfEpisodesAreWhatTheGuideSays() throws {
        let episode = EpisodeNamer.Episode(season: 1, number: 2, title: "The Detail", airDate: "2002-06-09")
        let file = NamingFile(
            quality: "WEBDL-1080p", sceneName: "The.Wire.S01E02.1080p-GRP", version: 2, releaseGroup: "GRP",
            releaseHash: "ABCD1234", media: NamingSamples.media, customFormats: ["AMZN", "x265"])
        for row in try Self.rows("episode") {
            let written = try NamingSamples.written(row[0], series: series, file: file, episode: episode)
            #expect(written == row[1], "\(row)")
        }
    }

    @Test func theGuideHasEveryNameThereIs() throws {
        let held = try Self.rows("episode").flatMap { row in
            try NamingFormat("\(row[0])/S{season}E{episode}", for: .episode).tokens
        }
        // What these write is told of in the text, or is another's.
        let told = ["MediaInfo Video", "MediaInfo Audio", "MediaInfo SubtitleLanguagesAll", "Original Filename"]
        let known = Set(NamingToken.Name.known(for: .episode).map(\.rawValue))
        #expect(known.subtracting(held + told) == [])
        let movies = try Self.rows("movie").flatMap { try NamingFormat("\($0[0]){Movie Title}", for: .movie).tokens }
        #expect(
            Set(NamingToken.Name.known(for: .movie).map(\.rawValue)).subtracting(movies) == known.intersection(shared))
    }

    /// Names that both applications have.
    private var shared: [String] {
        let movies = NamingToken.Name.known(for: .movie)
        return NamingToken.Name.known(for: .episode).intersection(movies).map(\.rawValue).filter {
            !$0.hasSuffix("dbId")
        }
    }

    @Test func namesOfMoviesAreWhatTheGuideSays() throws {
        for row in try Self.rows("movie") {
            let name = try MovieNamer(standard: "\(row[0])/{Movie Title}").fileName(
                of: NamingSamples.movie, file: NamingSamples.movieFile)
            #expect(name == "\(row[1])/The Wages of Fear", "\(row)")
        }
    }

    @Test func stylesAreWhatTheGuideSays() throws {
        let rows = try Self.rows("episodes")
        #expect(rows.count == NamingOptions.MultiEpisode.allCases.count)
        for (row, style) in zip(rows, NamingOptions.MultiEpisode.allCases) {
            #expect("\(style)" == row[0])
            let namer = try EpisodeNamer(standard: "S{season:00}E{episode:00}", options: .init(multiEpisode: style))
            let name = namer.fileName(of: NamingSamples.episodes(3), in: series, file: NamingSamples.file)
            #expect(name == row[1])
        }
    }

    @Test func charactersAreReplacedAsTheGuideSays() throws {
        for row in try Self.rows("characters") {
            for (replaces, expected) in [(true, row[1]), (false, row[2])] {
                let options = NamingOptions(replacesIllegalCharacters: replaces)
                let written = try NamingSamples.written(
                    "{Series Title}", series: .init(title: row[0]), options: options)
                #expect(written == expected, "\(row)")
            }
        }
    }
}
