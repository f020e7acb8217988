extension ValidationRule {
    static let pathForm = ValidationRule("paths.form", "paths that mean no certain folder") { subject in
        let config = subject.config
        let storage = config.storage
        var paths: [(field: String, path: String, mustBeAbsolute: Bool)] = [
            ("system.folder", config.system.folder, true), ("storage.root", storage.root, true),
            ("storage.config", storage.config, true),
            ("storage.media", storage.media, false), ("storage.downloads", storage.downloads, false),
        ]
        if let transcode = storage.transcode { paths.append(("storage.transcode", transcode, false)) }
        for (name, path) in storage.libraries { paths.append(("storage.libraries.\(name)", path, false)) }
        for (name, host) in config.hosts {
            if let root = host.root { paths.append(("hosts.\(name).root", root, true)) }
            if let folder = host.config { paths.append(("hosts.\(name).config", folder, true)) }
        }
        return paths.compactMap { field, path, mustBeAbsolute in
            flaw(of: path, mustBeAbsolute).map { message, mend in
                Finding(.error, "paths.form", at: field, message, mend: mend)
            }
        }
    }

    private static func flaw(of path: String, _ mustBeAbsolute: Bool) -> (String, String)? {
        if path.allSatisfy(\.isWhitespace) { return ("The path is empty.", "Name a folder, such as /srv/data.") }
        if path.contains(where: \.isNewline) || path.utf8.contains(where: { $0 < 0x20 }) {
            return ("The path holds a character that cannot be seen.", "Write it anew.")
        }
        let parts = path.split(separator: "/")
        if parts.contains("..") {
            return ("\(path) climbs with .. and may mean any folder.", "Write the path it is meant to be.")
        }
        if parts.contains(".") {
            return ("\(path) goes by way of itself.", "Write the path without the single dots.")
        }
        if path.hasPrefix("~") {
            return ("Nobody here expands the ~ of \(path).", "Write the whole path, such as /home/me/data.")
        }
        if mustBeAbsolute, !path.hasPrefix("/") {
            return ("\(path) is not absolute.", "Write the whole path, with a slash in front.")
        }
        let normal = FilePath.normal(path)
        if path.hasPrefix("/"),
            systemFolders.contains(normal) || normal.hasPrefix("/proc/") || normal.hasPrefix("/sys/")
        {
            return ("\(normal) belongs to the system.", "Choose a folder of the stack's own, such as /srv/data.")
        }
        return nil
    }

    private static let systemFolders: Set<String> = [
        "/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/proc", "/root", "/run", "/sbin", "/sys",
        "/usr", "/var",
    ]
}
