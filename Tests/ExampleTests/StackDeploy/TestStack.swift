import Foundation
import StackKit
import Support

/// A stack in a folder of its own, deployed by the program itself on the suite's engine.
struct TestStack: Sendable {
    let engine: DockerEngine
    let folder: URL
    let project: String

    /// The image that has nothing but busybox.
    static let plain = "local/plain:1"

    static func with(_ project: String, _ body: (TestStack) async throws -> Void) async throws {
        guard let engine = DockerEngine.current else { throw Program.Failure(description: "no engine runs") }
        if try await engine.docker("images", "--quiet", plain).isEmpty { try await engine.makeImage(plain) }
        try await withFolder { folder in
            let stack = TestStack(engine: engine, folder: folder, project: project)
            do { try await body(stack) } catch {
                await stack.clear()
                throw error
            }
            await stack.clear()
        }
    }

    private func clear() async {
        let ids = (try? await containers()) ?? []
        if !ids.isEmpty { _ = try? await engine.run(["rm", "--force"] + ids) }
    }

    /// The compose file; every service gets what spares the test time.
    func write(_ services: String, to name: String = "compose.yaml") throws {
        let text = """
            name: \(project)
            x-base: &base
              image: \(Self.plain)
              pull_policy: never
              network_mode: none
              init: true
              stop_signal: SIGKILL
              command: [sleep, "1000"]
              healthcheck: {test: [CMD, ls, /tmp], interval: 200ms, retries: 3}
            services:
            \(services)
            """
        try put(text, name)
    }

    func put(_ text: String, _ name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Runs `stack-deploy` with these words.
    @discardableResult
    func deploy(_ words: String..., meanwhile body: (Int32) async throws -> Void = { _ in }) async throws -> Finished {
        try await Finished.run("stack-deploy", words, in: folder, environment: engine.environment, meanwhile: body)
    }

    /// The same, and what it answers with `--json`.
    func answer(_ words: String...) async throws -> Document {
        let run = try await Finished.run(
            "stack-deploy", words + ["--json"], in: folder, environment: engine.environment)
        do { return try Document(json: run.output) } catch {
            throw Program.Failure(description: "\(words) answered with \(run.code): \(run.all)")
        }
    }

    /// The ids of the project's containers, running or not.
    func containers() async throws -> [String] {
        try await engine.docker(
            "ps", "--all", "--quiet", "--no-trunc", "--filter", "label=com.docker.compose.project=\(project)"
        ).split(separator: "\n").map(String.init).sorted()
    }

    /// What a command says inside a service's container.
    func ask(_ service: String, _ command: String...) async throws -> String {
        try await engine.run(["exec", "\(project)-\(service)-1"] + command)
    }

    var journal: Journal { Journal(folder.appending(path: ".stack/journal.jsonl").path) }
}
