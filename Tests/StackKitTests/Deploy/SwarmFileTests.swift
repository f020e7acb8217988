import Foundation
import StackKit
import Support
import Testing

@Suite struct SwarmFileTests {
    private let desired = Services.desired([
        "radarr": [
            "image": "radarr:5", "container_name": "radarr", "restart": "on-failure:3", "entrypoint": nil,
            "depends_on": ["prowlarr": [:]], "mem_limit": "536870912",
            "environment": ["RADARR_API_KEY": "open-sesame", "TZ": "UTC"],
            "healthcheck": ["test": ["CMD", "curl", "http://127.0.0.1?apikey=open-sesame"], "start_interval": "1s"],
            "ports": [
                ["target": 7878, "published": "7878", "protocol": "tcp", "mode": "ingress", "host_ip": "127.0.0.1"]
            ],
            "volumes": [
                ["type": "bind", "source": "/srv", "target": "/data", "bind": ["create_host_path": true]]
            ],
        ],
        "client": ["image": "qb:5", "network_mode": "service:vpn", "restart": "unless-stopped"],
        "plex": ["image": "plex:1", "network_mode": "host", "devices": ["/dev/dri:/dev/dri"], "scale": 2],
    ])

    @Test func whatSwarmKnowsIsPutInItsWords() {
        let services = SwarmFile(desired, places: ["radarr": "nas"]).document["services"]
        let radarr = services["radarr"]
        #expect(radarr["deploy"]["restart_policy"] == ["condition": "on-failure", "max_attempts": 3])
        #expect(radarr["deploy"]["resources"]["limits"]["memory"] == "536870912")
        #expect(radarr["deploy"]["placement"]["constraints"] == ["node.hostname == nas"])
        #expect(radarr["ports"] == [["target": 7878, "published": 7878, "protocol": "tcp", "mode": "host"]])
        #expect(radarr["volumes"] == [["type": "bind", "source": "/srv", "target": "/data"]])
        #expect(services["plex"]["networks"] == ["hostnet": [:]] && services["plex"]["deploy"]["replicas"] == 2)
        for key in ["container_name", "restart", "depends_on", "entrypoint", "mem_limit"] {
            #expect(radarr[key].isNull, "\(key)")
        }
    }

    @Test func whatItCannotExpressIsNamed() {
        let losses = SwarmFile(desired).losses
        #expect(
            losses.map { "\($0.service) \($0.key)" }
                == ["radarr ports", "radarr volumes", "radarr depends_on", "client network_mode", "plex devices"])
        #expect(losses.filter(\.isFatal).map(\.service) == ["client"])
    }

    @Test func noSecretIsWrittenIntoTheFile() {
        let file = SwarmFile(desired)
        #expect(!file.document.yaml().contains("open-sesame"))
        #expect(file.variables == ["RADARR_RADARR_API_KEY"])
        #expect(file.document["services"]["radarr"]["environment"]["RADARR_API_KEY"] == "${RADARR_RADARR_API_KEY}")
        #expect(
            file.document["services"]["radarr"]["healthcheck"]["test"][2]
                == "http://127.0.0.1?apikey=${RADARR_RADARR_API_KEY}")
    }

    /// Newer command lines check such a file without an engine.
    private static let checker = Requirement(
        "a docker command line that has `stack config`",
        isMet: ["/usr/local/bin/docker", "/usr/bin/docker"].contains { path in
            let process = Process()
            process.executableURL = URL(filePath: path)
            process.arguments = ["stack", "config", "--help"]
            let output = Pipe()
            (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
            guard (try? process.run()) != nil else { return false }
            let text = String(decoding: (try? output.fileHandleForReading.readToEnd()) ?? Data(), as: UTF8.self)
            process.waitUntilExit()
            return text.contains("--compose-file")
        })

    @Test(.enabled(if: checker.isMet, "needs \(checker.message)"))
    func dockerItselfAcceptsTheFile() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "stack.yaml")
            try Data(SwarmFile(desired, places: ["radarr": "nas"]).document.yaml().utf8).write(to: file)
            let text = try await Program.output(
                of: "docker", ["stack", "config", "--compose-file", file.path],
                environment: ["RADARR_RADARR_API_KEY": "open-sesame"])
            #expect(text.contains("node.hostname == nas") && text.contains("RADARR_API_KEY: open-sesame"))
        }
    }
}
