import Foundation
import StackKit
import Support
import Testing

/// The schema in the eyes of Python's jsonschema, which many editors' checks agree with.
struct JSONSchemaTests {
    private static let python: String? = [".venv-contract/bin/python", "python3"].lazy.compactMap { name in
        name.contains("/") ? URL(fileURLWithPath: name).path : Program.find(name)?.path
    }.first { path in
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-c", "import jsonschema; jsonschema.Draft202012Validator"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
    private static let requirement = Requirement("a Python with jsonschema", isMet: python != nil)

    /// What the file of each line's configuration breaks, as paths; the first line is about the schema itself.
    private func complaints(_ configurations: [Document]) async throws -> [String] {
        let python = try #require(Self.python)
        return try await withFolder { folder in
            let files = (schema: folder.appending(path: "schema.json"), all: folder.appending(path: "all.json"))
            try Data(Config.jsonSchema().json().utf8).write(to: files.schema)
            try Data(Document(configurations).json().utf8).write(to: files.all)
            let script = """
                import json, sys, jsonschema
                schema = json.load(open(sys.argv[1]))
                jsonschema.Draft202012Validator.check_schema(schema)
                judge = jsonschema.Draft202012Validator(schema)
                print(json.dumps(["/".join(map(str, e.absolute_path)) + " " + e.validator if e else ""
                    for e in (next(judge.iter_errors(c), None) for c in json.load(open(sys.argv[2])))]))
                """
            return try await Program.with(python, ["-c", script, files.schema.path, files.all.path]) { program in
                try Document(json: await program.firstLine()).list.compactMap(\.string)
            }
        }
    }

    @Test(.enabled(if: requirement.runs, .init(rawValue: requirement.message)))
    func whatReadsIsValid() async throws {
        let samples = try ConfigSamples.all.map { try Document(yaml: $0) }
        #expect(try await complaints(samples) == samples.map { _ in "" })
    }

    @Test(.enabled(if: requirement.runs, .init(rawValue: requirement.message)))
    func whatDoesNotReadIsNotValid() async throws {
        let wrong: [(String, String)] = [
            ("version: 2", " required"),
            ("services: {plex: {}}", " required"),
            ("version: 1\nservices: {plex: {}}", "version minimum"),
            ("version: 2\nservices: {plex: {}}\nservces: {}", " additionalProperties"),
            ("version: 2\nservices: {plex: {enabled: yes please}}", "services/plex/enabled type"),
            ("version: 2\nservices: {plex: {key: cafe}}", "services/plex/key pattern"),
            ("version: 2\nservices: {plex: {port: 70000}}", "services/plex/port anyOf"),
            ("version: 2\nservices: {nzbget: {through: vnp}}", "services/nzbget/through enum"),
            ("version: 2\nservices: {x: {kind: plxe}}", "services/x/kind enum"),
            ("version: 2\nservices: {plex: {timeout: 0}}", "services/plex/timeout minimum"),
            ("version: 2\nservices: {plex: {ulr: x}}", "services/plex additionalProperties"),
            ("version: 2\nservices: {plex: {}}\nsystem: {umask: '9'}", "system/umask pattern"),
            ("version: 2\nservices: {plex: {}}\nvpn: {type: openvpn}", "vpn required"),
            ("version: 2\nservices: {plex: {}}\nschedules: {gaps: sometimes}", "schedules/gaps pattern"),
            ("version: 2\nservices: {plex: {}}\nwiring: {links: [indexer]}", "wiring/links/0 enum"),
            ("version: 2\nservices: {plex: {}}\nhosts: {nas: {ip: x}}", "hosts/nas additionalProperties"),
        ]
        let found = try await complaints(try wrong.map { try Document(yaml: $0.0) })
        for (complaint, (text, expected)) in zip(found, wrong) { #expect(complaint == expected, "\(text)") }
        // An older file is brought up to date before it is read.
        for (text, _) in wrong where !text.hasPrefix("version: 1") {
            #expect(throws: ConfigError.self, "\(text)") { try Config(written: Array(text.utf8), source: "x.yaml") }
        }
    }
}
