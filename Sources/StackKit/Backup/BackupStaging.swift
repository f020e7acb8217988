#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Copies everything that is to be backed up, as of one moment each, into a folder of its own, and makes the manifest.
struct BackupStaging {
    let folder: String
    private(set) var manifest: BackupManifest

    init(in folder: String, _ manifest: BackupManifest) throws(BackupError) {
        (self.folder, self.manifest) = (folder, manifest)
        guard unsafe mkdir(folder, 0o700) == 0 else { throw BackupError(folder, "written") }
    }

    /// The copy of the entry at that place in the manifest.
    func copy(_ place: Int) -> String { "\(folder)/\(place)" }

    mutating func add(_ root: BackupRoot, forbidden: Set<String>) throws(BackupError) {
        let walk = try FolderWalk(root, forbidden: forbidden)
        manifest.notes += walk.notes
        for found in walk.found {
            var entry = found.entry
            let copy = copy(manifest.entries.count)
            switch entry.kind {
            case .folder, .link: manifest.entries.append(entry)
            case .file:
                guard try take(&entry, found.source, copy) else {
                    manifest.notes.append("\(found.source) went away before it was read.")
                    continue
                }
                if !entry.isSound {
                    manifest.notes.append("\(found.source) kept changing while it was read; its copy may be torn.")
                }
                manifest.entries.append(entry)
            case .database:
                guard try takeDatabase(&entry, found.source, copy) else { continue }
                manifest.entries.append(entry)
            }
        }
    }

    private func take(_ entry: inout BackupManifest.Entry, _ source: String, _ copy: String) throws(BackupError) -> Bool
    {
        guard let steady = try SteadyCopy(of: source, to: copy) else { return false }
        (entry.size, entry.sha256, entry.isSound) = (steady.size, steady.sha256, steady.isSteady)
        return true
    }

    /// A database that SQLite cannot copy is still better kept as it is than not at all.
    private mutating func takeDatabase(
        _ entry: inout BackupManifest.Entry, _ source: String, _ copy: String
    ) throws(BackupError) -> Bool {
        var problems: [String] = []
        do throws(BackupError) {
            let quiet = DatabaseQuiet(source)
            try SQLiteDatabase(source, .shared).copy(to: copy)
            try quiet.finish(copy)
            problems = try SQLiteDatabase(copy, .sealed).problems()
            (entry.size, entry.sha256) = try Self.measured(copy)
            entry.isSound = problems.isEmpty
        } catch {
            guard error.code == .database else { throw error }
            problems = [error.finding]
            _ = unsafe unlink(copy)
            guard try take(&entry, source, copy) else {
                manifest.notes.append("\(source) went away before it was read.")
                return false
            }
            entry.kind = .file
            entry.isSound = false
        }
        if let first = problems.first {
            manifest.notes.append("\(source) is damaged, and so is its copy: \(first)")
        }
        return true
    }

    private static func measured(_ path: String) throws(BackupError) -> (Int, String) {
        var hash = RunningHash()
        var count = 0
        try FileBytes.each(of: path) { bytes in
            hash.add(bytes)
            count += bytes.count
        }
        return (count, hash.finish())
    }
}
