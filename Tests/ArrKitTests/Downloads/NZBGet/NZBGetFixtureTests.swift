import ArrKit
import Support
import Testing

/// Whatever was captured of NZBGet is read by the type it belongs to, without a note.
@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct NZBGetFixtureTests {
    @Test(arguments: Shared.fixtures(in: "nzbget/upstream/nzbfile", endingIn: ".nzb"))
    func anNZBFileIsRead(_ path: String) throws {
        let nzb = try NZB(try Shared.fixture(path))
        #expect(nzb.size > 0)
        #expect(nzb.file.allSatisfy { $0.segments?.segment.allSatisfy { !$0.id.isEmpty } == true })
        #expect((nzb.password != nil) == path.contains("Meta"))
    }

    @Test(arguments: Shared.fixtures(in: "nzbget/upstream/extension", endingIn: "manifest.json"))
    func aManifestIsRead(_ path: String) throws {
        let drift = Drift()
        let manifest: NZBGet.ExtensionManifest = try Document(json: try Shared.fixture(path)).decode(drift: drift)
        let notes = drift.notes.map { "\($0.path): \($0.expected), not \($0.found)" }
        for note in notes { print("drift in \(path): \(note)") }
        // The one NZBGet refuses has a text where its lines should be, and no file to run.
        let isRefused = path.contains("/invalid/")
        #expect(notes == (isRefused ? ["description: a list, not a string"] : []))
        #expect((manifest.main == nil) == isRefused)
        #expect(manifest.kind == "POST-PROCESSING")
        if path.contains("/valid/") {
            #expect(manifest.options.count == 3 && manifest.commands.count == 2 && manifest.sections.count == 3)
            #expect(manifest.options[1].value == 25)
        }
    }

    @Test func anExampleOfTheDocumentationIsRead() throws {
        let lines = try Shared.fixture("nzbget/docs/api.examples.jsonl").split(separator: UInt8(ascii: "\n"))
        let examples = try lines.map { try Document(json: Array($0)) }.filter { $0["parses_as_json"] == true }
        #expect(examples.map { $0["doc"] } == ["SYSTEMHEALTH.md"])
        let drift = Drift()
        let health: NZBGet.SystemHealth = try Document(json: Array(try #require(examples[0]["body"].string).utf8))
            .decode(drift: drift)
        #expect(drift.notes == [])
        #expect(health.alerts.map(\.name) == ["MainDir"])
        #expect(health.sections[1].subsections[0].options[0].status.message == "Hostname cannot be empty.")
    }
}
