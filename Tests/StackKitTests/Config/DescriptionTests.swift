import Foundation
import StackKit
import Support
import Testing

/// The JSON Schema and the page about the file, both made from what reads it.
struct DescriptionTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documentation/Configuration.md")

    @Test func thePageIsWhatTheTypesSay() throws {
        if ProcessInfo.processInfo.environment["MAESTRARR_UPDATE"] == "1" {
            try Data(Config.reference().utf8).write(to: Self.page)
        }
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(page == Config.reference(), "run the tests with MAESTRARR_UPDATE=1 to write it anew")
    }

    @Test func thePageNamesEveryKeyOfTheSchema() throws {
        let page = Config.reference()
        let sections = Config.jsonSchema()["$defs"].members
        #expect(sections.count == 10)
        for (section, schema) in sections where section != "compare" {
            for name in schema["properties"].members.names {
                #expect(page.contains("| `\(name)` | "), "\(section).\(name)")
            }
        }
    }

    @Test func thePagesExampleReads() throws {
        let text = try #require(Config.reference().split(separator: "```yaml\n").last?.split(separator: "```").first)
        let config = try Config(written: Array(text.utf8), source: "stack.yaml")
        #expect(config.services.count == 8)
        #expect(config.deployed.map(\.source.name).suffix(2) == ["gluetun", "nginx-proxy-manager"])
    }

    @Test func everyKeyHasASentence() {
        func look(_ schema: Document, _ path: String) {
            for (name, entry) in schema["properties"].members {
                let note = entry["description"].string ?? ""
                #expect(note.hasSuffix("."), "\(path).\(name)")
            }
        }
        look(Config.jsonSchema(), "stack")
        for (name, schema) in Config.jsonSchema()["$defs"].members { look(schema, name) }
    }
}
