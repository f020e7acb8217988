import Console
import FoundationEssentials

/// Where everything of one setting-up is.
struct Places {
    /// The configuration.
    let config: String
    /// Where the configuration is, and what relative paths in it start from.
    let folder: String
    /// How far the wizard has come.
    let progress: String
    let vault: String
    /// The key file that opens the vault.
    let key: String

    init(_ arguments: Arguments) {
        config = Self.absolute(arguments.text("config") ?? "stack.yaml")
        let slash = config.lastIndex(of: "/") ?? config.startIndex
        let folder = slash == config.startIndex ? "/" : String(config[..<slash])
        self.folder = folder
        progress = "\(folder == "/" ? "" : folder)/.\(config[slash...].dropFirst()).setup"
        vault = Self.absolute(arguments.text("vault") ?? "\(folder)/stack.vault")
        key = Self.absolute(arguments.text("key-file") ?? "\(folder)/stack.key")
    }

    static func absolute(_ path: String) -> String {
        let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}

extension Places {
    /// Takes a file away; one that is not there is no mistake.
    static func remove(_ path: String) throws {
        if exists(path) { try FileManager.default.removeItem(atPath: path) }
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
}
