import Foundation
import Testing

/// Every piece of Swift in a guide stands, line for line and in order, in a file that is compiled.
struct GuideTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func guidesShowWhatIsCompiled() throws {
        let guides = try Self.files(below: "Documentation", ending: ".md") + [Self.root.appending(path: "README.md")]
        let sources = try
            (Self.files(below: "Tests/ExampleTests/Guides", ending: ".swift")
            + Self.files(below: "Sources", ending: ".swift")).map(Self.lines)
        var blocks = 0
        for guide in guides {
            for block in try Self.swiftBlocks(in: guide) {
                blocks += 1
                #expect(
                    sources.contains { Self.isSubsequence(block, of: $0) },
                    "\(guide.lastPathComponent) shows code that no compiled file has: \(block.first ?? "")")
            }
        }
        #expect(blocks >= 4)
    }

    static func files(below folder: String, ending: String) throws -> [URL] {
        let found = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return (found?.allObjects as? [URL] ?? []).filter { $0.path().hasSuffix(ending) }
    }

    static func lines(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }

    static func swiftBlocks(in guide: URL) throws -> [[String]] {
        var blocks: [[String]] = []
        var block: [String]?
        for line in try lines(of: guide) {
            if line == "```swift" {
                block = []
            } else if line == "```", let lines = block {
                blocks.append(lines)
                block = nil
            } else {
                block?.append(line)
            }
        }
        return blocks
    }

    static func isSubsequence(_ block: [String], of lines: [String]) -> Bool {
        var rest = lines[...]
        for line in block {
            guard let place = rest.firstIndex(of: line) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }
}
