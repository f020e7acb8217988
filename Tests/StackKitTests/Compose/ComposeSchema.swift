import Foundation
import Support

/// The JSON schema of the Compose specification, as Python's jsonschema reads it.
enum ComposeSchema {
    static let requirement = Requirement(
        "the Compose specification's schema beside the package, and a Python with jsonschema, as `Scripts/venv contract …` makes one",
        isMet: Shared.has("specs/compose-spec.json") && python != nil)

    private static let python: String? = {
        let package = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let own = ProcessInfo.processInfo.environment["MAESTRARR_PYTHON"]
        let made: String? = package.appending(path: ".venv-contract/bin/python").path
        return [own, made, Program.find("python3")?.path].compactMap(\.self).first { path in
            let process = Process()
            process.executableURL = URL(filePath: path)
            process.arguments = ["-c", "import jsonschema"]
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return false }
            process.waitUntilExit()
            return process.terminationStatus == 0
        }
    }()

    private static let script = """
        import json, sys, jsonschema
        judge = jsonschema.Draft7Validator(json.load(open(sys.argv[1])))
        for number, line in enumerate(open(sys.argv[2])):
            for error in judge.iter_errors(json.loads(line)):
                path = "/".join(map(str, error.absolute_path))
                print(f"{number}: {path}: {error.message[:300]}")
        """

    /// What the schema has to object to in some files of JSON, one line each.
    static func objections(to files: [String]) async throws -> [String] {
        guard let python else { throw Program.Failure(description: "no Python with jsonschema") }
        return try await withFolder { folder in
            try folder.write(["files": files.map { "\($0)\n" }.joined()])
            let output = folder.appending(path: "output")
            try Data().write(to: output)
            let process = Process()
            process.executableURL = URL(filePath: python)
            process.arguments = [
                "-c", script, Shared.folder.appending(path: "specs/compose-spec.json").path,
                folder.appending(path: "files").path,
            ]
            process.standardOutput = try FileHandle(forWritingTo: output)
            try process.run()
            let status = try await waiting {
                process.waitUntilExit()
                return process.terminationStatus
            }
            guard status == 0 else { throw Program.Failure(description: "the schema could not be used") }
            return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map(String.init)
        }
    }
}
