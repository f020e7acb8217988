/// A file or a folder that is backed up with all that is in it.
public struct BackupRoot: Hashable, Sendable {
    /// What it is called in the archive, such as `config` or `radarr`.
    public var name: String
    /// Where it is on this machine, absolute.
    public var path: String
    /// What is left out: patterns with `*` and `?` for names at any depth, or for paths from the root on where they
    /// hold a slash.
    public var leavingOut: [String]

    /// A root; nothing is read yet.
    public init(_ name: String, at path: String, leavingOut: [String] = []) {
        (self.name, self.path, self.leavingOut) = (name, path, leavingOut)
        while self.path.count > 1, self.path.hasSuffix("/") { self.path.removeLast() }
    }

    /// What services make anew by themselves, and what is large: caches, logs, covers, Plex's artwork and analyses.
    public static let remade = [
        "logs", "Logs", "*.pid", "cache", "Cache", "asp", "Crash Reports", "Diagnostics", "MediaCover",
        "Library/Application Support/Plex Media Server/Media", "Library/Application Support/Plex Media Server/Metadata",
        "logs.db", "ipc-socket",
    ]

    /// Refuses roots that could not be put back.
    static func check(_ roots: [BackupRoot]) throws(BackupError) {
        func wrong(_ finding: String, _ advice: String) -> BackupError { BackupError(.badRoot, finding, advice) }
        for (place, root) in roots.enumerated() {
            let isName = !root.name.isEmpty && !root.name.hasPrefix(".") && root.name != BackupManifest.name
            guard isName, root.name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "/") }) else {
                throw wrong("`\(root.name)` is no name for a part of a backup.", "Use letters, digits and dashes.")
            }
            guard root.path.hasPrefix("/"), root.path.count > 1,
                !root.path.split(separator: "/").contains(where: { $0 == ".." || $0 == "." })
            else {
                throw wrong("\(root.path) cannot be backed up.", "Give an absolute path without `..`.")
            }
            for other in roots[..<place] {
                guard other.name != root.name else {
                    throw wrong("Two parts of the backup are called `\(root.name)`.", "Give each a name of its own.")
                }
                let isInside =
                    "\(root.path)/".hasPrefix("\(other.path)/") || "\(other.path)/".hasPrefix("\(root.path)/")
                guard !isInside else {
                    throw wrong("\(root.path) and \(other.path) are one in the other.", "Name the outer one alone.")
                }
            }
        }
        guard !roots.isEmpty else { throw wrong("There is nothing to back up.", "Name a folder.") }
    }
}
