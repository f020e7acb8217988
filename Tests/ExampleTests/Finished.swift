import Foundation
import Support

/// What an example program left behind when it ended.
struct Finished {
    let code: Int32
    let output: String
    let errors: String

    var all: String { output + errors }

    /// Runs one of the package's programs to its end. `body` may talk to it meanwhile, by its process id.
    static func run(
        _ name: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:],
        input: String? = nil, meanwhile body: (Int32) async throws -> Void = { _ in }
    ) async throws -> Finished {
        let process = Process()
        process.executableURL = program(name)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "COLUMNS": "120"].merging(environment) { $1 }
        let streams = try ["output", "errors"].map { name in
            let file = folder.appending(path: ".\(name)-\(UUID().uuidString)")
            try Data().write(to: file)
            return (file: file, handle: try FileHandle(forWritingTo: file))
        }
        process.standardOutput = streams[0].handle
        process.standardError = streams[1].handle
        process.standardInput = FileHandle.nullDevice
        if let input {
            let file = folder.appending(path: ".input-\(UUID().uuidString)")
            try Data(input.utf8).write(to: file)
            process.standardInput = try FileHandle(forReadingFrom: file)
        }
        let ended = AsyncStream<Void>.makeStream()
        process.terminationHandler = { _ in ended.continuation.finish() }
        try process.run()
        let watchdog = Task {
            try await Task.sleep(for: .seconds(120))
            process.terminate()
        }
        defer { watchdog.cancel() }
        do { try await body(process.processIdentifier) } catch {
            process.terminate()
            throw error
        }
        for await _ in ended.stream {}
        let texts = try streams.map { String(decoding: try Data(contentsOf: $0.file), as: UTF8.self) }
        for stream in streams { try? FileManager.default.removeItem(at: stream.file) }
        let code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return Finished(code: code, output: texts[0], errors: texts[1])
    }

    /// One of the package's programs.
    static func program(_ name: String) -> URL { products.appending(path: name) }

    /// Where the build put the package's programs: beside the tests themselves.
    private static let products =
        (Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent()
}
