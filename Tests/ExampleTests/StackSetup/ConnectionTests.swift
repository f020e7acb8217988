import Foundation
import Rehearsal
import Support
import Testing

/// *Test connection* against a rehearsal stack on loopback.
@Suite(.timeLimit(.minutes(5)))
struct ConnectionTests {
    private func answers(_ served: ServedStack, _ change: (String, String) -> String = { $1 }) -> String {
        served.stack.core.reduce(into: "services:\n") { text, fake in
            let url = change(fake.name, served.urls[fake.name] ?? "")
            text += "  \(fake.name): {url: \"\(url)\", key: env:\(fake.name.uppercased())_KEY"
            text += (fake.user.map { ", user: \($0)" } ?? "") + "}\n"
        }
    }

    private func setup(_ served: ServedStack, _ text: String, _ environment: [String: String]) async throws -> Finished
    {
        try Data(text.utf8).write(to: served.folder.appending(path: "answers.yaml"))
        return try await Finished.run(
            "stack-setup", ["--answers", "answers.yaml", "--config", "tested.yaml", "--unchecked", "--replace"],
            in: served.folder, environment: environment)
    }

    @Test func everyServiceSaysWhoItIs() async throws {
        try await ServedStack.with(films: 2, shows: 1) { served in
            let done = try await setup(served, answers(served), served.environment)
            #expect(done.code == 0, "\(done.all)")
            for fake in served.stack.core {
                #expect(done.errors.contains("note: \(fake.name) answers: "), "\(fake.name): \(done.all)")
                #expect(!done.all.contains(fake.key.reveal()))
            }
        }
    }

    @Test func whatKeepsAServiceFromAnsweringIsToldWithWhatToDo() async throws {
        try await ServedStack.with(films: 2, shows: 1) { served in
            var environment = served.environment
            environment["RADARR_KEY"] = "not-the-key-at-all"
            let port = try FreePort.find()
            let text = answers(served) { name, url in
                name == "prowlarr" ? "http://127.0.0.1:\(port)" : name == "sonarr" ? served.urls["radarr"] ?? "" : url
            }
            environment["SONARR_KEY"] = served.environment["RADARR_KEY"]
            let done = try await setup(served, text, environment)
            #expect(done.code == 0, "\(done.all)")
            #expect(done.errors.contains("warning: radarr: ") && done.errors.contains("the key was not accepted"))
            #expect(done.errors.contains("warning: sonarr: ") && done.errors.contains("This is Radarr, not Sonarr."))
            if served.fake("prowlarr") != nil { #expect(done.errors.contains("the connection was refused")) }
            #expect(!done.all.contains("not-the-key-at-all"))
        }
    }
}
