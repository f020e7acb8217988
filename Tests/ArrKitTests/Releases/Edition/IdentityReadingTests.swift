import Testing

@testable import ArrKit

struct IdentityReadingTests {
    private static let names: [(String, String)] = [
        ("A Film (2016) {tmdb-12345}", "- 12345 -"), ("A Film (2016) {tmdbid-12345}", "- 12345 -"),
        ("A Film (2016) [tmdb-12345]", "- 12345 -"), ("A Film (2016) {TMDB=12345}", "- 12345 -"),
        ("A Film (2016) [tmdbid=12345]", "- 12345 -"), ("A Film (2016) {imdb-tt1234567}", "tt1234567 - -"),
        ("A Film (2016) [tt12345678]", "tt12345678 - -"), ("A.Film.2016.tt1234567.720p", "tt1234567 - -"),
        ("A Show (2016) {tvdb-777}", "- - 777"), ("A Show {tvdbid-777} {tmdb-5} {imdb-tt7654321}", "tt7654321 5 777"),
        ("A Film tt123456", "- - -"), ("A Film tt123456789", "- - -"), ("A Film ttx234567", "- - -"),
        ("A Film tmdb 12345", "- - -"), ("A Film tmdb-abc", "- - -"), ("A Film tmdb-0", "- - -"),
        ("A Film tmdb-", "- - -"),
        ("A Film {tmdb-1} {tmdb-2}", "- 1 -"), ("", "- - -"),
    ]

    @Test(arguments: names) func numbersInCataloguesAreRead(name: String, wanted: String) {
        let found = MarkedName(name).read { scan, _, within, _ in
            let reading = IdentityReading.read(scan, within: within, recorder: nil)
            return [reading.imdb, reading.tmdb, reading.tvdb].map { $0.map { scan.text.string($0) } ?? "-" }
        }
        #expect(found.joined(separator: " ") == wanted)
    }
}
