import StackKit
import Testing

private typealias S = Stack

struct UnknownTests {
    private let films = (1...50).map { (number: Int) in S.kept("F\(number)", tmdb: number) }

    @Test func aPlexThatIsDownMakesNothingMissing() {
        let gaps = S.gaps(S.snapshot([S.radarr: films], down: [S.plex]))
        #expect(gaps.allSatisfy { $0.kind == .observation && !$0.certainty.isCertain })
        #expect(gaps.count { $0.rule == "library.not-in-plex" } == 1)
        #expect(
            gaps.first { $0.rule == "library.not-in-plex" }?.evidence.first?.contains("connection refused, since 2026")
                == true)
    }

    @Test func oneInstanceDownLeavesOnePairUnknown() {
        let items = [S.plex: [S.shown("Heat", tmdb: 1)], S.radarr: [S.kept("Ran", tmdb: 2)]]
        let gaps = S.gaps(S.snapshot(items, down: [S.radarr4K])).filter { $0.rule == "library.unmanaged" }
        #expect(gaps.map(\.sources) == [[S.plex, S.radarr4K]])
        #expect(gaps.first?.kind == .observation)
    }

    @Test func whatAnotherSideShowsStillCounts() {
        let items = [S.plex: [], S.radarr: [S.kept("Ran", tmdb: 2)]]
        #expect(S.lines(S.snapshot(items, down: [S.radarr4K])).contains("not-in-plex: Ran (2000)"))
    }

    @Test func aPartlyReadSideLacksNothingForCertain() {
        let items = [S.plex: [S.shown("Heat", tmdb: 1)], S.radarr: [S.kept("Ran", tmdb: 2)]]
        #expect(
            S.lines(S.snapshot(items, partly: [S.plex])) == ["not-in-plex: Ran (2000)?", "unmanaged: Heat (2000)"])
        #expect(
            S.lines(S.snapshot(items, partly: [S.radarr])) == ["not-in-plex: Ran (2000)", "unmanaged: Heat (2000)?"])
    }

    @Test func whatAPartlyReadSideHasIsCertain() {
        let items = [S.plex: [], S.radarr: [S.kept("Ran", tmdb: 2, state: .monitored)]]
        #expect(S.lines(S.snapshot(items, partly: [S.radarr, S.plex])) == ["no-file: Ran (2000)"])
    }

    @Test func exitStatusTellsGapsFromIgnorance() {
        let finder = GapFinder()
        let clean = S.snapshot([S.plex: [S.shown("Heat", tmdb: 1)], S.radarr: [S.kept("Heat", tmdb: 1)]])
        #expect(finder.report(on: clean).exitStatus == 0)
        #expect(finder.report(on: S.snapshot([S.plex: [S.shown("Heat", tmdb: 1)], S.radarr: []])).exitStatus == 1)
        #expect(finder.report(on: S.snapshot([S.radarr: []], down: [S.plex])).exitStatus == 2)
    }
}
