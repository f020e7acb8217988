import Foundation
import Support

@testable import ArrKit

/// The names that the applications' own tests read, one by one, and what they say of them.
struct UpstreamNames {
    struct Row {
        var name: String
        var isPath: Bool
        var profile: Release.Profile
        var facts: [String: String]

        func texts(_ column: String) -> [String]? { value(column) as? [String] }

        /// A JSON value; `nil` where the column says nothing.
        func value(_ column: String) -> Any? {
            guard let text = facts[column], !text.isEmpty else { return nil }
            return try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        }
    }

    static func rows(of profile: Release.Profile) throws -> [Row] {
        let file = profile == .sonarr ? "fixtures/parser/sonarr_v4_releases.tsv" : "fixtures/parser/radarr_releases.tsv"
        let lines = try Shared.text(file).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { cells in
            let facts = Dictionary(uniqueKeysWithValues: zip(lines[0], cells))
            return Row(
                name: facts["release_title"] ?? "", isPath: facts["kind"] == "path", profile: profile, facts: facts)
        }
    }
}

/// A part of the agreement with the applications' own tests.
struct Agreement {
    private(set) var asked = 0
    private(set) var misses: [String] = []

    mutating func compare<Value: Equatable>(_ wanted: Value, _ found: Value, _ name: String) {
        asked += 1
        if wanted != found { misses.append("\(name): wanted \(wanted), found \(found)") }
    }

    func report(_ title: String) -> String {
        (["\(title): \(asked - misses.count) of \(asked)"] + misses.map { "    " + $0 }).joined(separator: "\n")
    }
}
