import FoundationEssentials
import Rehearsal

/// The `stack.yaml` of a rehearsal stack: addresses and path mappings in it, the keys in files beside it.
struct StackFile {
    let services: [(fake: Fake, url: String)]
    let paths: Paths

    init(_ services: [(fake: Fake, url: String)], paths: Paths) { (self.services, self.paths) = (services, paths) }

    /// Writes the keys first and the file itself last, in one step.
    func write(to path: String) throws {
        let keys = path + ".keys"
        try FileManager.default.createDirectory(
            atPath: keys, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for (fake, _) in services {
            let file = "\(keys)/\(fake.name)"
            try Data(fake.key.reveal().utf8).write(to: URL(filePath: file), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        }
        try Data(text(keys: keys).utf8).write(to: URL(filePath: path), options: .atomic)
    }

    func text(keys folder: String) -> String {
        let folder = folder.hasPrefix("/") ? folder : FileManager.default.currentDirectoryPath + "/" + folder
        return "# A rehearsal: nothing in it is real.\nversion: 1\nservices:\n"
            + services.map { fake, url in
                "  \(fake.name):\n    url: \(url)\n    key: \"file:\(folder)/\(fake.name)\"\n"
                    + (fake.user.map { "    user: \($0)\n" } ?? "") + mapping(fake.name)
            }.joined()
    }

    /// From the service's own paths to Plex's, which are the canonical ones.
    private func mapping(_ service: String) -> String {
        switch service {
        case "radarr": "    paths:\n      \(paths.radarr): \(paths.plexFilms)\n"
        case "sonarr": "    paths:\n      \(paths.sonarr): \(paths.plexShows)\n"
        default: ""
        }
    }
}
