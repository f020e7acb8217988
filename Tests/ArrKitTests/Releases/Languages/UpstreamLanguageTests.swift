import Support
import Testing

@testable import ArrKit

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct UpstreamLanguageTests {
    @Test(arguments: Release.Profile.allCases) func languagesAgree(profile: Release.Profile) throws {
        var agreement = Agreement()
        for row in try UpstreamNames.rows(of: profile) {
            let (wanted, part) = (row.texts("languages"), row.texts("languages_contains"))
            guard wanted != nil || part != nil else { continue }
            let found = languages(of: row.name, profile)
            if let wanted { agreement.compare(Set(wanted), Set(found), row.name) }
            if let part { agreement.compare(Set(part), Set(part).intersection(found), "\(row.name) \(found)") }
        }
        print(agreement.report("languages, \(profile.rawValue)"))
        #expect(agreement.asked > 60)
        #expect(agreement.misses.count * 50 <= agreement.asked, "\(agreement.report("languages"))")
    }

    private func languages(of name: String, _ profile: Release.Profile) -> [String] {
        var name = name
        return Scan.read(&name) { scan, _ in
            LanguageReading.read(
                scan, within: 0..<scan.text.count, titleEnd: TitleEnd.of(scan, profile), profile: profile, recorder: nil
            )
        }.languages.symbols(in: profile)
    }

    @Test(arguments: Release.Profile.allCases) func languagesHaveTheApplicationsNumbers(profile: Release.Profile) throws
    {
        let lines = try Shared.text("fixtures/enums/\(profile.rawValue)_language.tsv").split(separator: "\n")
            .dropFirst()
        var known: Set<String> = []
        for cells in lines.map({ $0.split(separator: "\t").map(String.init) })
        where !["Unknown", "Any"].contains(cells[0]) {
            let language = try #require(Release.Language.allCases.first { $0.symbol(in: profile) == cells[0] })
            #expect(language.id(in: profile) == Int(cells[1]), "\(cells[0])")
            #expect(language.name == cells[2])
            known.insert(cells[0])
        }
        for language in Release.Language.allCases where !known.contains(language.symbol(in: profile)) {
            #expect(language.id(in: profile) == nil)
        }
    }
}
