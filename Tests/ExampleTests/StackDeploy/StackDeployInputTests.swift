import Foundation
import Support
import Testing

/// What the program says before it needs an engine.
@Suite(.timeLimit(.minutes(1))) struct StackDeployInputTests {
    private func run(_ words: String..., in folder: URL) async throws -> Finished {
        try await Finished.run("stack-deploy", words, in: folder, environment: ["DOCKER_HOST": "unix:///nonexistent"])
    }

    @Test(arguments: [
        "plan", "apply", "rollback", "revisions", "status", "logs", "start", "stop", "restart", "down", "pull",
        "doctor",
        "lint", "swarm", "move", "guide", "bundle",
    ])
    func everyVerbExplainsItself(_ verb: String) async throws {
        try await withFolder { folder in
            let help = try await run(verb, "--help", in: folder)
            #expect(help.code == 0 && help.errors.isEmpty)
            for part in ["stack-deploy \(verb): ", "Usage: stack-deploy \(verb) [options]", "Examples:", "Exit codes:"]
            {
                #expect(help.output.contains(part), "\(part) is not in: \(help.output)")
            }
            let all = try await run("--help", in: folder)
            #expect(all.code == 0 && all.output.contains("  \(verb) "))
        }
    }

    @Test func aWrongWordIsToldWithTheNearestRightOne() async throws {
        try await withFolder { folder in
            for (words, hint) in [
                (["aply"], "did you mean apply?"), (["apply", "--rolback-on-failure"], "--rollback-on-failure?"),
                (["apply", "stack.yaml"], "--file names the file"), (["apply", "--host", "nas"], "NAME=CONTEXT"),
                (["apply", "--timeout", "soon"], "a number from 1"), (["rollback", "one"], "a number from 1, not one"),
                (["doctor", "--client", "qb", "--project", "media"], "--vpn SERVICE"),
                (["status", "--project", "My Stack"], "no name for a project"),
            ] {
                let run = try await Finished.run("stack-deploy", words, in: folder)
                #expect(run.code == 64 && run.errors.contains(hint), "\(words): \(run.code) \(run.all)")
            }
        }
    }

    @Test func filesThatAreNotThereAreNamed() async throws {
        try await withFolder { folder in
            let none = try await run("plan", in: folder)
            #expect(none.code == 2 && none.errors.contains("compose.yaml could not be read: there is no such file"))
            try Data("services: {a: [}\n".utf8).write(to: folder.appending(path: "compose.yaml"))
            let broken = try await run("plan", in: folder)
            #expect(broken.code == 2 && broken.errors.contains("^"), "\(broken.all)")
            let answer = try await run("plan", "--json", in: folder)
            #expect(answer.code == 2 && answer.output.hasPrefix("{\n  \"error\""), "\(answer.all)")
        }
    }
}
