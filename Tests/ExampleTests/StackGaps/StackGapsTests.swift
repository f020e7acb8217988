import Foundation
import Rehearsal
import Support
import Testing

/// The program itself, as a child process, against a stack on loopback.
@Suite(.timeLimit(.minutes(5)))
struct StackGapsTests {
    @Test func whatItFindsIsTheTruth() async throws {
        try await ServedStack.with { served in
            let run = try await served.gaps("--json")
            #expect(run.code == 1, "\(run.errors)")
            let report = try Document(json: run.output)
            func titles(_ rule: String, of kinds: [FilmCase], _ shows: [ShowCase] = []) -> [String] {
                let library = served.stack.library
                return
                    (library.films.filter { kinds.contains($0.case) }.map(\.title)
                    + library.shows.filter { shows.contains($0.case) }.map(\.title)).sorted()
            }
            func found(_ rule: String) -> [String] {
                report["gaps"].list.filter { $0["rule"].string == "library.\(rule)" }
                    .compactMap { $0["title"].string }.sorted()
            }
            #expect(found("no-file") == titles("no-file", of: [.missing, .lost], [.missing, .incomplete]))
            #expect(found("not-in-plex") == titles("not-in-plex", of: [.notScanned]))
            #expect(found("episodes-not-in-plex") == titles("episodes-not-in-plex", of: [], [.notScanned]))
            #expect(found("moved") == titles("moved", of: [.moved], [.moved]))
            #expect(found("unmanaged") == titles("unmanaged", of: [.plexOnly, .trashed], [.plexOnly]))
            #expect(found("unmatched").count == titles("unmatched", of: [.unmatched], [.unmatched]).count)
            #expect(found("different-title").count == titles("", of: [.mismatched], [.mismatched]).count)
            #expect(found("probable-match").isEmpty && found("claimed-twice").isEmpty && found("not-scanned").isEmpty)
            #expect(report["unknown"].int == 0)
        }
    }

    @Test func theReportForMachinesKeepsItsShape() async throws {
        try await ServedStack.with(films: 10, shows: 3) { served in
            let report = try Document(json: try await served.gaps("--json").output)
            #expect(
                report.members.names == [
                    "taken", "seconds", "exitStatus", "certain", "unknown", "sources", "rules", "gaps", "services",
                    "drift", "remarks",
                ])
            #expect(
                report["sources"][0].members.names == [
                    "name", "kind", "state", "why", "time", "movies", "shows", "matched",
                ])
            #expect(
                report["gaps"][0].members.names == [
                    "id", "rule", "kind", "severity", "certain", "why", "title", "year", "ids", "sources", "sentence",
                    "evidence", "remedy",
                ])
            #expect(
                report["services"].list.map { $0["name"].string }
                    == ["lidarr", "nzbget", "prowlarr", "qbittorrent"])
            #expect(report["services"].list.allSatisfy { $0["state"].string == "known" })
        }
    }

    @Test func gapsKeepTheirIdsFromRunToRun() async throws {
        try await ServedStack.with(films: 30, shows: 5) { served in
            func ids() async throws -> [String] {
                try Document(json: try await served.gaps("--json").output)["gaps"].list.compactMap { $0["id"].string }
            }
            let first = try await ids()
            #expect(!first.isEmpty && Set(first).count == first.count)
            #expect(try await ids() == first)
        }
    }

    @Test func itOnlyReads() async throws {
        try await ServedStack.with(films: 10, shows: 3) { served in
            _ = try await served.gaps()
            for fake in served.stack.core {
                #expect(!fake.journal.asked.isEmpty)
                #expect(fake.journal.changes.isEmpty)
                // NZBGet reads by POST, and qBittorrent is logged in to.
                let posts = fake.journal.entries.filter { $0.method != .get }.map(\.path)
                #expect(posts.allSatisfy { $0.hasSuffix("/jsonrpc") || $0 == "/api/v2/auth/login" })
            }
        }
    }

    @Test func theTableIsForPeopleAndHasNoColoursInAFile() async throws {
        try await ServedStack.with { served in
            let run = try await served.gaps()
            #expect(run.output.hasPrefix("34 gaps"))
            #expect(run.output.contains("Monitored, but without a file ─"))
            #expect(!run.all.contains("\u{1b}"))
            #expect(run.errors.isEmpty)
            #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 120 || $0.contains("Indexers") })
        }
    }

    @Test func oneRuleAloneReadsNoMoreThanItNeeds() async throws {
        try await ServedStack.with(films: 10, shows: 5) { served in
            let run = try await served.gaps("--rule", "moved", "--json")
            let report = try Document(json: run.output)
            #expect(report["rules"].list.count == 1)
            #expect(!(served.fake("sonarr")?.journal.asked ?? []).contains { $0.contains("/episode") })
        }
    }

    @Test(arguments: ["plex", "radarr", "sonarr", "prowlarr", "nzbget", "qbittorrent"])
    func aServiceThatIsDownIsUnknown(name: String) async throws {
        // Port 1 was given to a service of 1982 that nobody runs.
        let dead = "http://127.0.0.1:1"
        try await ServedStack.with(films: 20, shows: 5) { served in
            let file = served.folder.appending(path: "stack.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            try text.replacing(served.urls[name] ?? "?", with: dead).write(to: file, atomically: true, encoding: .utf8)
            let run = try await served.gaps("--json")
            #expect(run.code == 2)
            let report = try Document(json: run.output)
            let states = (report["sources"].list + report["services"].list).filter { $0["name"].string == name }
            #expect(states.map { $0["state"].string } == ["unknown"])
            #expect(states.first?["why"].string?.contains("the connection was refused") == true)
            // What it holds is not known, so nothing is said to be missing there.
            #expect(
                report["gaps"].list.allSatisfy { gap in
                    gap["certain"].bool == false || !gap["sources"].list.contains { $0.string == name }
                })
        }
    }

    @Test(arguments: ["plex", "radarr", "sonarr", "prowlarr", "nzbget", "qbittorrent"])
    func aWrongKeyIsNamedAndNotShown(name: String) async throws {
        try await ServedStack.with(films: 5, shows: 2) { served in
            let run = try await served.gaps(with: ["\(name.uppercased())_KEY": "wrong-but-still-secret"])
            #expect(run.code == 2)
            #expect(run.output.contains("the key was not accepted"))
            #expect(!run.all.contains("wrong-but-still-secret"))
        }
    }

    @Test func aLoginPageIsToldAsOne() async throws {
        try await ServedStack.with(films: 5, shows: 2) { served in
            served.fake("radarr")?.faults.add(.loginPage)
            let run = try await served.gaps()
            #expect(run.code == 2)
            #expect(run.output.contains("a web page came instead of the API's answer"))
        }
    }

    @Test func aServiceThatHangsIsLeftAtItsDeadline() async throws {
        try await ServedStack.with(films: 5, shows: 2) { served in
            served.fake("sonarr")?.faults.add(.hang)
            let run = try await served.gaps("--timeout", "1")
            #expect(run.code == 2)
            #expect(run.output.contains("✗ sonarr: GET "))
            #expect(run.output.contains("no answer in time"))
        }
    }

    @Test func interruptedItEndsAtOnceAndSaysSo() async throws {
        try await ServedStack.with(films: 5, shows: 2) { served in
            served.fake("sonarr")?.faults.add(.hang)
            let run = try await served.gaps("--html", "page.html") { process in
                while served.fake("radarr")?.journal.asked.isEmpty ?? false {
                    try await Task.sleep(for: .milliseconds(5))
                }
                kill(process, SIGINT)
            }
            #expect(run.code == 130)
            #expect(run.output.isEmpty)
            let left = try FileManager.default.contentsOfDirectory(atPath: served.folder.path)
            #expect(!left.contains { $0.contains("page.html") })
        }
    }

    @Test func noOutputHoldsAKey() async throws {
        try await ServedStack.with(films: 20, shows: 5) { served in
            served.fake("radarr")?.faults.add(.status(401))
            served.fake("sonarr")?.faults.add(.garbage)
            served.fake("nzbget")?.faults.add(.loginPage)
            var printed = ""
            for arguments in [["--all"], ["--json"], ["--html", "page.html"]] {
                printed += try await Finished.run(
                    "stack-gaps", arguments, in: served.folder, environment: served.environment
                ).all
            }
            printed += try String(contentsOf: served.folder.appending(path: "page.html"), encoding: .utf8)
            #expect(printed.count > 2000)
            for fake in served.stack.core { #expect(!printed.contains(fake.key.reveal()), "\(fake.name)") }
        }
    }

    @Test func thePageIsWrittenWhole() async throws {
        try await ServedStack.with(films: 20, shows: 5) { served in
            let run = try await served.gaps("--html", "gaps.html")
            #expect(run.errors == "the page is in gaps.html\n")
            let page = try String(contentsOf: served.folder.appending(path: "gaps.html"), encoding: .utf8)
            #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
            #expect(try await served.gaps("--html", "no/such/folder.html").code == 2)
        }
    }
}
