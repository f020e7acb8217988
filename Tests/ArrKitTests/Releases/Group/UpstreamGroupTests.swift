import Support
import Testing

@testable import ArrKit

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct UpstreamGroupTests {
    @Test(arguments: Release.Profile.allCases) func groupsAgree(profile: Release.Profile) throws {
        var agreement = Agreement()
        for row in try UpstreamNames.rows(of: profile) where !row.isPath {
            guard let wanted = row.value("release_group") else { continue }
            agreement.compare(wanted as? String, group(of: row.name, profile), row.name)
        }
        print(agreement.report("groups, \(profile.rawValue)"))
        #expect(agreement.asked > 60)
        #expect(agreement.misses.count * 50 <= agreement.asked, "\(agreement.report("groups"))")
    }

    @Test func hashesAgree() throws {
        var agreement = Agreement()
        for row in try UpstreamNames.rows(of: .sonarr) {
            guard let wanted = row.value("release_hash") as? String else { continue }
            var name = row.name
            let found = Scan.read(&name) { scan, _ in
                HashReading.read(scan, within: 0..<scan.text.count, titleEnd: nil, recorder: nil).range
                    .map { scan.text.string($0) } ?? ""
            }
            agreement.compare(wanted, found, row.name)
        }
        print(agreement.report("hashes"))
        #expect(agreement.asked > 10)
        #expect(agreement.misses.isEmpty)
    }

    @Test(arguments: Release.Profile.allCases) func scenesAgree(profile: Release.Profile) throws {
        var agreement = Agreement()
        for row in try UpstreamNames.rows(of: profile) {
            guard let wanted = row.value("is_scene_title") as? Bool else { continue }
            var name = row.name
            let isDotted = Scan.read(&name) { scan, _ in GroupReading.isDotted(scan, within: 0..<scan.text.count) }
            agreement.compare(wanted, isDotted && group(of: row.name, profile) != nil, row.name)
        }
        print(agreement.report("scene names, \(profile.rawValue)"))
        #expect(agreement.asked > 1)
        #expect(agreement.misses.isEmpty)
    }

    private func group(of name: String, _ profile: Release.Profile) -> String? {
        var name = name
        return Scan.read(&name) { scan, given in
            GroupReading.read(
                scan, within: 0..<scan.text.count, titleEnd: TitleEnd.of(scan, profile), profile: profile, recorder: nil
            ).range.map { given.string(scan.original($0)) }
        }
    }
}
