import ArrKit
import Foundation
import StackKit
import Support
import Testing

/// NZBGet and qBittorrent as a compose file with real images, at ports nobody else has.
struct DownloadClients {
    let stack: TestStack
    let ports: (nzbget: UInt16, qbittorrent: UInt16, peers: UInt16)

    init(_ stack: TestStack) throws {
        self.stack = stack
        ports = (try FreePort.find(), try FreePort.find(), try FreePort.find())
    }

    static let requirement = Requirement(
        "the programs nzbget and qbittorrent-nox",
        isMet: Program.find("nzbget") != nil && Program.find("qbittorrent-nox") != nil)

    /// What the catalogue's checks of health ask with.
    static let probes = Requirement(
        "the program curl", isMet: Program.find("curl") != nil)

    func write() async throws {
        try await stack.engine.makeImage(
            "local/nzbget:21", of: ["nzbget"], folders: ["/usr/share/nzbget", "/etc/nzbget.conf"])
        try await stack.engine.makeImage("local/qbittorrent:4", of: ["qbittorrent-nox"])
        try stack.put(nzbget, "config/nzbget/nzbget.conf")
        try stack.put(qbittorrent, "config/qbittorrent/qBittorrent/config/qBittorrent.conf")
        try stack.put("NZBGET_PORT=\(ports.nzbget)\nQB_PORT=\(ports.qbittorrent)\n", ".env")
        try stack.put(
            """
            name: \(stack.project)
            x-base: &base {pull_policy: never, network_mode: host, restart: unless-stopped, stop_signal: SIGKILL}
            services:
              nzbget:
                <<: *base
                image: local/nzbget:21
                command: [/usr/bin/nzbget, -c, /config/nzbget.conf, -s]
                volumes: ["./config/nzbget:/config", "./data:/data"]
                healthcheck:
                  test: [CMD, wget, -q, -O, /dev/null, "http://nzbget:tegbzn6789@127.0.0.1:${NZBGET_PORT}/jsonrpc/version"]
                  interval: 300ms
                  retries: 60
              qbittorrent:
                <<: *base
                image: local/qbittorrent:4
                command: [/usr/bin/qbittorrent-nox, --profile=/config]
                environment: {HOME: /config}
                volumes: ["./config/qbittorrent:/config", "./data:/data"]
                healthcheck:
                  test: [CMD, wget, -q, -O, /dev/null, "http://127.0.0.1:${QB_PORT}/"]
                  interval: 300ms
                  retries: 60
            """, "compose.yaml")
    }

    /// Both answer the package's own clients.
    func expectAnswers() async throws {
        let client = HTTPClient()
        defer { client.close() }
        let nzbget = NZBGet(
            "http://127.0.0.1:\(ports.nzbget)", password: "tegbzn6789", transport: client.transport)
        #expect(try await nzbget.version().major == 21)
        let qbittorrent = QBittorrent(
            "http://127.0.0.1:\(ports.qbittorrent)", user: "admin", password: "correct horse",
            transport: client.transport)
        #expect(try await qbittorrent.torrents.all().isEmpty)
    }

    private var nzbget: String {
        """
        MainDir=/data/nzbget
        DestDir=/data/nzbget/done
        InterDir=/data/nzbget/open
        NzbDir=/data/nzbget/nzb
        QueueDir=/config/queue
        TempDir=/config/tmp
        ScriptDir=/config/scripts
        WebDir=/usr/share/nzbget/webui
        ConfigTemplate=/etc/nzbget.conf
        LockFile=/config/lock
        LogFile=/config/log
        ControlIP=127.0.0.1
        ControlPort=\(ports.nzbget)
        ControlUsername=nzbget
        ControlPassword=tegbzn6789
        OutputMode=loggable
        """
    }

    private var qbittorrent: String {
        // PBKDF2 with HMAC-SHA-512, 100 000 rounds, of `correct horse`: salt, then key.
        let hash =
            "MDEyMzQ1Njc4OWFiY2RlZg==:"
            + "C+dOFpKqFeIzUANU3ZXZkPDPTPiTOG2osuKiNKUrSFW2RC7gk1XaF+MReHmX9491VuSWI/UHg5Na7+8UfaJVQA=="
        return #"""
            [LegalNotice]
            Accepted=true
            [BitTorrent]
            Session\Port=\#(ports.peers)
            Session\InterfaceName=lo
            Session\Interface=lo
            Session\InterfaceAddress=127.0.0.1
            Session\DHTEnabled=false
            Session\PeXEnabled=false
            Session\LSDEnabled=false
            Session\DefaultSavePath=/data
            [Network]
            PortForwardingEnabled=false
            [Preferences]
            General\Locale=en
            WebUI\Address=127.0.0.1
            WebUI\Port=\#(ports.qbittorrent)
            WebUI\Username=admin
            WebUI\Password_PBKDF2="@ByteArray(\#(hash))"
            WebUI\UseUPnP=false
            """#
    }
}
