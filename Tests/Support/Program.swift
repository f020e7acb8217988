public import Foundation
import Wire

/// A program of this machine, run for as long as a test needs it.
public final class Program: Sendable {
    private let process: Process
    private let output = Pipe()

    /// Where the program of that name is; `nil` where it is not installed.
    public static func find(_ name: String) -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").components(separatedBy: ":")
        let files = folders.map { URL(fileURLWithPath: "\($0)/\(name)") }
        return files.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// Runs a program while `body` does, then ends it by its process id.
    public static func with<Value>(
        _ name: String, _ arguments: [String], _ body: (Program) async throws -> Value
    ) async throws -> Value {
        guard let file = name.hasPrefix("/") ? URL(filePath: name) : find(name) else {
            throw Failure(description: "\(name) is not installed")
        }
        let program = try Program(file, arguments)
        do {
            let value = try await body(program)
            await program.end()
            return value
        } catch {
            await program.end()
            throw error
        }
    }

    public struct Failure: Error, CustomStringConvertible {
        public let description: String

        public init(description: String) { self.description = description }
    }

    private init(_ file: URL, _ arguments: [String]) throws {
        process = Process()
        process.executableURL = file
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        // The threads that tasks run on hold signals back, and a program begins with its starter's: it could not be ended.
        var (none, before) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        try process.run()
    }

    public var isRunning: Bool { process.isRunning }

    /// The first line it writes; waits for it.
    public func firstLine() async throws -> [UInt8] {
        try await waiting { [output] in
            var line: [UInt8] = []
            while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
                line.append(byte)
            }
            return line
        }
    }

    private func end() async {
        process.terminate()
        for _ in 0..<500 where process.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }
}

/// A folder of its own for a test, gone when the test is over.
public func withFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "maestrarr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
}
