import StackKit
import Testing

private typealias S = Stack

struct LibraryRulesTests {
    @Test func equalLibrariesHaveNoGaps() {
        let lines = S.lines(S.snapshot([S.plex: [S.shown("Heat", tmdb: 949)], S.radarr: [S.kept("Heat", tmdb: 949)]]))
        #expect(lines.isEmpty)
    }

    @Test func whatNoInstanceHasIsUnmanaged() {
        let items = [
            S.plex: [S.shown("Heat", tmdb: 1), S.shown("Ran", tmdb: 2), S.shown("Big", tmdb: 3)],
            S.radarr: [S.kept("Heat", tmdb: 1)], S.radarr4K: [S.kept("Ran", tmdb: 2)],
        ]
        #expect(S.lines(S.snapshot(items)) == ["unmanaged: Big (2000)"])
    }

    @Test func onlyWhatHasAFileIsMissingInPlex() {
        let kept = [
            S.kept("Heat", tmdb: 1), S.kept("Ran", tmdb: 2, state: .monitored), S.kept("Big", tmdb: 3, state: []),
            S.kept("Soon", tmdb: 4, state: [.monitored, .unreleased]),
        ]
        #expect(
            S.lines(S.snapshot([S.plex: [], S.radarr: kept])) == ["no-file: Ran (2000)", "not-in-plex: Heat (2000)"])
    }

    @Test func aTitleLackingInTwoInstancesIsOneGap() {
        let snapshot = S.snapshot([
            S.plex: [], S.radarr: [S.kept("Heat", tmdb: 1)], S.radarr4K: [S.kept("Heat", tmdb: 1, at: "/4k/h/h.mkv")],
        ])
        let gaps = S.gaps(snapshot)
        #expect(gaps.map(\.rule) == ["library.not-in-plex"])
        #expect(gaps.first?.sources == [S.radarr, S.radarr4K, S.plex])
    }

    @Test func aFileRadarrLacksAndPlexHasIsToBeImported() {
        let snapshot = S.snapshot([
            S.plex: [S.shown("Ran", tmdb: 2)], S.radarr: [S.kept("Ran", tmdb: 2, state: .monitored)],
        ])
        let gap = S.gaps(snapshot).first
        #expect(gap?.rule == "library.no-file")
        #expect(gap?.evidence.contains("plex: /data/movies/Ran/f.mkv") == true)
        #expect(gap?.remedy.contains("import") == true)
    }

    @Test func episodesAreOneGapAShowAndSpecialsCount() {
        let due: LibraryItem.Episode.State = [.monitored, .aired]
        let episodes: [LibraryItem.Episode] = [
            .init(season: 0, number: 1, due), .init(season: 1, number: 1, [.monitored, .aired, .hasFile]),
            .init(season: 1, number: 2, due), .init(season: 1, number: 3, due), .init(season: 1, number: 4, .monitored),
            .init(season: 1, number: 5, .aired), .init(season: 1, number: 6, due),
        ]
        let gaps = S.gaps(S.snapshot([S.sonarr: [S.show("Bluey", tvdb: 5, episodes)]]))
        #expect(gaps.map(\.kind) == [.episodes])
        #expect(gaps.first?.evidence.first == "S00E01, S01E02–E03, E06")
        #expect(gaps.first?.sentence == "4 monitored episodes of Bluey (2010) have aired, but have no file in sonarr.")
    }

    @Test func episodesPlexLacksAreNamed() {
        func episode(_ number: Int) -> LibraryItem.Episode { .init(season: 1, number: number, .hasFile) }
        let snapshot = S.snapshot([
            S.plex: [S.show("Bluey", tvdb: 5, [episode(1), episode(3)])],
            S.sonarr: [S.show("Bluey", tvdb: 5, [episode(1), episode(2), episode(3), episode(4)])],
        ])
        let gaps = S.gaps(snapshot)
        #expect(gaps.map(\.rule) == ["library.episodes-not-in-plex"])
        #expect(gaps.first?.evidence.first == "S01E02, E04")
    }

    @Test func aPlexNotAskedForEpisodesLacksNone() {
        let episodes = [LibraryItem.Episode(season: 1, number: 1, .hasFile)]
        let snapshot = S.snapshot([
            S.plex: [S.show("Bluey", tvdb: 5)], S.sonarr: [S.show("Bluey", tvdb: 5, episodes)],
        ])
        #expect(S.lines(snapshot).isEmpty)
    }

    @Test func oneFileUnderTwoTitlesIsADisputeAndNothingIsMissing() {
        let snapshot = S.snapshot([
            S.plex: [S.shown("Solaris", 1972, tmdb: 593, at: "/data/movies/s/s.mkv")],
            S.radarr: [S.kept("Solaris", 2002, tmdb: 2103, at: "/data/movies/s/s.mkv")],
        ])
        #expect(S.lines(snapshot) == ["different-title: Solaris (2002)"])
    }

    @Test func anUnmatchedItemIsWhatTheOwnerOfItsFileSays() {
        let snapshot = S.snapshot([
            S.plex: [S.shown("heat.1080p", nil, at: "/data/movies/Heat/h.mkv", matched: false)],
            S.radarr: [S.kept("Heat", 1995, tmdb: 949, at: "/data/movies/Heat/h.mkv")],
        ])
        #expect(S.lines(snapshot) == ["unmatched: heat.1080p"])
        #expect(S.gaps(snapshot).first?.remedy == "Match it in Plex with Heat (1995), tmdb 949.")
    }

    @Test func twoEntriesForOnePlexItemAreAConflict() {
        let snapshot = S.snapshot([
            S.plex: [S.shown("Crash", 2005, at: "/p/c/c.mkv")],
            S.radarr: [
                S.kept("Crash", 2005, tmdb: 1, at: "/a/c1/c.mkv"), S.kept("Crash", 2005, tmdb: 2, at: "/a/c2/c.mkv"),
            ],
        ])
        #expect(S.lines(snapshot).contains("claimed-twice: Crash (2005)"))
        #expect(!S.lines(snapshot).contains { $0.hasPrefix("unmanaged") || $0 == "not-in-plex: Crash (2005)" })
    }

    @Test func twoEntriesForOneFileAreAConflict() {
        let path = "/data/movies/x/x.mkv"
        let snapshot = S.snapshot([
            S.plex: [S.shown("Heat", tmdb: 1, at: path)],
            S.radarr: [S.kept("Heat", tmdb: 1, at: path), S.kept("Ran", tmdb: 2, at: path)],
        ])
        #expect(S.lines(snapshot) == ["claimed-twice: Heat (2000)", "different-title: Ran (2000)"])
    }

    @Test func severalCopiesInPlexAreOneTitle() {
        let snapshot = S.snapshot([
            S.plex: [
                S.shown("Heat", tmdb: 1, native: 1), S.shown("Heat", tmdb: 1, at: "/data/movies/Heat/x.mkv", native: 2),
            ],
            S.radarr: [S.kept("Heat", tmdb: 1)],
        ])
        #expect(S.lines(snapshot).isEmpty)
    }

    @Test func aMovedFolderIsNotAMissingTitle() {
        let others = (2...4).map { (number: Int) in S.shown("F\(number)", tmdb: number) }
        let kept = (2...4).map { (number: Int) in S.kept("F\(number)", tmdb: number) }
        let snapshot = S.snapshot([
            S.plex: others + [S.shown("Heat", tmdb: 1, at: "/data/movies/Heat/f.mkv")],
            S.radarr: kept + [S.kept("Heat", tmdb: 1, at: "/data/movies/Heat (1995)/f.mkv")],
        ])
        #expect(S.lines(snapshot) == ["moved: Heat (2000)"])
    }

    @Test func anUpgradedFileIsNotScanned() {
        let snapshot = S.snapshot([
            S.plex: [S.shown("Ran", tmdb: 2), S.shown("Heat", tmdb: 1, at: "/data/movies/Heat/720p.mkv")],
            S.radarr: [S.kept("Ran", tmdb: 2), S.kept("Heat", tmdb: 1, at: "/data/movies/Heat/1080p.mkv")],
        ])
        #expect(S.lines(snapshot) == ["not-scanned: Heat (2000)"])
    }

    @Test func pathsThatDoNotTranslateAreOneUnknown() {
        let numbers = 1...20
        let snapshot = S.snapshot([
            S.plex: numbers.map { S.shown("F\($0)", tmdb: $0, at: "/movies/F\($0)/f.mkv") },
            S.radarr: numbers.map { S.kept("F\($0)", tmdb: $0) },
        ])
        #expect(S.lines(snapshot) == ["moved: radarr and Plex?", "not-scanned: radarr and Plex?"])
    }

    @Test func aMappingMakesPathsComparable() throws {
        let mapping = try PathMapping([.init(service: "/movies", canonical: "/data/movies")])
        let snapshot = S.snapshot(
            [
                S.plex: [
                    S.shown("Ran", tmdb: 2, at: "/movies/Ran/f.mkv"), S.shown("Heat", tmdb: 1, at: "/movies/H/old.mkv"),
                ],
                S.radarr: [S.kept("Ran", tmdb: 2), S.kept("Heat", tmdb: 1, at: "/data/movies/H/new.mkv")],
            ], paths: [S.plex: mapping])
        #expect(S.lines(snapshot) == ["not-scanned: Heat (2000)"])
    }

    @Test func personalSectionsNeedNoManager() {
        let sections = [
            Inventory.Section(key: "1", title: "Home", agent: "tv.plex.agents.none"),
            Inventory.Section(key: "2", title: "Concerts", agent: "tv.plex.agents.movie"),
        ]
        let items = [S.plex: [S.shown("Trip", section: "1"), S.shown("Live", section: "2")], S.radarr: []]
        #expect(S.lines(S.snapshot(items, sections: [S.plex: sections])) == ["unmanaged: Live (2000)"])
        let scope = Scope(leavingOut: [S.plex: ["Concerts"]])
        #expect(S.lines(S.snapshot(items, sections: [S.plex: sections], scope: scope)).isEmpty)
    }
}
