import Foundation
import StackKit
import Support
import Testing

/// Each version's golden file brought to today's, which the newest golden file is.
struct MigrationTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private func golden(_ version: Int) throws -> String {
        try String(contentsOf: Self.folder.appending(path: "v\(version).yaml"), encoding: .utf8)
    }

    @Test(arguments: 1..<Config.version) func everyVersionComesToTodays(version: Int) throws {
        let migrated = try Config.migrated(Array(golden(version).utf8), source: "stack.yaml")
        #expect(migrated.text == (try golden(Config.version)))
        #expect(migrated.from == version)
        #expect(migrated.changes.count == Config.version - version)
    }

    @Test func todaysVersionStaysAsItIs() throws {
        let text = try golden(Config.version)
        let migrated = try Config.migrated(Array(text.utf8), source: "stack.yaml")
        #expect(migrated.text == text && migrated.changes.isEmpty)
    }

    @Test(arguments: 1..<Config.version) func anOldFileReadsAsTodaysDoes(version: Int) throws {
        let old = try Config(written: Array(golden(version).utf8), source: "stack.yaml")
        #expect(old == (try Config(written: Array(golden(Config.version).utf8), source: "stack.yaml")))
        #expect(old["plex"]?.compared == .except(["Home Videos", "7"]))
        #expect(old["films"]?.compared == .only(["Films"]))
        #expect(old.deployed.isEmpty, "what has an address runs anyway")
    }

    @Test func jsonComesToTodaysVersionToo() throws {
        let old = try Document(yaml: golden(1)).json()
        let migrated = try Config.migrated(Array(old.utf8), source: "stack.json")
        #expect(try Document(json: Array(migrated.text.utf8)) == Document(yaml: golden(2)))
        #expect(throws: Never.self) { try Config(written: Array(old.utf8), source: "stack.json") }
    }

    @Test func anOldFilesErrorsStandWhereItHasThem() {
        let text = "version: 1\nservices:\n  plex:\n    url: http://nas\n    libraries: {exclude: [A], excluded: [B]}\n"
        do throws(ConfigError) {
            _ = try Config(written: Array(text.utf8), source: "stack.yaml")
            Issue.record("it was taken")
        } catch {
            #expect(error.problems.map(\.line) == [5])
            #expect(error.description.contains("did you mean `exclude`?"))
        }
    }

    @Test(arguments: ["stack.yaml", "stack.json"]) func aNewerVersionIsRefused(source: String) {
        let text = #"{"version": 3, "services": {"plex": {}}}"#
        do throws(ConfigError) {
            _ = try Config(written: Array(text.utf8), source: source)
            Issue.record("it was taken")
        } catch {
            #expect(
                error.problems.map(\.message) == [
                    "version: the file is written for version 3, and this program knows 2: update it"
                ])
        }
    }

    @Test(arguments: [
        "version: 1", "version: 1\nservices: 7", "version: 1\nservices: [plex]", "version: 1\nservices: {plex: 1}",
        "version: 1\nservices:\n  plex: {libraries: 1, compare: 2}", "version: 0", "version: -1", "[1]", "version: [1]",
    ]) func anyTextIsBorne(text: String) {
        #expect(throws: Never.self) { try Config.migrated(Array(text.utf8), source: "stack.yaml") }
        #expect(throws: ConfigError.self) { try Config(written: Array(text.utf8), source: "stack.yaml") }
    }

    @Test func whatAliasesShareIsReadAndNotWritten() throws {
        let text = """
            version: 1
            services:
              plex: &plex {url: 'http://nas', key: 'env:K', libraries: {include: [A]}}
              plex-2: *plex
            """
        let config = try Config(written: Array(text.utf8), source: "stack.yaml")
        #expect(config.services.map(\.compared) == [.only(["A"]), .only(["A"])])
        do throws(ConfigError) {
            _ = try Config.migrated(Array(text.utf8), source: "stack.yaml")
            Issue.record("it was edited")
        } catch {
            #expect(error.description.contains("shared by an alias") && error.description.contains("by hand"))
        }
    }
}
