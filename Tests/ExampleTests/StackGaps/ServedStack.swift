import Foundation
import Listener
import Rehearsal
import Support

/// A rehearsal stack on loopback with a `stack.yaml` in a folder of its own.
struct ServedStack {
    let stack: Stack
    let folder: URL
    let urls: [String: String]

    static func with(
        films: Int = 100, shows: Int = 20, config edit: (String) -> String = { $0 },
        _ body: (ServedStack) async throws -> Void
    ) async throws {
        let stack = Stack(films: films, shows: shows, clock: .running)
        let listeners = try stack.core.map { try Listener(serving: $0.transport) }
        let urls = Dictionary(
            uniqueKeysWithValues: zip(stack.core, listeners).map { ($0.name, $1.url + ($0.urlBase ?? "")) })
        do {
            try await withFolder { folder in
                let served = ServedStack(stack: stack, folder: folder, urls: urls)
                try Data(edit(served.config).utf8).write(to: folder.appending(path: "stack.yaml"))
                try await body(served)
            }
            for listener in listeners { await listener.stop() }
        } catch {
            for listener in listeners { await listener.stop() }
            throw error
        }
    }

    private var config: String {
        let paths = [
            "radarr": "{\(stack.library.paths.radarr): \(stack.library.paths.plexFilms)}",
            "sonarr": "{\(stack.library.paths.sonarr): \(stack.library.paths.plexShows)}",
        ]
        return stack.core.reduce(into: "version: 1\nservices:\n") { text, fake in
            text += "  \(fake.name):\n    url: \(urls[fake.name] ?? "")\n    key: env:\(fake.name.uppercased())_KEY\n"
            if let user = fake.user { text += "    user: \(user)\n" }
            if let mapping = paths[fake.name] { text += "    paths: \(mapping)\n" }
        }
    }

    var environment: [String: String] {
        Dictionary(uniqueKeysWithValues: stack.core.map { ("\($0.name.uppercased())_KEY", $0.key.reveal()) })
    }

    func gaps(
        _ arguments: String..., with changes: [String: String] = [:],
        meanwhile body: (Int32) async throws -> Void = { _ in }
    ) async throws -> Finished {
        try await Finished.run(
            "stack-gaps", arguments, in: folder, environment: environment.merging(changes) { $1 }, meanwhile: body)
    }

    func fake(_ name: String) -> Fake? { stack.core.first { $0.name == name } }
}
