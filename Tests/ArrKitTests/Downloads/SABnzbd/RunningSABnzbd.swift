import ArrKit
import Foundation
import Support

/// SABnzbd itself, on loopback alone.
struct RunningSABnzbd {
    let url: String
    let folder: URL
    let transport: Transport

    static let key: Secret = "0123456789abcdef0123456789abcdef"
    static let requirement = Requirement.program("sabnzbdplus")

    func client(key: Secret = key, _ transport: Transport? = nil) -> SABnzbd {
        SABnzbd(url, key: key, transport: transport ?? self.transport)
    }

    /// Runs one while `body` does, with the settings of a news server if it is to have one.
    static func with<Value>(newsPort: UInt16? = nil, _ body: (RunningSABnzbd) async throws -> Value) async throws
        -> Value
    {
        let client = HTTPClient()
        defer { client.close() }
        return try await withFolder { folder in
            let port = try FreePort.find()
            let running = RunningSABnzbd(url: "http://127.0.0.1:\(port)", folder: folder, transport: client.transport)
            let file = folder.appending(path: "sabnzbd.ini")
            try Data(configuration(port, newsPort).utf8).write(to: file)
            return try await Program.with(
                "sabnzbdplus", ["-f", file.path, "-b0", "-s", "127.0.0.1:\(port)", "--disable-file-log"]
            ) { program in
                let isUp = try await eventually(within: .seconds(60)) {
                    (try? await running.client().version()) != nil
                }
                guard isUp else {
                    throw Program.Failure(description: "SABnzbd did not answer; running: \(program.isRunning)")
                }
                return try await body(running)
            }
        }
    }

    private static func configuration(_ port: UInt16, _ newsPort: UInt16?) -> String {
        let server = newsPort.map { port in
            """
            [servers]
            [[news]]
            name = news
            displayname = news
            host = 127.0.0.1
            port = \(port)
            connections = 2
            ssl = 0
            enable = 1
            """
        }
        return """
            __version__ = 19
            __encoding__ = utf-8
            [misc]
            host = 127.0.0.1
            port = \(port)
            api_key = \(key.reveal())
            nzb_key = fedcba9876543210fedcba9876543210
            download_dir = incomplete
            complete_dir = complete
            admin_dir = admin
            log_dir = logs
            auto_browser = 0
            check_new_rel = 0
            enable_broadcast = 0
            ipv6_hosting = 0
            helpful_warnings = 0
            \(server ?? "")
            """
    }
}

/// A news server that does with each article what its name says, and files it has.
struct ScriptedNews {
    let port: UInt16

    static let script = Shared.folder.appending(path: "services/fakenntp.py").path
    static let requirement = Requirement(
        "the scripted news server beside the package, and python3",
        isMet: FileManager.default.fileExists(atPath: script) && Program.find("python3") != nil)

    static func with<Value>(_ body: (ScriptedNews) async throws -> Value) async throws -> Value {
        let news = ScriptedNews(port: try FreePort.find())
        return try await Program.with("python3", [script, "\(news.port)"]) { program in
            _ = try await program.firstLine()
            return try await body(news)
        }
    }

    /// A file of that many articles, each `ok`, `missing` or `slow`.
    static func nzb(_ kind: String, _ name: String, articles: Int, size: Int = 10_000) -> [UInt8] {
        let segments = (1...articles).map {
            #"<segment bytes="\#(size + size / 33)" number="\#($0)">\#(kind)~\#(name)~\#($0)~\#(articles)~\#(size)@fake</segment>"#
        }
        return Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nzb PUBLIC "-//newzBin//DTD NZB 1.1//EN" "http://www.newzbin.com/DTD/nzb/nzb-1.1.dtd">
            <nzb xmlns="http://www.newzbin.com/DTD/2003/nzb">
            <file poster="a@b" date="1700000000" subject="&quot;\(name)&quot; yEnc (1/\(articles))">
            <groups><group>alt.binaries.test</group></groups><segments>\(segments.joined())</segments></file></nzb>
            """.utf8)
    }
}
