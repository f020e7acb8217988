import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Unpacks roots of a backup beside their places, in folders nobody else can look into until they are complete.
struct RestoreStaging {
    let manifest: BackupManifest
    /// Where each root is unpacked, by its name.
    let folders: [String: String]
    private(set) var notes: [String] = []

    init(_ manifest: BackupManifest, _ folders: [String: String]) {
        (self.manifest, self.folders) = (manifest, folders)
    }

    /// Unpacks and checks everything. Throws `BackupError`; the caller removes what is there by then.
    mutating func fill(from reader: borrowing ArchiveReader, _ archive: String) throws(BackupError) {
        for entry in manifest.entries where entry.kind == .folder {
            guard let target = target(of: entry) else { continue }
            guard unsafe mkdir(target, 0o700) == 0 else { throw BackupError(target, "written") }
        }
        try BackupReading.each(of: reader, manifest, archive) { place, reader throws(BackupError) in
            let entry = manifest.entries[place]
            return try Backup.hash(of: reader, entry.size, copyingTo: target(of: entry))
        }
        for entry in manifest.entries where entry.kind == .database && entry.isSound {
            guard let target = target(of: entry) else { continue }
            guard let problem = try SQLiteDatabase(target, .sealed).problems().first else { continue }
            throw BackupError(.database, "\(entry.path) is damaged: \(problem).", "Use another backup.")
        }
        // Links come last: until then nothing can be written through one.
        for entry in manifest.entries where entry.kind == .link {
            guard let target = target(of: entry) else { continue }
            guard unsafe symlink(entry.target ?? "", target) == 0 else { throw BackupError(target, "written") }
        }
        var strangers = 0
        // What is in a folder comes before it: writing there changes its date.
        for entry in manifest.entries.reversed() {
            guard let target = target(of: entry) else { continue }
            if try !dress(target, entry) { strangers += 1 }
        }
        if strangers > 0 {
            notes.append("\(strangers) files and folders are yours now: only root can give them back to their owners.")
        }
    }

    func remove() {
        for folder in folders.values { try? FileManager.default.removeItem(atPath: folder) }
    }

    /// Owner, mode and date as they were. False where the owner is another.
    private func dress(_ target: String, _ entry: BackupManifest.Entry) throws(BackupError) -> Bool {
        let isOwned = unsafe lchown(target, UInt32(entry.user), UInt32(entry.group)) == 0
        if entry.kind != .link {
            // Rights beyond the owner's own make no sense once the owner is another.
            let mode = isOwned ? entry.mode : entry.mode & 0o777
            guard unsafe chmod(target, mode_t(mode)) == 0 else { throw BackupError(target, "written") }
        }
        let date = timespec(tv_sec: entry.modified / 1_000_000_000, tv_nsec: entry.modified % 1_000_000_000)
        var dates = [date, date]
        guard unsafe utimensat(AT_FDCWD, target, &dates, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw BackupError(target, "written")
        }
        if entry.kind == .folder { BackupFolder.sync(target) }
        return isOwned
    }

    /// `nil` for an entry of a root that is not restored.
    private func target(of entry: BackupManifest.Entry) -> String? {
        let root = entry.path.prefix { $0 != "/" }
        return folders[String(root)].map { $0 + entry.path.dropFirst(root.count) }
    }
}
