import StackKit
import Testing

struct InventoryTests {
    @Test func whatIsPackedComesOutAgain() {
        let items = [
            LibraryItem(
                .movie, "Amélie", year: 2001, ids: ExternalIDs(tmdb: 194, imdb: 211915), native: 71,
                paths: ["/m/a.mkv", "/m/é.mkv"], section: "3", state: [.hasFile, .matched]),
            LibraryItem(
                .show, "", year: nil, native: -4, state: .monitored,
                episodes: [.init(season: 0, number: 3, .aired), .init(season: 2024, number: 20_000, .hasFile)]),
        ]
        #expect(Array(Inventory(items)) == items)
    }

    @Test func unnamedSectionsAreListed() {
        let inventory = Inventory([LibraryItem(.movie, "x", year: 1, native: 1, section: "/movies")])
        #expect(inventory.sections.map(\.key) == ["/movies"])
    }

    @Test(arguments: [
        ("tmdb://603", ExternalIDs(tmdb: 603)), ("imdb://tt0133093", ExternalIDs(imdb: 133093)),
        ("tvdb://353546", ExternalIDs(tvdb: 353546)), ("plex://movie/5d", ExternalIDs()), ("tmdb://x", ExternalIDs()),
        ("local://7", ExternalIDs()), ("tmdb://0", ExternalIDs()), ("tmdb://-5", ExternalIDs()),
    ])
    func plexGuidsAreRead(_ guid: String, _ expected: ExternalIDs) {
        var ids = ExternalIDs()
        ids.add(guid)
        #expect(ids == expected)
    }

    @Test func imdbNumbersKeepTheirZeros() {
        #expect(ExternalIDs(imdb: 133093).description == "imdb tt0133093")
        #expect(ExternalIDs(imdb: 12_345_678).description == "imdb tt12345678")
    }
}
