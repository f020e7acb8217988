import Foundation
import StackKit
import Support
import Testing

struct ConfigTests {
    private let references = References(environment: ["KEY": "topsecret", "BLANK": " "])

    private func config(_ text: String) throws -> Config {
        try Config(Array(text.utf8), source: "stack.yaml", references)
    }

    /// Every problem as `line:column message`.
    private func problems(_ text: String, source: String = "stack.yaml") -> [String] {
        do throws(ConfigError) {
            _ = try Config(Array(text.utf8), source: source, references)
            return []
        } catch {
            return error.problems.map { "\($0.line):\($0.column) \($0.message)" }
        }
    }

    @Test func aServiceIsWhatTheFileSays() throws {
        let config = try config(
            """
            version: 1
            services:
              radarr-4k:
                url: http://nas:7879/radarr
                key: env:KEY
                timeout: 90
                trust: any
                paths:
                  /movies: /data/movies-4k
              films:
                kind: plex
                url: https://nas:32400
                key: env:KEY
                libraries:
                  exclude: [Home Videos]
            """)
        let radarr = try #require(config.services.first)
        #expect(radarr.source == Source(.radarr, name: "radarr-4k"))
        #expect(radarr.url == "http://nas:7879/radarr")
        #expect(radarr.key.reveal() == "topsecret")
        #expect(radarr.timeout == .seconds(90))
        #expect(radarr.trust == .none)
        #expect(radarr.paths.canonical("/movies/Heat") == "/data/movies-4k/Heat")
        #expect(config.services.last?.source == Source(.plex, name: "films"))
        #expect(config.services.last?.compared == .except(["Home Videos"]))
    }

    @Test func servicesKeepTheOrderOfTheFile() throws {
        let names = ["sonarr", "plex", "radarr-b", "radarr-a"]
        let text = names.map { "  \($0): {url: 'http://nas', key: 'env:KEY'}\n" }.joined()
        #expect(try config("version: 1\nservices:\n" + text).services.map(\.source.name) == names)
    }

    @Test func jsonReadsTheSame() throws {
        let json = #"{"version": 1, "services": {"plex": {"url": "http://nas:32400", "key": "env:KEY"}}}"#
        let fromJSON = try Config(Array(json.utf8), source: "stack.json", references)
        #expect(try fromJSON == config(json))
        #expect(fromJSON.services.count == 1)
    }

    @Test func everyProblemIsToldAtOnceAndInItsPlace() {
        let found = problems(
            """
            version: 2
            services:
              radarr:
                ulr: http://nas:7878
                key: env:NOPE
                timeout: soon
              plxe:
                url: nas:32400
              sonarr:
                url: http://nas
                key: env:KEY
                compare: {include: [TV]}
            servces: {}
            """)
        #expect(
            found == [
                "4:5 services.radarr.ulr: expected a known key (did you mean `url`?), found `ulr`",
                "5:10 services.radarr.key: the variable NOPE is not set",
                "6:14 services.radarr.timeout: expected a number, found \"soon\"",
                "7:3 services.plxe: there is no telling what this is; did you mean `plex`?",
                "8:10 services.plxe.url: Write the address with its scheme: http://nas:32400.",
                "12:14 services.sonarr.compare: only plex has libraries to compare",
                "13:1 servces: expected a known key (did you mean `services`?), found `servces`",
            ])
    }

    @Test func jsonProblemsHaveTheirPlacesToo() {
        let json = """
            {
              "version": 2,
              "services": {"plex": {"url": "http://nas", "key": "env:NOPE", "pathes": {}}}
            }
            """
        #expect(
            problems(json, source: "stack.json") == [
                "3:53 services.plex.key: the variable NOPE is not set",
                "3:65 services.plex.pathes: expected a known key (did you mean `paths`?), found `pathes`",
            ])
    }

    @Test(arguments: [
        ("services: {plex: {url: 'http://nas', key: 'env:KEY'}}", "1:1 the document: `version: 2` is missing"),
        ("version: 1", "1:1 the document: `services` is missing"),
        ("version: 1\nservices: {}", "2:1 services: it names no service: there must be one at least"),
        (
            "version: one\nservices: {plex: {url: 'http://nas', key: 'env:KEY'}}",
            "1:10 version: expected a whole number, found \"one\""
        ),
        ("version: 1\nservices: [plex]", "2:11 services: expected an object, found a list"),
        ("- version: 1", "1:1 the document: expected an object, found a list"),
        ("", "1:1 the file is empty"),
        ("version: 1\nversion: 1\n", "2:1"),
        ("\tversion: 1", "1:1"),
    ]) func aFileThatIsNoConfigurationIsRefused(text: String, problem: String) {
        let found = problems(text)
        #expect(found.contains { $0.hasPrefix(problem) }, "\(found)")
    }

    @Test func duplicateServicesAreRefused() {
        let entry = "{url: 'http://nas', key: 'env:KEY'}"
        let yaml = problems("version: 1\nservices:\n  plex: \(entry)\n  plex: \(entry)\n")
        #expect(yaml.count == 1 && yaml[0].hasPrefix("4:3"), "\(yaml)")
        let json = #"{"version": 1, "services": {"plex": {"url": "http://n", "key": "env:KEY", "url": "http://m"}}}"#
        #expect(
            problems(json, source: "stack.json")
                == ["1:75 services.plex.url: expected each key once, found `url` again"])
    }

    @Test func aNewerVersionIsNotGuessedAt() {
        let found = problems("version: 9\nservices: {plex: {url: 'http://nas', key: 'env:KEY'}}")
        #expect(found == ["1:10 version: the file is written for version 9, and this program knows 2: update it"])
    }

    @Test(arguments: [
        "    key: cafe0001deadbeef", "    key:\n      - cafe0001deadbeef", "    key: {a: cafe0001deadbeef}",
        "    apikey: cafe0001deadbeef", "    key: [cafe0001deadbeef", "    key: \"cafe0001deadbeef",
        "    url: http://nas/?apikey=cafe0001deadbeef", "    url: http://me:cafe0001deadbeef@nas",
        "    url: cafe0001deadbeefcafe0001deadbeef", "    cafe0001deadbeefcafe0001deadbeef: 1",
        "    key: |\n      cafe0001deadbeef", "    timeout: cafe0001deadbeefcafe0001deadbeef",
    ]) func noErrorShowsAKey(line: String) {
        do throws(ConfigError) {
            _ = try Config(Array("version: 1\nservices:\n  plex:\n\(line)\n".utf8), source: "s.yaml", references)
            Issue.record("it was taken")
        } catch {
            #expect(!error.description.contains("cafe0001deadbeef"), "\(error)")
            #expect(error.description.contains("s.yaml:"))
        }
    }

    @Test func anErrorShowsItsLineAndACaret() {
        do throws(ConfigError) {
            _ = try Config(Array("version: 9\nservices: {}".utf8), source: "stack.yaml", references)
        } catch {
            #expect(error.description.contains("\nversion: 9\n         ^"))
        }
    }

    @Test func keysComeFromFilesThatAreOneOwn() async throws {
        try await withFolder { folder in
            let key = AtomicFile(folder.appending(path: "key").path)
            try key.replace(with: Array("from a file\n".utf8), mode: 0o600)
            let stack = AtomicFile(folder.appending(path: "stack.yaml").path)
            try stack.replace(with: Array("version: 1\nservices: {plex: {url: 'http://nas', key: 'file:key'}}".utf8))
            let config = try Config(file: stack.path, environment: [:])
            #expect(config.services.first?.key.reveal() == "from a file")

            try key.replace(with: Array("from a file\n".utf8), mode: 0o644)
            #expect(throws: ConfigError.self) { try Config(file: stack.path, environment: [:]) }
            try key.replace(with: Array("one\ntwo\n".utf8), mode: 0o600)
            #expect(throws: ConfigError.self) { try Config(file: stack.path, environment: [:]) }
        }
    }

    @Test func aBlankVariableIsNoKey() {
        let found = problems("version: 1\nservices: {plex: {url: 'http://nas', key: 'env:BLANK'}}")
        #expect(found == ["2:43 services.plex.key: the variable BLANK is empty"])
    }

    @Test func pathsThatCannotBeUndoneAreRefused() {
        let found = problems(
            """
            version: 1
            services:
              radarr:
                url: http://nas
                key: env:KEY
                paths:
                  /a: /data
                  /b: /data
                  movies: /data/movies
            """)
        #expect(found.count >= 2)
        #expect(found.allSatisfy { $0.hasPrefix("6:5 services.radarr.paths: ") }, "\(found)")
    }

    @Test func noDescriptionOfAConfigurationHoldsAKey() throws {
        let config = try config("version: 1\nservices: {plex: {url: 'http://nas', key: 'env:KEY'}}")
        var dumped = ""
        dump(config, to: &dumped)
        #expect(!dumped.contains("topsecret") && !"\(config)".contains("topsecret"))
    }
}
