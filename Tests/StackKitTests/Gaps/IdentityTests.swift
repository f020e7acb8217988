import StackKit
import Testing

private typealias S = Stack

struct IdentityTests {
    private func lines(_ shown: LibraryItem, _ kept: LibraryItem) -> [String] {
        let source: Source = kept.kind == .movie ? S.radarr : S.sonarr
        return S.lines(S.snapshot([S.plex: [shown], source: [kept]]))
    }

    @Test func aSecondIdWillDo() {
        let path = "/data/movies/Heat/f.mkv"
        #expect(
            lines(S.shown("Hitze", imdb: 113277, at: path), S.kept("Heat", tmdb: 949, imdb: 113277, at: path)).isEmpty)
    }

    @Test func aShowNeedsNoTVDBIdInPlex() {
        let shown = S.show("Bluey", tmdb: 82728, path: "/data/tv/B")
        #expect(lines(shown, S.show("Bluey (AU)", tvdb: 353546, tmdb: 82728, path: "/data/tv/B")).isEmpty)
    }

    @Test func thirdIdsJoinWhatHasNoFirst() {
        let shown = S.show("Bluey", tmdb: 82728, imdb: 7_678_620, path: "/data/tv/B")
        #expect(lines(shown, S.show("x", tvdb: 353546, imdb: 7_678_620, path: "/data/tv/B")).isEmpty)
    }

    @Test func aFilmIsNotTheShowOfTheSameNumber() {
        let shown = S.shown("Fargo", 1996, tmdb: 275)
        let snapshot = S.snapshot([S.plex: [shown], S.sonarr: [S.show("Fargo", tmdb: 275)], S.radarr: []])
        #expect(S.lines(snapshot) == ["not-in-plex: Fargo (2010)", "unmanaged: Fargo (1996)"])
    }

    @Test func titleAndYearJoinWhereNoIdDisagrees() {
        let path = "/data/movies/Heat/f.mkv"
        #expect(lines(S.shown("HEAT!", 1995, at: path), S.kept("Heat", 1995, tmdb: 949, at: path)).isEmpty)
    }

    @Test func remakesOfOneYearStayApart() {
        let shown = S.shown("Pinocchio", 2022, tmdb: 532639, at: "/data/movies/a/a.mkv")
        let kept = S.kept("Pinocchio", 2022, tmdb: 555604, at: "/data/movies/b/b.mkv")
        #expect(lines(shown, kept) == ["not-in-plex: Pinocchio (2022)", "unmanaged: Pinocchio (2022)"])
    }

    @Test func aYearThatIsOneOffIsOnlyProbable() {
        let path = "/data/movies/c/f.mkv"
        let gaps = S.gaps(
            S.snapshot([
                S.plex: [S.shown("Crash", 2004, imdb: 375679, at: path)],
                S.radarr: [S.kept("Crash", 2005, tmdb: 1640, at: path)],
            ]))
        #expect(gaps.map(\.rule) == ["library.probable-match"])
        #expect(gaps.first?.certainty.isCertain == false)
    }

    @Test func yearsTwoApartAreTwoFilms() {
        let shown = S.shown("Crash", 2003, at: "/data/movies/a/a.mkv")
        #expect(
            lines(shown, S.kept("Crash", 2005, tmdb: 1)) == ["not-in-plex: Crash (2005)", "unmanaged: Crash (2003)"])
    }

    @Test func anUnknownYearNeverMatchesButLeavesDoubt() {
        let shown = S.shown("Crash", nil, at: "/data/movies/a/a.mkv")
        #expect(lines(shown, S.kept("Crash", 2005, tmdb: 1)) == ["not-in-plex: Crash (2005)?", "unmanaged: Crash?"])
    }

    @Test func aTitleThatHundredsBearProvesNothing() {
        let shown = (1...200).map { (number: Int) in
            S.shown("Untitled", at: "/data/movies/a/\(number).mkv", native: number)
        }
        let kept = (1...200).map { (number: Int) in S.kept("Untitled", tmdb: number, at: "/data/movies/b/\(number).mkv")
        }
        let gaps = S.gaps(S.snapshot([S.plex: shown, S.radarr: kept]))
        #expect(gaps.count == 400)
        #expect(gaps.allSatisfy { !$0.certainty.isCertain })
    }
}
