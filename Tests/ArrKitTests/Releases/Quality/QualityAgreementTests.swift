import Foundation
import Support
import Testing

@testable import ArrKit

/// The applications' own cases, read from beside the package.
struct QualityAgreementTests {
    @Test(
        .enabled(if: Requirement.fixtures.runs),
        arguments: [("sonarr_v4", Release.Profile.sonarr), ("radarr", .radarr)])
    func namesAreReadAsTheApplicationReadsThem(_ file: String, _ profile: Release.Profile) throws {
        var (asked, met): ([String: Int], [String: Int]) = ([:], [:])
        let lines = try Shared.text("fixtures/parser/\(file)_releases.tsv").split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        let header = lines[0].map(String.init)
        for line in lines.dropFirst() where line[0] == "title" {
            let name = String(line[1])
            let facts = facts(reading(of: name, profile), profile)
            for (column, value) in zip(header, line) where !value.isEmpty {
                guard let fact = facts[column] else { continue }
                let wanted = value.filter { $0 != "\"" }
                asked[column, default: 0] += 1
                if fact == wanted {
                    met[column, default: 0] += 1
                } else {
                    print("\(profile) \(column): \(fact), not \(wanted): \(name)")
                }
            }
        }
        #expect(asked.values.reduce(0, +) > 300)
        for (column, count) in asked.sorted(by: { $0.key < $1.key }) {
            print("\(profile) \(column): \(met[column] ?? 0) of \(count)")
            #expect(Double(met[column] ?? 0) >= 0.98 * Double(count), "\(column)")
        }
    }

    private func facts(_ read: QualityReading, _ profile: Release.Profile) -> [String: String] {
        let lines = read.quality.resolution ?? read.lines
        return [
            "quality": read.quality.symbol(in: profile), "quality_source": source(read.quality.source),
            "quality_modifier": "\(read.quality.modifier)".uppercased(),
            "quality_resolution": lines.map { "R\($0.rawValue)p" } ?? "", "revision_version": "\(read.version)",
            "revision_real": "\(read.real)",
            "is_repack": "\(read.isRepack)", "source_detection": read.sourceDetection.rawValue,
            "resolution_detection": read.resolutionDetection.rawValue,
        ]
    }

    private func source(_ source: VideoQuality.Source) -> String {
        source == .television ? "TV" : "\(source)".uppercased()
    }
}
