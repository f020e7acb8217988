import StackKit
import Testing

private typealias S = Stack

/// What holds for every stack, tried on made-up ones.
struct GapPropertyTests {
    static let seeds = Array(UInt64(1)...60)

    /// Small id and title spaces, so that collisions, conflicts and ambiguities abound.
    private func items(_ random: inout SplitMix) -> [Source: [LibraryItem]] {
        func item(_ source: Source, _ native: Int) -> LibraryItem {
            let kind: LibraryItem.Kind =
                source.kind == .sonarr || source.kind == .plex && native % 3 == 0 ? .show : .movie
            func id() -> Int? {
                Int.random(in: 0...2, using: &random) == 0 ? nil : Int.random(in: 1...12, using: &random)
            }
            let ids = ExternalIDs(tmdb: id(), tvdb: kind == .show ? id() : nil, imdb: id())
            let state = LibraryItem.State(rawValue: UInt8.random(in: 0..<16, using: &random))
            let number = Int.random(in: 1...8, using: &random)
            let episodes = (0..<Int.random(in: 0...4, using: &random)).map {
                LibraryItem.Episode(
                    season: $0 % 2, number: $0, .init(rawValue: UInt8.random(in: 0..<8, using: &random)))
            }
            return LibraryItem(
                kind, ["Heat", "Ran", "Big", "Up"][number % 4],
                year: Int.random(in: 0...3, using: &random) == 0 ? nil : 2000 + Int.random(in: 0...3, using: &random),
                ids: ids, native: native, paths: ["/data/m/\(number)/\(Int.random(in: 1...3, using: &random)).mkv"],
                state: state, episodes: kind == .show ? episodes : [])
        }
        var all: [Source: [LibraryItem]] = [:]
        for source in [S.plex, S.radarr, S.radarr4K, S.sonarr] { all[source] = (1...14).map { item(source, $0) } }
        return all
    }

    @Test(arguments: seeds) func orderPlaysNoPart(_ seed: UInt64) {
        var random = SplitMix(seed)
        let items = items(&random)
        let shuffled = items.mapValues { $0.shuffled(using: &random) }
        let (one, other) = (S.gaps(S.snapshot(items)), S.gaps(S.snapshot(shuffled)))
        #expect(Set(one).subtracting(other) == [])
        #expect(one == other)
    }

    @Test(arguments: seeds) func idsAreUnique(_ seed: UInt64) {
        var random = SplitMix(seed)
        let gaps = S.gaps(S.snapshot(items(&random)))
        #expect(Set(gaps.map(\.id)).count == gaps.count)
    }

    @Test(arguments: seeds) func nothingIsAbsentFromWhatIsDown(_ seed: UInt64) {
        var random = SplitMix(seed)
        let items = items(&random)
        for source in items.keys {
            var rest = items
            rest[source] = nil
            for gap in S.gaps(S.snapshot(rest, down: [source])) where gap.sources.contains(source) {
                #expect(gap.kind == .observation && !gap.certainty.isCertain)
            }
        }
    }

    @Test(arguments: seeds) func aPartlyReadSideNeverAddsCertainty(_ seed: UInt64) {
        var random = SplitMix(seed)
        let items = items(&random)
        let known = Set(S.gaps(S.snapshot(items)).filter(\.certainty.isCertain).map(\.id))
        for source in items.keys {
            let gaps = S.gaps(S.snapshot(items, partly: [source]))
            #expect(known.isSuperset(of: gaps.filter(\.certainty.isCertain).map(\.id)))
        }
    }

    @Test(arguments: seeds) func anUnrelatedTitleChangesNothing(_ seed: UInt64) {
        var random = SplitMix(seed)
        var items = items(&random)
        let before = S.gaps(S.snapshot(items))
        items[S.plex]?.append(S.shown("Zodiac", 2007, tmdb: 1949, at: "/other/zodiac/z.mkv", native: 999))
        items[S.radarr]?.append(S.kept("Zodiac", 2007, tmdb: 1949, at: "/other/zodiac/z.mkv", native: 999))
        #expect(S.gaps(S.snapshot(items)) == before)
    }
}
