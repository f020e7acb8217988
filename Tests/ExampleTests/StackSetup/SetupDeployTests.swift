import ArrKit
import Foundation
import StackKit
import Support
import Testing

/// From the wizard's welcome to a running, healthy stack, by the programs themselves on a real engine.
@Suite(
    .dockerEngine, .serialized, .timeLimit(.minutes(4)),
    .enabled(
        if: DockerEngine.requirement.runs && PseudoTerminal.requirement.runs && DownloadClients.requirement.runs
            && DownloadClients.probes.runs))
struct SetupDeployTests {
    @Test func fromWelcomeToAStackThatAnswers() async throws {
        guard let engine = DockerEngine.current else { throw Program.Failure(description: "no engine runs") }
        try await withFolder { folder in
            let ports = (try FreePort.find(), try FreePort.find())
            try await Self.makeImages(engine)
            for path in ["data/downloads", "data/media", "settings/nzbget", "settings/qbittorrent/qBittorrent/config"] {
                try FileManager.default.createDirectory(
                    at: folder.appending(path: path), withIntermediateDirectories: true)
            }
            try Data(Self.nzbget.utf8).write(to: folder.appending(path: "settings/nzbget/nzbget.conf"))
            try Data(Self.qbittorrent(port: ports.1).utf8).write(
                to: folder.appending(path: "settings/qbittorrent/qBittorrent/config/qBittorrent.conf"))
            let root = folder.path
            let answers = [
                ("Begin> ", ""), ("system.project [media]> ", "seeds"), ("system.timezone [", "Etc/UTC"),
                ("system.puid [", "0"), ("system.pgid [", "0"), ("system.umask [002]> ", ""),
                ("network.address [leave out]> ", ""), ("storage.layout [folder]> ", "own"),
                ("storage.root> ", "\(root)/data"), ("storage.media [media]> ", ""),
                ("storage.downloads [downloads]> ", ""),
                ("storage.libraries [leave out]> ", ""), ("storage.config> ", "\(root)/settings"),
                ("storage.transcode [leave out]> ", ""), ("system.folder> ", "\(root)/stack"),
                ("services [plex", "nzbget, qbittorrent"), ("services.nzbget.url [here]> ", ""),
                ("services.nzbget.port [6789]> ", "\(ports.0)"), ("services.nzbget.user [nzbget]> ", ""),
                ("services.nzbget.key [new]> ", ""), ("services.qbittorrent.url [here]> ", ""),
                ("services.qbittorrent.port [8080]> ", "\(ports.1)"), ("services.qbittorrent.user [admin]> ", ""),
                ("services.qbittorrent.key [later]> ", ""), ("vpn.use [no]> ", ""), ("proxy.use [no]> ", ""),
                ("Write stack.yaml> ", "write"),
            ]
            try await PseudoTerminal.with(
                "stack-setup", ["--render", "out", "--deploy"], in: folder, environment: engine.environment
            ) { terminal in
                for (prompt, line) in answers { try await terminal.answer(prompt, line) }
                try await terminal.expect("revision 1 runs and is healthy")
                #expect(try await terminal.code() == 0)
            }

            let file = folder.appending(path: "out/compose.yaml").path
            try await engine.run(["compose", "--file", file, "config", "--quiet"])
            try await Self.expectAnswers(engine, qbittorrent: ports.1)
            for (words, answer) in [(["apply"], "no change"), (["down", "--removals", "9"], "")] {
                let done = try await Finished.run(
                    "stack-deploy", words, in: folder.appending(path: "out"), environment: engine.environment)
                #expect(done.code == 0 && (answer.isEmpty || done.output.contains(answer)), "\(done.all)")
            }
        }
    }

    /// The catalogue's own names, so that nothing is pulled.
    private static func makeImages(_ engine: DockerEngine) async throws {
        for (kind, programs, folders, command) in [
            (
                Source.Kind.nzbget, ["nzbget"], ["/usr/share/nzbget", "/etc/nzbget.conf"],
                "nzbget -c /config/nzbget.conf -s"
            ),
            (.qbittorrent, ["qbittorrent-nox", "curl"], [], "qbittorrent-nox --profile=/config"),
        ] {
            let entry = try #require(Catalogue[kind])
            try await engine.makeImage("local/bare", of: programs, folders: folders)
            // The nc of the catalogue's image knows -z, this machine's does not.
            let script =
                #"rm /bin/nc; printf '#!/bin/sh\nexec busybox nc -w 1 "$2" "$3" </dev/null\n' >/bin/nc; chmod 755 /bin/nc"#
            let container = "made-\(kind.rawValue)"
            try await engine.docker(
                "run", "--name", container, "--network", "none", "local/bare", "/bin/sh", "-c", script)
            try await engine.docker(
                "commit", "--change", "ENV HOME=/config PATH=/usr/bin:/bin", "--change",
                "CMD [\"/bin/sh\", \"-c\", \"exec \(command)\"]", container, "\(entry.image):\(entry.version)")
            try await engine.docker("rm", container)
        }
    }

    private static func expectAnswers(_ engine: DockerEngine, qbittorrent port: UInt16) async throws {
        let client = HTTPClient()
        defer { client.close() }
        func address(_ name: String) async throws -> String {
            try await engine.docker(
                "inspect", "--format", "{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}", "seeds-\(name)")
        }
        let nzbget = NZBGet(
            "http://\(try await address("nzbget")):6789", password: "tegbzn6789", transport: client.transport)
        #expect(try await nzbget.version().major == 21)
        let qbittorrent = QBittorrent(
            "http://\(try await address("qbittorrent")):\(port)", user: "admin", password: "correct horse",
            transport: client.transport)
        #expect(try await qbittorrent.torrents.all().isEmpty)
    }

    private static let nzbget = """
        MainDir=/data/downloads/nzbget
        DestDir=/data/downloads/nzbget/done
        InterDir=/data/downloads/nzbget/open
        NzbDir=/data/downloads/nzbget/nzb
        QueueDir=/config/queue
        TempDir=/config/tmp
        ScriptDir=/config/scripts
        WebDir=/usr/share/nzbget/webui
        ConfigTemplate=/etc/nzbget.conf
        LockFile=/config/lock
        LogFile=/config/log
        ControlIP=0.0.0.0
        ControlPort=6789
        ControlUsername=nzbget
        ControlPassword=tegbzn6789
        OutputMode=loggable
        """

    private static func qbittorrent(port: UInt16) -> String {
        // PBKDF2 with HMAC-SHA-512, 100 000 rounds, of `correct horse`: salt, then key.
        let hash =
            "MDEyMzQ1Njc4OWFiY2RlZg==:"
            + "C+dOFpKqFeIzUANU3ZXZkPDPTPiTOG2osuKiNKUrSFW2RC7gk1XaF+MReHmX9491VuSWI/UHg5Na7+8UfaJVQA=="
        return #"""
            [LegalNotice]
            Accepted=true
            [BitTorrent]
            Session\DHTEnabled=false
            Session\PeXEnabled=false
            Session\LSDEnabled=false
            Session\DefaultSavePath=/data/downloads
            [Network]
            PortForwardingEnabled=false
            [Preferences]
            General\Locale=en
            WebUI\Address=*
            WebUI\Port=\#(port)
            WebUI\Username=admin
            WebUI\Password_PBKDF2="@ByteArray(\#(hash))"
            WebUI\HostHeaderValidation=false
            WebUI\UseUPnP=false
            """#
    }
}
