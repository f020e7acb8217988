#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Backup {
    /// What a verification looked at.
    public struct Verified: Hashable, Sendable {
        /// Files whose hash is right.
        public var files = 0
        /// Databases among them that SQLite finds sound.
        public var databases = 0
        /// In bytes, unpacked.
        public var size = 0
        /// What is known to be unsound since it was backed up, in sentences.
        public var notes: [String] = []
    }

    /// Reads every byte, compares every hash and has SQLite check every database. Throws `BackupError` at the
    /// first flaw.
    @concurrent public func verify() async throws -> Verified {
        let reader = try ArchiveReader(path)
        let manifest = try BackupReading.manifest(from: reader, path)
        var verified = Verified()
        verified.notes = manifest.notes
        let aside = "\(path).\(UInt32.random(in: 0 ... .max)).check"
        defer { _ = unsafe unlink(aside) }
        try BackupReading.each(of: reader, manifest, path) { place, reader throws(BackupError) in
            let entry = manifest.entries[place]
            let isChecked = entry.kind == .database && entry.isSound
            let hash = try Self.hash(of: reader, entry.size, copyingTo: isChecked ? aside : nil)
            if isChecked {
                // The hash comes first: a damaged archive is not a damaged database.
                guard hash == entry.sha256 else { return hash }
                if let problem = try SQLiteDatabase(aside, .sealed).problems().first {
                    throw BackupError(.database, "\(entry.path) is damaged: \(problem).", "Use another backup.")
                }
                _ = unsafe unlink(aside)
                verified.databases += 1
            }
            verified.files += 1
            verified.size += entry.size
            return hash
        }
        return verified
    }

    /// The hash of an entry's bytes, which are also written to a new file where one is named.
    static func hash(
        of reader: borrowing ArchiveReader, _ size: Int, copyingTo target: String?
    ) throws(BackupError) -> String {
        var hash = RunningHash()
        guard let target else {
            try reader.bytes(upTo: size) { hash.add($0) }
            return hash.finish()
        }
        let file = unsafe open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
        guard file >= 0 else { throw BackupError(target, "written") }
        defer { close(file) }
        try reader.bytes(upTo: size) { bytes throws(BackupError) in
            hash.add(bytes)
            try FileBytes.write(bytes, to: file, target)
        }
        guard fsync(file) == 0 else { throw BackupError(target, "written") }
        return hash.finish()
    }
}
