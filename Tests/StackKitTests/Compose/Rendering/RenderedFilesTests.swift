import Foundation
import StackKit
import Support
import Testing

/// Two hundred configurations, and what others say of the files made from them.
struct RenderedFilesTests {
    private static let sample: [Rendered] = {
        var random = RandomStacks(seed: 2026)
        return (0..<200).map { _ in random.config().rendered() }
    }()

    @Test func theSampleIsOfWhatCanWork() throws {
        #expect(Self.sample.flatMap(\.problems) == [])
        #expect(Set(Self.sample.flatMap { $0.services.map(\.source.kind) }) == Set(Source.Kind.known))
        #expect(Self.sample.contains { $0.hosts.count > 1 })
        for stack in Self.sample {
            let text = stack.config.yaml()
            #expect(try Config(written: Array(text.utf8), source: "stack.yaml") == stack.config, "\(text)")
        }
    }

    @Test func whatIsRenderedReadsAsItWas() throws {
        for host in Self.sample.flatMap(\.hosts) {
            let read = try #require(ComposeFile(try Document(yaml: host.yaml)))
            #expect(read == host.compose)
            #expect(read.yaml() == host.compose.yaml())
        }
    }

    @Test func theSameIsRenderedEveryTime() {
        for stack in Self.sample {
            #expect(stack.config.rendered().hosts.map(\.yaml) == stack.hosts.map(\.yaml))
        }
    }

    @Test(.enabled(if: RealCompose.requirement.runs, .init(rawValue: RealCompose.requirement.message)))
    func composeAcceptsEveryFileAndHasNothingToSay() async throws {
        try await withFolder { folder in
            for (number, host) in Self.sample.flatMap(\.hosts).enumerated() {
                let files = ["\(number).yaml": host.yaml, ".env": host.env]
                try folder.write(files)
                let outcome = try await RealCompose.run(["-f", "\(number).yaml", "config", "-q"], in: folder)
                #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)\n\(host.yaml)")
            }
        }
    }

    @Test(.enabled(if: RealCompose.requirement.runs, .init(rawValue: RealCompose.requirement.message)))
    func composeMeansByAFileWhatTheModelMeans() async throws {
        try await withFolder { folder in
            for host in Self.sample.prefix(25).flatMap(\.hosts) {
                try folder.write(["stack.yaml": host.yaml, ".env": host.env])
                let filled = ComposeLoader { Array(try Data(contentsOf: folder.appending(path: $0))) }
                    .load(["stack.yaml"], envFiles: [".env"])
                try folder.write(["filled.yaml": try filled.checked().yaml(escapingDollars: true)])
                let one = try await RealCompose.config(["stack.yaml"], in: folder)
                #expect(try await RealCompose.config(["filled.yaml"], in: folder) == one)
            }
        }
    }

    /// Advice is about taste; what a configuration itself asks for, such as root, is its author's affair.
    @Test func lintFindsNothingToWarnOf() throws {
        let lint = ComposeLint()
        var random = RandomStacks(seed: 31, isWise: true)
        var found: Set<String> = []
        for host in (0..<60).flatMap({ _ in random.config().rendered().hosts }) {
            let variables = Dictionary(uniqueKeysWithValues: host.variables.map { ($0.name, $0.value) })
            let project = ComposeLoader(environment: variables) { throw Program.Failure(description: "no \($0)") }
                .load(host.yaml)
            for finding in lint.findings(in: project) where finding.severity != .advice {
                found.insert("\(finding.rule): \(finding.message)")
            }
        }
        #expect(found == [])
    }

    @Test(.enabled(if: Specification.requirement.runs, .init(rawValue: Specification.requirement.message)))
    func everyFileIsValidByTheSpecification() async throws {
        #expect(try await Specification.complaints(Self.sample.flatMap(\.hosts).map(\.compose.document)) == [])
    }
}

/// The Compose specification's schema in the eyes of Python's jsonschema.
enum Specification {
    static let requirement = Requirement(
        "the specifications beside the package, or MAESTRARR_SHARED, and a Python with jsonschema",
        isMet: Shared.has("specs/compose-spec.json") && python != nil)

    private static let python: String? = [".venv-contract/bin/python", "python3"].lazy.compactMap { name in
        name.contains("/") ? URL(fileURLWithPath: name).path : Program.find(name)?.path
    }.first { path in
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-c", "import jsonschema"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// What the files break, each with its path.
    static func complaints(_ files: [Document]) async throws -> [String] {
        let python = try #require(Self.python)
        return try await withFolder { folder in
            let all = folder.appending(path: "all.json")
            try Data(Document(files).json().utf8).write(to: all)
            let script = """
                import json, sys, jsonschema
                schema = json.load(open(sys.argv[1]))
                judge = jsonschema.validators.validator_for(schema)(schema)
                print(json.dumps([str(n) + " " + "/".join(map(str, e.absolute_path)) + " " + e.message
                    for n, c in enumerate(json.load(open(sys.argv[2]))) for e in judge.iter_errors(c)]))
                """
            let schema = Shared.folder.appending(path: "specs/compose-spec.json").path
            return try await Program.with(python, ["-c", script, schema, all.path]) { program in
                try Document(json: await program.firstLine()).list.compactMap(\.string)
            }
        }
    }
}
