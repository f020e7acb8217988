import Testing

@testable import StackKit

private typealias S = Stack

struct ReportTests {
    private let nasty = "<b onclick='x'>\"&\u{1b}[31m\u{202e}</script>"

    private func report(_ titles: [String], down: [Source] = []) -> GapReport {
        let items = titles.enumerated().map { S.kept($1, tmdb: $0 + 1) }
        return GapFinder().report(on: S.snapshot([S.plex: [], S.radarr: items], down: down))
    }

    private func lines(_ report: GapReport, width: Int = 80, limit: Int = 20) -> [Substring] {
        var style = GapReport.Style()
        (style.width, style.limit, style.hint) = (width, limit, "--all shows them")
        return report.text(style).split(separator: "\n")
    }

    @Test func noLineIsWiderThanAsked() {
        let report = report(
            ["千と千尋の神隠し千と千尋の神隠し千と千尋の神隠し", "👩‍👩‍👧 Family", String(repeating: "long ", count: 50), "e\u{301}\u{301}"],
            down: [S.sonarr])
        for width in [60, 80, 101, 120] {
            for line in lines(report, width: width) { #expect(line.cells <= width, "\(line)") }
        }
    }

    @Test func columnsStandUnderEachOther() {
        let lines = lines(report(["千と千尋の神隠し", "Heat", "기생충"])).filter { $0.hasPrefix("●") }
        let places = Set(lines.map { $0[..<($0.firstRange(of: "2000")?.lowerBound ?? $0.endIndex)].cells })
        #expect(lines.count == 3)
        #expect(places.count == 1)
    }

    @Test func longListsSayHowToSeeTheRest() {
        let report = report((1...832).map { "F\($0)" })
        #expect(lines(report).contains("  … and 812 more: --all shows them"))
        #expect(lines(report, limit: .max).count { $0.hasPrefix("●") } == 832)
    }

    @Test func colourComesOnlyWhenAsked() {
        var style = GapReport.Style()
        #expect(!report([nasty]).text(style).contains("\u{1b}"))
        style.isColoured = true
        #expect(report(["Heat"]).text(style).contains("\u{1b}["))
        #expect(!report([nasty]).text().contains("\u{202e}"))
    }

    @Test func aSourceThatIsDownSaysWhySinceWhen() {
        let text = report([], down: [S.sonarr]).text()
        #expect(text.contains("✗ sonarr  not read: connection refused, since 2026-"))
        #expect(text.contains("No gaps seen, but not everything could be seen") || text.contains("unknown"))
    }

    @Test func jsonHasEveryGap() throws {
        let report = report([nasty, "Heat"], down: [S.sonarr])
        let document = try Document(json: report.document.json())
        #expect(document["gaps"].list.count == report.gaps.count)
        #expect(Set(document["gaps"].list.compactMap(\.["title"].string)).isSuperset(of: [nasty, "Heat"]))
        #expect(document["exitStatus"].int == 2)
        let sonarr = document["sources"].list.first { $0["name"].string == "sonarr" }
        #expect(sonarr?["state"].string == "unknown")
        #expect(sonarr?["shows"].isNull == true)
    }

    @Test func thePageEscapesEverything() {
        let page = report([nasty]).page()
        #expect(!page.contains("<b onclick"))
        #expect(page.contains("&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;\u{fffd}[31m"))
        #expect(page.components("</script>") == 2)
    }

    @Test func thePageNeedsNothingElse() {
        let page = report(["Heat"], down: [S.sonarr]).page()
        for reference in ["http://", "https://", "src=", "@import", "<link", "url(\""] {
            #expect(!page.contains(reference), "\(reference)")
        }
    }

    @Test func thousandsOfGapsFitOnePage() {
        let report = report((1...10_000).map { "F\($0)" })
        let page = report.page(limit: 100)
        #expect(page.components("<tr class=\"gap") == 101)
        #expect(page.components("<li class=\"gap") == 9901)
        #expect(page.utf8.count < 2_000_000)
    }

    @Test func theSameGapHasTheSameIdTomorrow() {
        let snapshot = S.snapshot([S.plex: [], S.radarr: [S.kept("Heat", tmdb: 949)]])
        #expect(S.gaps(snapshot).map(\.id) == ["52cd35cb1e89c7c2"])
    }

    @Test func equalButForDurationRunsAgree() {
        let snapshot = S.snapshot(
            [S.plex: [S.shown("Ran", tmdb: 1)], S.radarr: [S.kept("Heat", tmdb: 2)]], down: [S.sonarr])
        let (one, other) = (GapFinder().report(on: snapshot), GapFinder().report(on: snapshot))
        #expect(one.gaps == other.gaps)
        #expect(one.text() == other.text())
        #expect(one.page() == other.page())
    }
}

extension String {
    fileprivate func components(_ separator: String) -> Int {
        split(separator: separator, omittingEmptySubsequences: false).count
    }
}
