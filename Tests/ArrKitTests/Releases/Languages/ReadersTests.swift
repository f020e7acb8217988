import Testing

@testable import ArrKit

/// What holds for every reader of a part of a name, whatever the name.
struct ReadersTests {
    private static let pieces = [
        "Film", ".", " ", "-", "_", "[", "]", "(", ")", "German", "DL", "ML", "2xUkr", "PL-SUB", "español", "字幕", "简",
        "S01E02", "2012", "1080p", "-ABC", "-RP", "[rartv]", "[a.b]", "[0A1B2C3D]", "Extended", "Director", "'s", "Cut",
        "50th", "Anniversary", "tt1234567", "tmdb-5", "DDP5.1", "DTS-HD", "MA", "H.264", "10-bit", "HDR10+", "NF",
        "WEB-DL",
        "KORSUB", ".mkv", "é", "＆", "\u{200B}", "🙂", "0", "99999999999", "+", "ben the men", "www.site.org",
    ]

    @Test func placesLieWithinTheName() {
        var random = Generator(state: 7)
        for _ in 0..<4000 {
            let name = (0..<Int.random(in: 0...24, using: &random))
                .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let length = name.utf8.count
            let places = read(
                name,
                titleEnd: [nil, 0, Int.random(in: 0...length, using: &random), length + 9].randomElement(using: &random)
                    ?? nil)
            #expect(
                places.allSatisfy { $0.lowerBound >= 0 && $0.lowerBound < $0.upperBound && $0.upperBound <= length },
                "\(name)")
        }
    }

    @Test func longNamesAreRead() {
        for piece in Self.pieces {
            _ = read(String(repeating: piece, count: 1000), titleEnd: nil)
        }
    }

    /// Every place the readers found, in the name as it was given.
    private func read(_ name: String, titleEnd: Int?) -> [Range<Int>] {
        var name = name
        return Scan.read(&name) { scan, _ in
            let within = 0..<scan.text.count
            let languages = LanguageReading.read(
                scan, within: within, titleEnd: titleEnd, profile: .sonarr, recorder: nil)
            let groups = Release.Profile.allCases.map {
                GroupReading.read(scan, within: within, titleEnd: titleEnd, profile: $0, recorder: nil).range
            }
            let edition = EditionReading.read(
                scan, within: within, titleEnd: titleEnd, profile: .radarr, recorder: nil)
            let identity = IdentityReading.read(scan, within: within, recorder: nil)
            let media = MediaReading.read(
                scan, within: within, titleEnd: titleEnd, profile: .radarr, recorder: nil)
            let others = [
                languages.range, HashReading.read(scan, within: within, titleEnd: titleEnd, recorder: nil).range,
                edition.range,
                SubtitleReading.read(scan, within: within, titleEnd: titleEnd, recorder: nil).range, identity.imdb,
                identity.tmdb, identity.tvdb, media.video?.range, media.audio?.range, media.channels?.range,
                media.depth?.range, media.range?.range, media.container?.range, media.service?.range,
            ]
            return (groups + others).compactMap { $0.map(scan.original) }
        }
    }

    /// The same numbers in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }
}
