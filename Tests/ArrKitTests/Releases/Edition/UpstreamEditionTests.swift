import Support
import Testing

@testable import ArrKit

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct UpstreamEditionTests {
    /// Of the rows that assert a column, how many agree.
    private func agree(
        on column: String, atLeast least: Int, _ read: (Scan, Letters, Int?) -> String?
    ) throws {
        var agreement = Agreement()
        for profile in Release.Profile.allCases {
            for row in try UpstreamNames.rows(of: profile) where !row.isPath {
                guard let value = row.value(column) else { continue }
                let wanted = (value as? String) ?? (value as? Int).map(String.init) ?? ""
                var name = row.name
                let found = Scan.read(&name) { read($0, $1, TitleEnd.of($0, profile)) } ?? ""
                agreement.compare(wanted, found, row.name)
            }
        }
        print(agreement.report(column))
        #expect(agreement.asked >= least)
        #expect(agreement.misses.count * 50 <= agreement.asked, "\(agreement.report(column))")
    }

    @Test func editionsAgree() throws {
        try agree(on: "edition", atLeast: 20) { scan, given, titleEnd in
            EditionReading.read(
                scan, within: 0..<scan.text.count, titleEnd: titleEnd, profile: .radarr, recorder: nil
            ).range.map { EditionReading.name(given.string(scan.original($0))) }
        }
    }

    @Test func subtitlesInThePictureAgree() throws {
        try agree(on: "hardcoded_subs", atLeast: 3) { scan, given, titleEnd in
            let reading = SubtitleReading.read(scan, within: 0..<scan.text.count, titleEnd: titleEnd, recorder: nil)
            return reading.range.map { reading.isNamed ? given.string(scan.original($0)) : "Generic Hardcoded Subs" }
        }
    }

    @Test func identitiesAgree() throws {
        try agree(on: "imdb_id", atLeast: 1) { scan, given, _ in
            IdentityReading.read(scan, within: 0..<scan.text.count, recorder: nil).imdb.map { given.string($0) }
        }
        try agree(on: "tmdb_id", atLeast: 3) { scan, given, _ in
            IdentityReading.read(scan, within: 0..<scan.text.count, recorder: nil).tmdb.map { given.string($0) }
        }
    }
}
