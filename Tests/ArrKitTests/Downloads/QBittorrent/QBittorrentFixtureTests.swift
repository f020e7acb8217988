import ArrKit
import Support
import Testing
import Wire

/// The examples of qBittorrent's own documentation, as far as they are answers in JSON.
@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct QBittorrentFixtureTests {
    private struct Example {
        let section: String
        let body: Document
    }

    private static let files = ["webui-api-4.1", "webui-api-5.0"]

    private func examples(_ file: String) throws -> [Example] {
        let lines = String(decoding: try Shared.fixture("qbittorrent/docs/\(file).examples.jsonl"), as: UTF8.self)
        return try lines.split(separator: "\n").compactMap { line in
            let example = try Document(json: String(line))
            guard example["parses_as_json"].bool == true, let body = example["body"].string,
                let section = example["section"].string
            else { return nil }
            return Example(section: section, body: try Document(json: body))
        }
    }

    @Test(arguments: files) func everyExampleIsRead(_ file: String) throws {
        let drift = Drift()
        var unread: [String] = []
        let examples = try examples(file)
        for example in examples {
            func read<Value: Decodable>(_ type: Value.Type) throws { _ = try example.body.decode(type, drift: drift) }
            switch example.section {
            case let section where section.hasPrefix("Get log"): try read([QBittorrent.LogMessage].self)
            case let section where section.hasPrefix("Get global transfer info"):
                try read(QBittorrent.TransferInfo.self)
            case let section where section.hasPrefix("Get torrent web seeds"):
                try read([QBittorrent.Torrent.WebSeed].self)
            case let section where section.hasPrefix("Get torrent pieces' states"):
                try read([QBittorrent.Torrent.PieceState].self)
            case let section where section.hasPrefix("Get all categories"):
                try read([String: QBittorrent.Category].self)
            case let section where section.hasPrefix("Set auto-downloading rule"): try read(QBittorrent.RSS.Rule.self)
            case let section where section.hasPrefix("Get all auto-downloading rules"):
                try read([String: QBittorrent.RSS.Rule].self)
            case let section where section.hasPrefix("Get search status"): try read([QBittorrent.Search.Status].self)
            case let section where section.hasPrefix("Get search results"): try read(QBittorrent.Search.Results.self)
            case let section where section.hasPrefix("Get search plugins"): try read([QBittorrent.Search.Plugin].self)
            case let section where section.hasPrefix("Get torrent pieces' hashes") || section.hasPrefix("Get all tags"):
                try read([String].self)
            // Documents, and a state's own changes: nothing in them is typed.
            case let section
            where section.hasPrefix("Get all items") || section.hasPrefix("Get main data")
                || section.hasPrefix("Start search"):
                break
            default: unread.append(example.section)
            }
        }
        print("qbittorrent \(file): \(examples.count - unread.count)/\(examples.count) examples read")
        for note in drift.notes { print("drift in \(file): \(note.path): \(note.expected), not \(note.found)") }
        #expect(unread == [])
        #expect(drift.notes == [])
    }
}
