import Foundation

extension Program {
    /// Runs a program to its end and returns what it wrote; throws with its complaint where it reports a failure.
    public static func output(
        of name: String, _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> String {
        guard let file = find(name) else { throw Failure(description: "\(name) is not installed") }
        let settings = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
            .merging(environment) { $1 }
        return try await waiting {
            let process = Process()
            process.executableURL = file
            process.arguments = arguments
            process.environment = settings
            let (output, errors) = (Pipe(), Pipe())
            (process.standardOutput, process.standardError) = (output, errors)
            process.standardInput = FileHandle.nullDevice
            try process.run()
            // What it complains of is short; what it answers may be more than a pipe holds.
            let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            let complaint = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw Failure(description: "\(name) ended with \(process.terminationStatus): \(complaint)")
            }
            return text
        }
    }
}
