import StackKit

import struct FoundationEssentials.Date

/// The processor seconds it takes to find every gap between a Plex and a Radarr of so many films each, and how much memory.
///
/// Two in a hundred are missing on either side. Plex knows its films by the id Radarr goes by, by another one, or by
/// title and year alone.
func gaps(_ sizes: [Int] = [100_000, 300_000, 1_000_000]) -> [Figure] {
    sizes.flatMap { size in
        PairedFilms.Proof.allCases.flatMap { proof in
            let before = peakMemory()
            let films = PairedFilms(count: size, proof: proof)
            let now = Date(timeIntervalSince1970: 0)
            let snapshot = Snapshot(
                [Source(.plex): .known(films.plex(), at: now), Source(.radarr): .known(films.radarr(), at: now)],
                taken: now)
            let start = processorTime()
            let report = GapFinder().report(on: snapshot)
            let seconds = processorTime() - start
            let figures = [
                Figure("gaps by \(proof), \(size) a side", seconds, "s"),
                Figure("gaps by \(proof), \(size) a side: found", Double(report.gaps.count), "gaps"),
            ]
            let peak = peakMemory()
            // The peak of a process never falls: only a run that raised it says how much it took.
            return peak <= before
                ? figures
                : figures + [
                    Figure("gaps by \(proof), \(size) a side: peak", peak * 1_048_576 / Double(2 * size), "bytes/item")
                ]
        }
    }
}

/// A collection of made-up films on both sides, the same in every run.
private struct PairedFilms {
    enum Proof: String, CaseIterable { case tmdb, imdb, title }

    let count: Int
    let proof: Proof

    private static let words = [
        "Night", "River", "The", "Last", "Garden", "of", "Stone", "Éclair", "Winter", "Broken", "Mirror", "and", "City",
        "Silent", "Über", "Orbit", "Harvest", "Ghost", "Letter", "Ocean's", "Red", "Paper", "Moon", "Against", "Seven",
    ]

    private func film(_ number: Int) -> (title: String, year: Int, ids: ExternalIDs) {
        var random = UInt64(number) &* 0x9e37_79b9_7f4a_7c15
        func next(_ limit: Int) -> Int {
            random = (random ^ random >> 31) &* 0xbf58_476d_1ce4_e5b9
            return Int((random >> 33) % UInt64(limit))
        }
        var words = (0..<3 + next(3)).map { _ in Self.words[next(Self.words.count)] }
        if next(6) == 0 { words.append(String(2 + next(12))) }
        return (words.joined(separator: " "), 1930 + next(96), ExternalIDs(tmdb: number + 1, imdb: number + 100_000))
    }

    private func path(_ title: String, _ year: Int, _ number: Int) -> String {
        "/data/media/movies/\(title) (\(year))/\(title) (\(year)) [tmdbid-\(number + 1)] Bluray-1080p.mkv"
    }

    func plex() -> Inventory {
        Inventory(
            (0..<count).lazy.filter { $0 % 50 != 7 }.map { place in
                let number = place * 7919 % count
                let (title, year, ids) = film(number)
                let shown =
                    switch proof {
                    case .tmdb: ids
                    case .imdb: ExternalIDs(imdb: ids.imdb)
                    case .title: ExternalIDs()
                    }
                // Without ids nothing but the title may prove it, so the files differ as well.
                let file = path(title, year, proof == .title ? number + count : number)
                return LibraryItem(
                    .movie, title, year: year, ids: shown, native: 7 * number, paths: [file], section: "1")
            })
    }

    func radarr() -> Inventory {
        Inventory(
            (0..<count).lazy.filter { $0 % 50 != 31 }.map { number in
                let (title, year, ids) = film(number)
                return LibraryItem(
                    .movie, title, year: year, ids: ids, native: number, paths: [path(title, year, number)],
                    section: "1",
                    state: [.hasFile, .matched, .monitored])
            })
    }
}
