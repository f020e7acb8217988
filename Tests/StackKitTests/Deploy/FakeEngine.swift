import Foundation
import Support

@testable import StackKit

/// An engine in memory that answers the calls a deployment makes, and breaks where a test wants it to.
///
/// It knows of docker and compose what the tests need: a service's hash is a digest of what the file says of it, and `up`
/// makes containers anew where that, or the image, has changed.
final class FakeEngine: Sendable {
    struct State {
        var containers: [Document] = []
        var images: [String: String] = [:]
        /// Services whose health check fails, by the stage their environment names.
        var sick: Set<String> = []
        /// How many of the next looks at the containers fail.
        var silences = 0
        /// The same, from the next `up` on.
        var silencesAfterUp = 0
        var calls: [[String]] = []
        var made = 0
    }

    let state = Lock(State())

    var engine: Engine {
        Engine("here") { [self] call, heard in try answer(call, heard) }
    }

    func deployment(in folder: URL, _ options: DeployOptions = FakeEngine.quick) -> Deployment {
        Deployment(RevisionStore(folder.path), options: options) { [engine] _, _ in engine }
    }

    static let quick: DeployOptions = {
        var options = DeployOptions()
        (options.pace, options.settling, options.healthLimit) = (.milliseconds(1), .zero, .seconds(5))
        return options
    }()

    static func request(_ services: Document) -> StackRequest {
        let file: Document = ["name": "media", "services": services]
        return StackRequest("media", folder: "/srv", files: StackFiles(compose: file.jsonBytes()))
    }

    /// How often a command was given, such as `up`.
    func count(_ word: String) -> Int { state.withLock { $0.calls.count { $0.contains(word) } } }

    private func answer(_ call: Engine.Call, _ heard: (Engine.Line) -> Void) throws -> Engine.Answer {
        try state.withLock { state in
            state.calls.append(call.arguments)
            let words = call.arguments
            if words.first == "compose" {
                let services = try Self.services(words)
                if words.contains("--format") {
                    return Self.output(["name": "media", "services": .object(services)])
                }
                if words.contains("--hash") {
                    return .init(output: Array(services.map { "\($0.name) \(Self.hash($0.value))\n" }.joined().utf8))
                }
                if words.contains("up") { Self.up(services, &state, heard) }
                return .init()
            }
            switch words[0] {
            case "ps":
                if state.silences > 0 {
                    state.silences -= 1
                    return .init(code: 1, errors: "Cannot connect to the Docker daemon")
                }
                return .init(
                    output: Array(state.containers.compactMap { $0["Id"].string }.joined(separator: "\n").utf8))
            case "inspect":
                return Self.output(Document(state.containers.filter { words.contains($0["Id"].string ?? "") }))
            case "image":
                let known = words.dropFirst(2).filter { state.images[$0] != nil }
                let missing = words.dropFirst(2).filter { state.images[$0] == nil }
                var answer = Self.output(Document(known.map { ["Id": Document(state.images[$0] ?? "")] }))
                answer.errors = missing.map { "Error: No such image: \($0)\n" }.joined()
                answer.code = missing.isEmpty ? 0 : 1
                return answer
            case "logs":
                heard(.output("last words"))
                return .init()
            default: return .init()
            }
        }
    }

    private static func up(_ services: Members, _ state: inout State, _ heard: (Engine.Line) -> Void) {
        state.silences += state.silencesAfterUp
        state.containers.removeAll {
            services[$0["Config"]["Labels"]["com.docker.compose.service"].string ?? ""] == nil
        }
        for (name, service) in services {
            let image = state.images[service["image"].string ?? ""] ?? ""
            let old = state.containers.firstIndex {
                $0["Config"]["Labels"]["com.docker.compose.service"].string == name
            }
            if let old {
                let isSame =
                    state.containers[old]["Config"]["Labels"]["com.docker.compose.config-hash"].string == hash(service)
                if isSame, state.containers[old]["Image"].string == image { continue }
                state.containers.remove(at: old)
            }
            state.made += 1
            let isSick = state.sick.contains(service["environment"]["STAGE"].string ?? "")
            let labels: Document = [
                "com.docker.compose.service": Document(name), "com.docker.compose.config-hash": Document(hash(service)),
            ]
            state.containers.append([
                "Id": Document("id-\(state.made)"), "Name": Document("/media-\(name)-1"), "Image": Document(image),
                "Config": ["Image": service["image"], "Labels": labels],
                "State": [
                    "Status": "running", "StartedAt": "2026-01-01T00:00:00Z",
                    "Health": [
                        "Status": isSick ? "unhealthy" : "healthy",
                        "Log": [["ExitCode": 1, "Output": "it said no"]],
                    ],
                ],
            ])
            heard(.errors(#"{"id":"Container media-\#(name)-1","status":"Started"}"#))
        }
    }

    private static func services(_ words: [String]) throws -> Members {
        var services = Members()
        for place in words.indices where words[place] == "--file" && words[place + 1] != "-" {
            let bytes = try AtomicFile(words[place + 1]).read()
            for (name, service) in try Document(yaml: bytes)["services"].members {
                var merged = services[name] ?? [:]
                for (key, value) in service.members { merged[key] = value }
                services[name] = merged
            }
        }
        return services
    }

    private static func hash(_ service: Document) -> String { Digest.hex(Digest.sha1(service.jsonBytes())) }

    private static func output(_ document: Document) -> Engine.Answer { .init(output: document.jsonBytes()) }
}
