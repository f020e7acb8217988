import Foundation
import StackKit
import Support
import Testing

/// The wizard as somebody meets it: in a terminal of 80 by 24.
@Suite(
    .enabled(if: PseudoTerminal.requirement.runs, "needs \(PseudoTerminal.requirement.message)"),
    .timeLimit(.minutes(5)))
struct WizardTests {
    private static let token = "token-that-nobody-may-see"
    private static let tunnel = "cHJpdmF0ZS1rZXktb2YtdGhlLXR1bm5lbA=="

    /// Answers for a stack whose folders are below one of the test's own.
    private static func answers(_ folder: URL) -> [(String, String)] {
        let data = folder.appending(path: "data").path
        return [
            ("Begin> ", ""), ("system.project [media]> ", "films"), ("system.timezone [Etc/UTC]> ", ""),
            ("system.puid [", "\(geteuid() == 0 ? 1000 : geteuid())"), ("system.pgid [", "1000"),
            ("system.umask [002]> ", ""), ("network.address [leave out]> ", "192.168.1.10"),
            ("storage.layout [folder]> ", "own"), ("storage.root> ", "data"), ("storage.root> ", data),
            ("storage.media [media]> ", ""), ("storage.downloads [downloads]> ", ""),
            ("storage.libraries [leave out]> ", ""), ("storage.config> ", folder.appending(path: "settings").path),
            ("storage.transcode [leave out]> ", ""), ("system.folder> ", folder.appending(path: "stack").path),
            ("services [plex", "plex, radarr, qbittorrent"), ("services.plex.url [here]> ", ""),
            ("services.plex.claim [leave out]> ", ""), ("services.plex.key [later]> ", token),
            ("services.radarr.url [here]> ", ""), ("services.radarr.port [7878]> ", "17878"),
            ("services.radarr.key [new]> ", ""), ("services.qbittorrent.url [here]> ", ""),
            ("services.qbittorrent.port [8080]> ", "18080"), ("services.qbittorrent.user [admin]> ", ""),
            ("services.qbittorrent.key [later]> ", ""), ("vpn.use [no]> ", "yes"), ("vpn.provider> ", "mullvat"),
            ("vpn.provider> ", "mullvad"), ("vpn.type [wireguard]> ", ""), ("vpn.privateKey> ", tunnel),
            ("vpn.addresses> ", "10.64.0.2/32"), ("vpn.countries [leave out]> ", ""),
            ("vpn.clients [qbittorrent]> ", ""), ("proxy.use [no]> ", ""),
        ]
    }

    private static func makeFolders(_ folder: URL) throws {
        for path in ["data/media/movies", "data/media/tv", "data/media/music", "data/downloads", "settings"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: path), withIntermediateDirectories: true)
        }
    }

    /// Everything in the folder but what may hold keys.
    private static func readable(_ folder: URL) throws -> String {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return paths.filter { !$0.contains("stack.vault") }.compactMap {
            (try? Data(contentsOf: folder.appending(path: $0))).map { String(decoding: $0, as: UTF8.self) }
        }.joined()
    }

    @Test func fromWelcomeToFilesThatAreWritten() async throws {
        try await withFolder { folder in
            try Self.makeFolders(folder)
            let output = folder.appending(path: "out").path
            try await PseudoTerminal.with("stack-setup", ["--render", output], in: folder) { terminal in
                for (prompt, line) in Self.answers(folder) { try await terminal.answer(prompt, line) }
                try await terminal.expect("6 of 6: Review")
                try await terminal.answer("Write stack.yaml> ", "write")
                try await terminal.expect("stack.yaml is written.")
                // Keys' files belong to the containers' user, which only root can see to.
                let code = try await terminal.code()
                #expect(code == 0, "\(terminal.transcript.suffix(1500))")
                #expect(terminal.transcript.contains("data is not absolute"))
                #expect(terminal.transcript.contains("mullvad"))
                #expect(!terminal.transcript.contains(Self.token) && !terminal.transcript.contains(Self.tunnel))
            }
            let config = try Config(writtenIn: folder.appending(path: "stack.yaml").path)
            #expect(config.system.project == "films" && config["qbittorrent"]?.through == .vpn)
            #expect(config["radarr"]?.port == Service.Port(17878))
            let vault = try Vault(
                at: folder.appending(path: "stack.vault").path, key: .file(folder.appending(path: "stack.key").path))
            #expect(try vault.names() == ["plex.key", "radarr.key", "vpn.privateKey"])
            #expect(try vault.secret("plex.key") == Secret(Self.token))
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: ".stack.yaml.setup").path))
            let compose = try String(contentsOfFile: "\(output)/compose.yaml", encoding: .utf8)
            #expect(compose.contains("name: films") && compose.contains("gluetun"))
            try FileManager.default.removeItem(atPath: "\(output)/secrets")
            let text = try Self.readable(folder)
            #expect(!text.contains(Self.token) && !text.contains(Self.tunnel))
            #expect(!text.contains(try vault.secret("radarr.key").reveal()))
        }
    }

    @Test func aKilledRunGoesOnWhereItWas() async throws {
        try await withFolder { folder in
            let answers = Self.answers(folder).prefix { $0.0 != "services.radarr.key [new]> " }
            try await PseudoTerminal.with("stack-setup", [], in: folder) { terminal in
                for (prompt, line) in answers { try await terminal.answer(prompt, line) }
                try await terminal.expect("services.radarr.key [new]> ")
                try terminal.kill()
                #expect(try await terminal.code() != 0)
            }
            #expect(!(try Self.readable(folder)).contains(Self.token))
            try await PseudoTerminal.with("stack-setup", [], in: folder) { terminal in
                try await terminal.expect("This goes on where it was left.")
                try await terminal.answer("services.radarr.key [new]> ", "<")
                try await terminal.answer("services.radarr.port [17878]> ", ":quit")
                #expect(try await terminal.code() == 3)
                #expect(!terminal.transcript.contains(Self.token))
            }
        }
    }

    @Test func anInterruptLeavesTheTerminalAsItWas() async throws {
        try await withFolder { folder in
            let answers = Self.answers(folder).prefix { $0.0 != "services.plex.key [later]> " }
            try await PseudoTerminal.with("stack-setup", [], in: folder) { terminal in
                for (prompt, line) in answers { try await terminal.answer(prompt, line) }
                try await terminal.expect("services.plex.key [later]> ")
                #expect(!terminal.echoes)
                try terminal.send("half-a-key\u{3}")
                try await terminal.expect("interrupted; the next run goes on")
                #expect(try await terminal.code() == 130)
                #expect(terminal.echoes && !terminal.transcript.contains("half-a-key"))
            }
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: ".stack.yaml.setup").path))
        }
    }

    @Test(arguments: [("xterm", "1", false), ("dumb", "", false), ("xterm", "", true)])
    func coloursAreForThoseWhoHaveThem(_ term: String, _ plain: String, _ isColourful: Bool) async throws {
        try await withFolder { folder in
            try await PseudoTerminal.with(
                "stack-setup", [], in: folder, environment: ["TERM": term, "NO_COLOR": plain]
            ) { terminal in
                try await terminal.answer("Begin> ")
                try await terminal.answer("system.project [media]> ", ":quit")
                #expect(try await terminal.code() == 3)
                #expect(terminal.transcript.contains("\u{1B}[1m") == isColourful)
                if term == "dumb" { #expect(!terminal.transcript.contains("\u{1B}")) }
            }
        }
    }

    @Test func keysAreSetWithoutBeingShown() async throws {
        try await withFolder { folder in
            try await PseudoTerminal.with("stack-setup", ["vault", "init"], in: folder) { terminal in
                let code = try await terminal.code()
                #expect(code == 0, "\(terminal.transcript)")
            }
            for verb in ["set", "rotate"] {
                try await PseudoTerminal.with("stack-setup", ["vault", verb, "radarr.key"], in: folder) { terminal in
                    try await terminal.answer("radarr.key> ", "\(Self.token)-\(verb)")
                    #expect(try await terminal.code() == 0, "\(terminal.transcript)")
                    #expect(!terminal.transcript.contains(Self.token))
                }
            }
            let vault = try Vault(
                at: folder.appending(path: "stack.vault").path, key: .file(folder.appending(path: "stack.key").path))
            #expect(try vault.secret("radarr.key") == Secret("\(Self.token)-rotate"))
            #expect(try vault.former("radarr.key") == Secret("\(Self.token)-set"))
            let back = try await Finished.run("stack-setup", ["vault", "rollback", "radarr.key"], in: folder)
            #expect(back.code == 0 && !back.all.contains(Self.token), "\(back.all)")
            #expect(try vault.secret("radarr.key") == Secret("\(Self.token)-set"))
            let list = try await Finished.run("stack-setup", ["vault", "list", "--json"], in: folder)
            #expect(list.code == 0 && list.output.contains("radarr.key") && !list.all.contains(Self.token))
        }
    }
}
