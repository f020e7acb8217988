import ArrKit
import Foundation
import Support

/// qBittorrent itself, on loopback alone and with settings of its own.
struct RunningQBittorrent {
    let url: String
    /// Where other peers find it.
    let peer: String
    /// Where it puts what it downloads.
    let downloads: URL
    let transport: Transport

    static let password: Secret = "correct horse"
    static let requirement = Requirement.program("qbittorrent-nox")

    func client(user: String = "admin", password: Secret = password, _ transport: Transport? = nil) -> QBittorrent {
        QBittorrent(url, user: user, password: password, transport: transport ?? self.transport)
    }

    /// Runs one while `body` does, with these settings beside its own.
    static func with<Value>(
        _ settings: [String: String] = [:], _ body: (RunningQBittorrent) async throws -> Value
    ) async throws -> Value {
        let client = HTTPClient()
        defer { client.close() }
        return try await withFolder { folder in
            let (port, peerPort) = (try FreePort.find(), try FreePort.find())
            let running = RunningQBittorrent(
                url: "http://127.0.0.1:\(port)", peer: "127.0.0.1:\(peerPort)",
                downloads: folder.appending(path: "downloads"), transport: client.transport)
            let config = folder.appending(path: "qBittorrent/config")
            for folder in [config, running.downloads] {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            try Data(running.configuration(port, peerPort, settings).utf8).write(
                to: config.appending(path: "qBittorrent.conf"))
            return try await Program.with("qbittorrent-nox", ["--profile=\(folder.path)"]) { program in
                // Without a log-in: some tests count them.
                let isUp = try await eventually(within: .seconds(30)) {
                    (try? await client.transport.send(Request(.get, running.url + "/api/v2/app/version"))) != nil
                }
                guard isUp else {
                    throw Program.Failure(description: "qBittorrent did not answer; running: \(program.isRunning)")
                }
                return try await body(running)
            }
        }
    }

    private func configuration(_ port: UInt16, _ peerPort: UInt16, _ settings: [String: String]) -> String {
        let session = [
            "Port": "\(peerPort)", "Interface": "lo", "InterfaceName": "lo", "InterfaceAddress": "127.0.0.1",
            "DHTEnabled": "false", "PeXEnabled": "false", "LSDEnabled": "false", "AddTorrentPaused": "false",
            "DefaultSavePath": downloads.path, "ReannounceWhenAddressChanged": "false", "SSRFMitigation": "false",
            "QueueingSystemEnabled": "true", "RefreshInterval": "100",
        ]
        // PBKDF2 with HMAC-SHA-512, 100 000 rounds, of the password above: salt, then key.
        let hash =
            "@ByteArray(MDEyMzQ1Njc4OWFiY2RlZg==:"
            + "C+dOFpKqFeIzUANU3ZXZkPDPTPiTOG2osuKiNKUrSFW2RC7gk1XaF+MReHmX9491VuSWI/UHg5Na7+8UfaJVQA==)"
        let web = [
            "Address": "127.0.0.1", "Port": "\(port)", "Username": "admin", "Password_PBKDF2": "\"\(hash)\"",
            "LocalHostAuth": "true", "CSRFProtection": "true", "HostHeaderValidation": "true", "UseUPnP": "false",
            "MaxAuthenticationFailCount": "3", "BanDuration": "3600",
        ].merging(settings) { $1 }
        func lines(_ prefix: String, _ values: [String: String]) -> String {
            values.sorted { $0.key < $1.key }.map { "\(prefix)\\\($0.key)=\($0.value)\n" }.joined()
        }
        return "[LegalNotice]\nAccepted=true\n\n[BitTorrent]\n\(lines("Session", session))\n"
            + "[Network]\nPortForwardingEnabled=false\n\n[Preferences]\nGeneral\\Locale=en\n"
            + "Connection\\ResolvePeerCountries=false\n\(lines("WebUI", web))"
    }
}

/// Asks until it is so, or until the time is over.
func eventually(within limit: Duration = .seconds(20), _ isSo: () async throws -> Bool) async throws -> Bool {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
        if try await isSo() { return true }
        try await Task.sleep(for: .milliseconds(50))
    }
    return false
}
