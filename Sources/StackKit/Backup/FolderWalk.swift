#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Finds what a backup of a root consists of; nothing is read but names.
struct FolderWalk {
    /// One thing to back up, and where it is.
    struct Found {
        var entry: BackupManifest.Entry
        var source: String
    }

    private(set) var found: [Found] = []
    private(set) var notes: [String] = []
    private let root: BackupRoot
    /// Paths that are never backed up, such as the folder of backups and the vault's key.
    private let forbidden: Set<String>

    init(_ root: BackupRoot, forbidden: Set<String>) throws(BackupError) {
        (self.root, self.forbidden) = (root, forbidden)
        var status = stat()
        // The root itself may be a link: it is meant by its name.
        guard unsafe stat(root.path, &status) == 0 else { throw BackupError(root.path, "read") }
        try add(root.name, root.path, status)
    }

    private mutating func add(_ path: String, _ source: String, _ status: stat) throws(BackupError) {
        var entry = BackupManifest.Entry(
            path, .file, mode: Int(status.st_mode & 0o7777), user: Int(status.st_uid), group: Int(status.st_gid),
            modified: status.modified)
        switch UInt32(status.st_mode) & FileType.mask {
        case FileType.folder:
            entry.kind = .folder
            found.append(Found(entry: entry, source: source))
            try addContents(of: path, source)
        case FileType.link:
            guard let target = Self.target(of: source), SafePath.staysInside(target, from: path) else {
                notes.append("\(source) is a link out of \(root.path); what it leads to is not in the backup.")
                return
            }
            entry.kind = .link
            entry.target = target
            found.append(Found(entry: entry, source: source))
        case FileType.file:
            if FileBytes.head(of: source, 16) == SQLiteDatabase.magic { entry.kind = .database }
            found.append(Found(entry: entry, source: source))
        default: notes.append("\(source) is no file, folder or link, and is left out.")
        }
    }

    private mutating func addContents(of path: String, _ source: String) throws(BackupError) {
        let names = try Self.names(in: source)
        let databases = Set(
            names.filter { name in
                ["-wal", "-shm", "-journal"].contains { names.contains(name + $0) }
                    && FileBytes.head(of: "\(source)/\(name)", 16) == SQLiteDatabase.magic
            })
        for name in names {
            let (path, source) = ("\(path)/\(name)", "\(source)/\(name)")
            // A database's log is in its copy already, and beside another state of it would damage it.
            let isLog = ["-wal", "-shm", "-journal"].contains { suffix in
                name.hasSuffix(suffix) && databases.contains(String(name.dropLast(suffix.count)))
            }
            if isLog || isLeftOut(path, name) { continue }
            if forbidden.contains(source) {
                notes.append("\(source) is left out: it does not belong in a backup.")
                continue
            }
            var status = stat()
            guard unsafe lstat(source, &status) == 0 else {
                notes.append("\(source) went away while it was looked for, or its name is no text.")
                continue
            }
            try add(path, source, status)
        }
    }

    private func isLeftOut(_ path: String, _ name: String) -> Bool {
        let relative = path.dropFirst(root.name.count + 1)
        return root.leavingOut.contains { pattern in
            unsafe fnmatch(pattern, pattern.contains("/") ? String(relative) : name, 0) == 0
        }
    }

    /// The names in a folder, in order.
    private static func names(in folder: String) throws(BackupError) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw BackupError(folder, "read") }
        defer { unsafe _ = closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func target(of link: String) -> String? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = unsafe bytes.withUnsafeMutableBytes { bytes in
            guard let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
            return unsafe readlink(link, start, bytes.count)
        }
        return count > 0 && count < bytes.count ? String(validating: bytes[..<count], as: UTF8.self) : nil
    }
}

extension stat {
    /// In nanoseconds since 1970.
    var modified: Int {
        #if canImport(Glibc)
        st_mtim.tv_sec * 1_000_000_000 + st_mtim.tv_nsec
        #else
        st_mtimespec.tv_sec * 1_000_000_000 + st_mtimespec.tv_nsec
        #endif
    }
}
