import Console
import StackKit

extension Order {
    func export(_ door: Door, _ terminal: Terminal) async throws -> Int32 {
        let export = try Config(writtenIn: places.config).exported()
        if let file = arguments.text("sealed").map(Places.absolute) {
            let vault = try door.vault()
            let text = try vault.exported(passphrase: door.sealedPassphrase(isNew: true))
            try AtomicFile(file).replace(with: Array(text.utf8), mode: 0o600)
            terminal.error("note: \(file) holds \(try vault.names().count) keys; only the passphrase opens it")
        }
        terminal.out(export.text)
        for path in export.without { terminal.error("note: \(path) was taken out: it may be a secret") }
        if !export.references.isEmpty, !arguments.has("sealed") {
            let names = export.references.map { "\($0)" }.joined(separator: ", ")
            terminal.error("note: the other machine needs these keys: \(names)")
        }
        return 0
    }

    func take(_ door: Door, _ terminal: Terminal) async throws -> Int32 {
        guard let file = operands.first.map(Places.absolute) else {
            throw UsageError("say which file: stack-setup import FILE", verb.command)
        }
        guard arguments.has("replace") || !Places.exists(places.config) else { throw Written.refusal(places.config) }
        let bytes = try AtomicFile(file).read(upTo: Config.sizeLimit)
        let imported = try read(file, bytes)
        if !imported.secrets.isEmpty {
            let vault = try await door.vaultOrNew()
            for found in imported.secrets { try await vault.set(found.entry, to: found.secret) }
        }
        if let sealed = arguments.text("sealed").map(Places.absolute) {
            let text = String(decoding: try AtomicFile(sealed).read(), as: UTF8.self)
            let passphrase = try door.sealedPassphrase(isNew: false)
            try await door.vaultOrNew().importing(text, passphrase: passphrase)
        }
        try Written.write(imported.config, places, replaces: arguments.has("replace"))
        tell(imported, terminal)
        return 0
    }

    private func tell(_ imported: Taken, _ terminal: Terminal) {
        if isJSON {
            let omissions = imported.omissions.map {
                ["path": Document($0.path), "why": Document($0.why)] as Document
            }
            let entries = imported.secrets.map { Document($0.entry) }
            terminal.out(
                (["config": Document(places.config), "secrets": Document(entries), "omissions": Document(omissions)]
                    as Document).json(indented: true) + "\n")
            return
        }
        terminal.out("\(places.config) is written.\n")
        if !imported.secrets.isEmpty {
            terminal.out("Into the vault: \(imported.secrets.map(\.entry).joined(separator: ", "))\n")
        }
        for omission in imported.omissions { terminal.out("not taken over: \(omission)\n") }
    }

    private func read(_ file: String, _ bytes: [UInt8]) throws -> Taken {
        let kinds = ["plexarr", "compose", "export"]
        let said = arguments.text("from")
        guard said.map(kinds.contains) ?? true else {
            throw UsageError("--from is one of \(kinds.joined(separator: ", "))", verb.command)
        }
        switch said ?? Self.guess(file, bytes) {
        case "compose":
            return Taken(try Config.imported(compose: file, envFiles: arguments.all("env-file").map(Places.absolute)))
        case "plexarr": return Taken(try Config.imported(plexArr: bytes, source: file))
        default: return Taken(config: try Config(written: bytes, source: file))
        }
    }

    /// Compose's services have images; PlexArr's configurations are of version 1 or say none.
    private static func guess(_ file: String, _ bytes: [UInt8]) -> String {
        let document =
            (file.hasSuffix(".json")
                ? try? Document(json: bytes, source: file) : try? Document(yaml: bytes, source: file))
            ?? .null
        let images = document["services"].members.compactMap { $0.1["image"].string }
        if images.contains(where: { $0.contains(":") || document["version"].int != Config.version }) {
            return "compose"
        }
        return document["version"].int == Config.version ? "export" : "plexarr"
    }
}

/// What a file of another program, or of another machine, came to.
private struct Taken {
    var config: Config
    var secrets: [Config.Import.Found] = []
    var omissions: [Config.Import.Omission] = []

    init(config: Config) { self.config = config }

    init(_ imported: Config.Import) {
        (config, secrets, omissions) = (imported.config, imported.secrets, imported.omissions)
    }
}
