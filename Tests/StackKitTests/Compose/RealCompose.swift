import Foundation
import Support

/// Docker Compose itself, which judges what is read and printed here; reading files with it needs no engine.
enum RealCompose {
    static let requirement = Requirement(
        "Docker Compose v2, as `Scripts/compose-plugin` provides it, or MAESTRARR_COMPOSE", isMet: path != nil)

    static let path: String? = {
        if let path = ProcessInfo.processInfo.environment["MAESTRARR_COMPOSE"] { return path }
        let package = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let libraries = package.appending(path: ".venv-compose/lib")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: libraries.path)) ?? []
        return versions.map { libraries.appending(path: "\($0)/site-packages/compose/docker-compose").path }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }()

    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs it in a folder with these variables and no others.
    static func run(
        _ arguments: [String], in folder: URL, environment: [String: String] = [:]
    ) async throws -> Outcome {
        guard let path else { throw Program.Failure(description: "Compose is not installed") }
        let (output, errors) = (folder.appending(path: ".output"), folder.appending(path: ".errors"))
        for file in [output, errors] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment.merging(["HOME": folder.path, "PATH": "/usr/bin:/bin"]) { own, _ in own }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let status = try await waiting {
            process.waitUntilExit()
            return process.terminationStatus
        }
        return Outcome(
            status: status, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// What it makes of some files, in its own normal form. Throws where it refuses them.
    static func config(_ files: [String], in folder: URL, environment: [String: String] = [:]) async throws -> String {
        let names = files.flatMap { ["-f", $0] }
        let arguments = ["-p", "project"] + names + ["--profile", "*", "config"]
        let outcome = try await run(arguments, in: folder, environment: environment)
        guard outcome.status == 0 else { throw Program.Failure(description: outcome.errors) }
        return outcome.output
    }
}

extension URL {
    /// Writes files below this folder, by their paths.
    func write(_ files: [String: String]) throws {
        for (path, text) in files {
            let file = appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }
}
