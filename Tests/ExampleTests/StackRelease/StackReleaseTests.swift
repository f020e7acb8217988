import Foundation
import Support
import Testing
import Wire

struct StackReleaseTests {
    @Test func namesAreTold() async throws {
        try await withFolder { folder in
            let run = try await Finished.run(
                "stack-release", ["Harbour.Lights.S02E03.PROPER.1080p.WEB-DL.H.264-GRP", "Blade.Runner.2049.2017"],
                in: folder)
            #expect(run.code == 0)
            let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
            #expect(lines[0] == "kind title numbers quality languages group")
            #expect(lines[1] == "episode Harbour Lights S02E03 WEBDL-1080p Proper GRP")
            #expect(lines[2].hasPrefix("film Blade Runner 2049 2017"))
        }
    }

    @Test func jsonHasAllThatWasRead() async throws {
        try await withFolder { folder in
            let run = try await Finished.run(
                "stack-release", ["--json"], in: folder,
                input: "[Crew] Paper Moon - 05 [1080p][AAAA1111].mkv\nnothing\n")
            #expect(run.code == 1)
            let lines = try run.output.split(separator: "\n").map { try Document(json: Array($0.utf8)) }
            #expect(lines.count == 2)
            #expect(lines[0]["title"].string == "Paper Moon")
            #expect(lines[0]["absoluteEpisodes"].list.compactMap(\.int) == [5])
            #expect(lines[0]["hash"].string == "AAAA1111")
            #expect(lines[1]["kind"] == .null)
            #expect(lines[1]["rejection"].string?.isEmpty == false)
        }
    }

    @Test func reasonsStandUnderTheName() async throws {
        try await withFolder { folder in
            let run = try await Finished.run(
                "stack-release", ["--explain", "Blade.Runner.2049.2017.1080p"], in: folder)
            #expect(run.output.hasPrefix("Blade.Runner.2049.2017.1080p\n"))
            #expect(run.output.contains("year, not 2049"))
        }
    }

    @Test(arguments: [
        (["--as", "lidarr", "x"], "there is no application lidarr: write sonarr or radarr"),
        (["--json", "--explain", "x"], "--explain and --json exclude each other"),
    ]) func aBadCommandLineIsRefused(arguments: [String], message: String) async throws {
        try await withFolder { folder in
            let run = try await Finished.run("stack-release", arguments, in: folder)
            #expect(run.code == 64)
            #expect(run.errors.hasPrefix("stack-release: \(message)\n"))
        }
    }

    /// The applications' own cases, read from beside the package: the table that says how far both agree.
    @Test(.enabled(if: Requirement.fixtures.runs), arguments: [("sonarr", "sonarr_v4"), ("radarr", "radarr")])
    func factsAgreeWithTheApplications(application: String, file: String) async throws {
        let lines = try Shared.text("fixtures/parser/\(file)_releases.tsv").split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
        try await withFolder { folder in
            let names = rows.map { $0["release_title"] ?? "" }.joined(separator: "\n") + "\n"
            let run = try await Finished.run("stack-release", ["--facts", application], in: folder, input: names)
            let answers = try run.output.split(separator: "\n").map { try Document(json: Array($0.utf8)) }
            #expect(answers.count == rows.count)
            var (asked, met): ([String: Int], [String: Int]) = ([:], [:])
            for (row, answer) in zip(rows, answers) {
                for (column, text) in row
                where !text.isEmpty && !["kind", "release_title", "branches", "sources"].contains(column) {
                    asked[column, default: 0] += 1
                    if Self.agrees(answer[column], try Document(json: Array(text.utf8)), column) {
                        met[column, default: 0] += 1
                    } else {
                        print(
                            "\(application) \(column): \(answer[column].json()), not \(text): \(answer["release_title"].string ?? "")"
                        )
                    }
                }
            }
            for (column, count) in asked.sorted(by: { $0.key < $1.key }) {
                print("\(application) \(column): \(met[column] ?? 0) of \(count)")
            }
            let (all, good) = (asked.values.reduce(0, +), met.values.reduce(0, +))
            print("\(application): \(good) of \(all)")
            #expect(Double(good) >= 0.98 * Double(all))
        }
    }

    private static func agrees(_ found: Document, _ wanted: Document, _ column: String) -> Bool {
        let (found, wanted) = (found, wanted)
        switch column {
        case "languages": return Set(found.list.compactMap(\.string)) == Set(wanted.list.compactMap(\.string))
        case "languages_contains":
            return Set(found.list.compactMap(\.string)).isSuperset(of: wanted.list.compactMap(\.string))
        case "special_absolute":
            return found.list.compactMap(\.double) == wanted.list.compactMap(\.double)
        default: return found == wanted
        }
    }
}
