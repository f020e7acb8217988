import StackKit

import struct FoundationEssentials.Date

/// Seconds to find every gap between a Plex and a Radarr of that many films each, two in a hundred missing on either side.
func gaps(_ sizes: [Int] = [100_000, 300_000, 1_000_000]) -> [(films: Int, seconds: Double, gaps: Int)] {
    sizes.map { size in
        let films = PairedFilms(count: size)
        let now = Date(timeIntervalSince1970: 0)
        let snapshot = Snapshot(
            [
                Source(.plex): .known(films.plex(), at: now),
                Source(.radarr): .known(films.radarr(), at: now),
            ], taken: now)
        let report = GapFinder().report(on: snapshot)
        let seconds = Double(report.duration / .seconds(1))
        print("gaps: \(size) films a side, \(report.gaps.count) gaps in \(seconds) s")
        return (size, seconds, report.gaps.count)
    }
}

/// A collection of made-up films, the same in every run.
private struct PairedFilms {
    let count: Int

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
        var words = (0..<2 + next(3)).map { _ in Self.words[next(Self.words.count)] }
        if next(6) == 0 { words.append(String(2 + next(12))) }
        let ids = ExternalIDs(tmdb: number + 1, imdb: next(20) == 0 ? nil : number + 100_000)
        return (words.joined(separator: " "), 1930 + next(96), ids)
    }

    private func item(_ number: Int, plex: Bool) -> LibraryItem {
        let (title, year, ids) = film(number)
        let path = "/data/media/movies/\(title) (\(year))/\(title) (\(year)) [tmdbid-\(number + 1)] Bluray-1080p.mkv"
        return LibraryItem(
            .movie, title, year: year, ids: ids, native: plex ? 7 * number : number, paths: [path], section: "1",
            state: plex ? [.hasFile, .matched] : [.hasFile, .matched, .monitored])
    }

    func plex() -> Inventory {
        Inventory((0..<count).lazy.filter { $0 % 50 != 7 }.map { item($0 * 7919 % count, plex: true) })
    }

    func radarr() -> Inventory {
        Inventory((0..<count).lazy.filter { $0 % 50 != 31 }.map { item($0, plex: false) })
    }
}
