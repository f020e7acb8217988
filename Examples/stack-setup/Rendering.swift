import Console
import FoundationEssentials
import StackKit

/// The files that run a configuration, written to a folder.
struct Rendering {
    let rendered: Rendered
    let folder: String
    private let config: Config

    init(_ config: Config, to folder: String) throws {
        (self.config, self.folder) = (config, folder)
        rendered = config.rendered()
        guard rendered.problems.isEmpty else {
            throw Complaint(rendered.problems.map { "\($0)" }.joined(separator: "\n"))
        }
    }

    /// The folder of a host's files: the folder itself for this machine.
    func folder(of host: RenderedHost) -> String { host.name.map { "\(folder)/\($0)" } ?? folder }

    /// Writes compose files and variables, and the keys' files where that is wanted; says which there are.
    func write(_ door: Door, _ terminal: Terminal, withSecrets: Bool, isJSON: Bool = false) async throws -> Int32 {
        var files: [Document] = []
        var secrets: [Document] = []
        var lines: [[String]] = []
        for host in rendered.hosts {
            let place = folder(of: host)
            try Places.makeFolder(place)
            try AtomicFile("\(place)/compose.yaml").replace(with: Array(host.yaml.utf8))
            try AtomicFile("\(place)/.env").replace(with: Array(host.env.utf8))
            files += ["\(place)/compose.yaml", "\(place)/.env"].map { Document($0) }
            lines += [["\(place)/compose.yaml"], ["\(place)/.env"]]
            if withSecrets { try writeSecrets(host, door) }
            for secret in host.secrets {
                secrets.append([
                    "path": Document("\(place)/\(secret.path)"), "reference": Document("\(secret.reference)"),
                    "service": Document(secret.service), "written": Document(withSecrets),
                ])
                lines.append(["\(place)/\(secret.path)", "key of \(secret.service), from \(secret.reference)"])
            }
        }
        if isJSON {
            terminal.out(
                (["files": Document(files), "secrets": Document(secrets)] as Document).json(indented: true) + "\n")
        } else {
            terminal.out(table(lines))
            if !withSecrets, !secrets.isEmpty { terminal.out("Keys are not written: say --secrets.\n") }
        }
        return 0
    }

    private func writeSecrets(_ host: RenderedHost, _ door: Door) throws {
        guard !host.secrets.isEmpty else { return }
        var texts: [String: Secret] = [:]
        for secret in host.secrets {
            do throws(KeyReference.Failure) { texts[secret.name] = try door.references.resolve(secret.reference) } catch
            {
                throw Complaint("the key of \(secret.service) at \(secret.reference): \(error)")
            }
        }
        let owner = SecretFolder.Owner(user: UInt32(config.system.puid), group: UInt32(config.system.pgid))
        try SecretFolder("\(folder(of: host))/secrets", owner: owner).write(texts)
    }
}
