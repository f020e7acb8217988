import Foundation
import Support
import Testing

@testable import StackKit

@Suite struct EngineTests {
    @Test(arguments: [
        ("Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?", EngineError.Code.noDaemon),
        ("Got permission denied while trying to connect to the Docker daemon socket", .noPermission),
        ("unknown flag: --project-name\n\nUsage:  docker [OPTIONS] COMMAND", .noCompose),
        ("docker: unknown command: docker compose\n\nRun 'docker --help' for more information", .noCompose),
        ("docker: 'compose' is not a docker command.\nSee 'docker --help'", .noCompose),
        (
            #"{"error":true,"message":"Error response from daemon: manifest for a/b:9 not found: manifest unknown"}"#,
            .noImage
        ),
        (#"{"error":true,"message":"Error response from daemon: No such image: a:1"}"#, .noImage),
        (#"{"error":true,"message":"Get \"https://r/v2/\": dial tcp: lookup r: no such host"}"#, .noRegistry),
        (
            #"{"error":true,"message":"pull access denied for a, repository does not exist or may require login"}"#,
            .noAccess
        ),
        (
            #"{"error":true,"message":"driver failed: listen tcp4 127.0.0.1:80: bind: address already in use"}"#,
            .portTaken
        ),
        (#"{"error":true,"message":"dependency failed to start: container a-1 is unhealthy"}"#, .unhealthy),
        (#"{"error":true,"message":"invalid mount config: bind source path does not exist: /x"}"#, .noFolder),
        ("Conflict. The container name \"/a\" is already in use by container \"b\"", .nameTaken),
        ("error while interpolating services.a.image: required variable FOO is missing a value: set it", .noVariable),
        ("validating /x/compose.yaml: services.a additional properties 'imag' not allowed", .badFile),
        ("yaml: line 1: did not find expected ',' or '}'", .badFile),
        ("network media declared as external, but could not be found", .noResource),
        ("failed to create shim task: OCI runtime create failed: exec: \"/bin/nope\"", .noStart),
        ("write /var/lib/docker/tmp/x: no space left on device", .noSpace),
        ("context \"zz\": context not found: open /x/meta.json: no such file or directory", .noContext),
        ("something nobody has seen", .other),
    ])
    func whatDockerSaysHasAMeaning(_ text: String, _ code: EngineError.Code) {
        let error = EngineError("start the services", on: "nas", Engine.Answer(code: 1, errors: text))
        #expect(error.code == code, "\(error)")
        #expect(error.description.hasPrefix("could not start the services on nas: "))
        #expect(!error.description.contains("Usage:") && !error.description.contains("Error response from daemon"))
    }

    @Test func progressIsReadAndTheRestIsNotMistakenForIt() {
        #expect(
            ComposeProgress(#"{"id":"Container media-a-1","status":"Creating"}"#)
                == .state(subject: "Container media-a-1", state: "Creating"))
        #expect(ComposeProgress(#"{"id":"vpn","text":"Pulling"}"#) == .state(subject: "vpn", state: "Pulling"))
        #expect(
            ComposeProgress(#"{"id":"vpn","text":"Error","status":"manifest unknown"}"#)
                == .state(subject: "vpn", state: "Error: manifest unknown"))
        #expect(
            ComposeProgress(#"{"parent_id":"vpn","id":"abc","text":"Downloading","current":5,"total":10}"#)
                == .layer(of: "vpn", id: "abc", phase: "Downloading", done: 5, total: 10))
        #expect(ComposeProgress(#"{"error":true,"message":"no"}"#) == .failure("no"))
        #expect(ComposeProgress(#"{"level":"warning","msg":"careful"}"#) == .warning("careful"))
        #expect(ComposeProgress("plain words") == .warning("plain words"))
        for nothing in ["", #"{"level":"info","msg":"x"}"#, #"{"a":1}"#] { #expect(ComposeProgress(nothing) == nil) }
    }

    @Test func layersAreAddedUp() {
        let meter = PullMeter()
        _ = meter.receive("a", "one", phase: "Downloading", done: 10, total: 100)
        #expect(meter.receive("a", "two", phase: "Downloading", done: 5, total: 50) == (15, 150))
        #expect(meter.receive("a", "one", phase: "Download complete", done: 0, total: nil) == (105, 150))
        // Unpacking counts from nothing again; what is fetched stays fetched.
        #expect(meter.receive("a", "one", phase: "Extracting", done: 1, total: 100) == (105, 150))
        #expect(meter.receive("b", "one", phase: "Pulling fs layer", done: 0, total: nil) == (0, nil))
    }

    @Test func aContainersNameLeadsToItsService() {
        let names = ServiceNames(Services.desired(["radarr-4k": [:], "a": ["container_name": "special"]]))
        #expect(names.service(in: "Container media-radarr-4k-1") == "radarr-4k")
        #expect(names.service(in: "Container 4f0b74d7f254_media-radarr-4k-1") == "radarr-4k")
        #expect(names.service(in: "Container special") == "a")
        #expect(names.service(in: "radarr-4k") == "radarr-4k")
        #expect(names.service(in: "Network media_default") == nil)
    }

    @Test func imagesThatAreNotThereAreLeftOut() async throws {
        let engine = Engine("nas") { call, _ in
            #expect(call.arguments == ["image", "inspect", "a:1", "b:2", "c:3"])
            let output = #"[{"Id":"sha256:a","RepoDigests":["a@sha256:d"]},{"Id":"sha256:c"}]"#
            return .init(
                code: 1, output: Array(output.utf8),
                errors: "Error response from daemon: no such image: b:2: No such image: b:2\n")
        }
        #expect(
            try await engine.images(["c:3", "a:1", "b:2", "a:1"])
                == ["a:1": Image(id: "sha256:a", digests: ["a@sha256:d"]), "c:3": Image(id: "sha256:c")])
        let silent = Engine("nas") { _, _ in .init(code: 1, errors: "Cannot connect to the Docker daemon") }
        let failure = await #expect(throws: EngineError.self) { try await silent.images(["a"]) }
        #expect(failure?.code == .noDaemon)
    }

    @Test func secretsAreFoundWhereTheirNameOrPlaceSaysSo() {
        let desired = Services.desired([
            "a": [
                "environment": ["API_KEY": "key-one", "TZ": "UTC"],
                "healthcheck": ["test": ["CMD", "wget", "http://user:pass-two@127.0.0.1/"]],
            ]
        ])
        #expect(Set(desired.secrets) == ["key-one", "pass-two"])
    }

    @Test func hostsAreReadFromWords() {
        #expect(EngineHost(reading: "nas=ssh://media@nas") == EngineHost("nas", .address("ssh://media@nas")))
        #expect(EngineHost(reading: "nas=attic")?.route == .context("attic"))
        #expect(EngineHost(reading: "nas") == nil && EngineHost(reading: "=x") == nil)
        for name in ["media", "a-b_1"] { #expect(ComposeProject.isName(name)) }
        for name in ["", "-a", "Media", "a b", "ä"] { #expect(!ComposeProject.isName(name)) }
    }
}
