import Foundation
import StackKit
import Support
import Testing

/// Answers of real servers, through the same observers and the same search as a running stack's.
@Suite(.enabled(if: Requirement.fixtures.runs, "needs \(Requirement.fixtures.message)"))
struct CapturedAnswersTests {
    private static let page = "&includeGuids=1&X-Plex-Container-Start=0&X-Plex-Container-Size=1000"
    private let services = [
        Service(Source(.plex), url: "http://plex", key: "k"), Service(Source(.radarr), url: "http://radarr", key: "k"),
        Service(Source(.sonarr), url: "http://sonarr", key: "k"),
    ]

    private func text(_ fixture: String) throws -> String {
        String(decoding: try Shared.fixture(fixture), as: UTF8.self)
    }

    private func survey(series: String) async throws -> Survey {
        let plex = "plex/home-assistant-2021"
        let section = "GET plex/library/sections"
        let movie = try text("arr/aiopyarr/radarr/movie.json")
        let server = Server([
            section: Server.Answer(try text("\(plex)/library_sections.xml")),
            "\(section)/1/all?type=1\(Self.page)": Server.Answer(try text("\(plex)/library_movies_all.xml")),
            "\(section)/2/all?type=2\(Self.page)": Server.Answer(try text("\(plex)/library_tvshows_all.xml")),
            "\(section)/2/all?type=4\(Self.page)": Server.Answer(try text("\(plex)/children_20.xml")),
            "GET radarr/api/v3/movie": Server.Answer(movie.hasPrefix("[") ? movie : "[\(movie)]"),
            "GET sonarr/api/v3/series": Server.Answer(series.hasPrefix("[") ? series : "[\(series)]"),
            "GET sonarr/api/v3/episode?seriesId=105": Server.Answer(
                "[\(try text("arr/aiopyarr/sonarr/episode.json"))]"),
        ])
        let config = Config(services: services)
        let client = ClientIdentity(identifier: "t", product: "t", version: "1")
        let survey = try await Survey.take(of: config, by: config.observers(as: client)) { _ in server.transport }
        for (source, notes) in survey.drift.sorted(by: { $0.key < $1.key }) {
            for note in notes {
                print("\(source) \(note.path): expected \(note.expected), found \(note.found) ×\(note.count)")
            }
        }
        return survey
    }

    private func inventory(_ kind: Source.Kind, _ survey: Survey) throws -> Inventory {
        switch survey.snapshot.libraries[Source(kind)] {
        case .known(let inventory, _), .partly(let inventory, _, _): return inventory
        case .unknown(let why, _): throw Program.Failure(description: "\(kind.rawValue): \(why)")
        case nil: throw Program.Failure(description: "\(kind.rawValue) was not asked")
        }
    }

    @Test func plexOfTheYear2021IsReadWhole() async throws {
        let survey = try await survey(series: text("sonarr/home-assistant-2021/series.json"))
        let plex = try inventory(.plex, survey)
        #expect(plex.count { $0.kind == .movie } == 5)
        #expect(plex.count { $0.kind == .show } == 1)
        #expect(plex.sections.map(\.title) == ["Movies", "TV Shows"])
        #expect(survey.drift[Source(.plex)] == nil)
        let show = try #require(plex.first { $0.kind == .show })
        #expect(show.ids.tvdb == 12345 && show.year == 2000)
    }

    @Test func sonarrOfTheYear2021IsRead() async throws {
        let survey = try await survey(series: text("sonarr/home-assistant-2021/series.json"))
        let sonarr = try inventory(.sonarr, survey)
        #expect(sonarr.map(\.title) == ["The Andy Griffith Show"])
        #expect(sonarr.first?.ids.tvdb == 77754)
    }

    @Test(arguments: ["sonarr/home-assistant-2021/series.json", "arr/aiopyarr/sonarr/series.json"])
    func everyCapturedAnswerLeadsToAReport(series: String) async throws {
        let survey = try await survey(series: text(series))
        let report = GapFinder().report(on: survey.snapshot)
        #expect(report.sources.count == 3)
        #expect(report.sources.allSatisfy { $0.sight != .unknown })
        #expect(report.gaps.allSatisfy { !$0.sentence.isEmpty && !$0.remedy.isEmpty })
    }
}
