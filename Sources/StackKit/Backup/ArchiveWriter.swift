internal import Archive

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes a tar archive to a new file, for its owner alone.
@safe struct ArchiveWriter: ~Copyable {
    private let archive: OpaquePointer
    private let file: Int32
    private let path: String

    /// - Parameter path: Must not be there.
    init(_ path: String, _ packing: ArchivePacking) throws(BackupError) {
        guard let archive = unsafe archive_write_new() else { throw BackupError(path, "written", number: ENOMEM) }
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(0o600))
        guard file >= 0 else {
            let error = BackupError(path, "written")
            unsafe _ = archive_write_free(archive)
            throw error
        }
        guard unsafe Self.isReady(archive, file, packing) else {
            unsafe _ = archive_write_free(archive)
            close(file)
            throw BackupError(.inaccessible, "This libarchive cannot pack by \(packing).", "Use gzip.")
        }
        unsafe self.archive = unsafe archive
        (self.file, self.path) = (file, path)
    }

    private static func isReady(_ archive: OpaquePointer, _ file: Int32, _ packing: ArchivePacking) -> Bool {
        // A warning means that a program would have to pack it.
        let isPacking =
            switch packing {
            case .gzip: unsafe archive_write_add_filter_gzip(archive) == ARCHIVE_OK
            case .zstd: unsafe archive_write_add_filter_zstd(archive) == ARCHIVE_OK
            }
        guard isPacking, unsafe archive_write_set_format_pax_restricted(archive) == ARCHIVE_OK else { return false }
        // The time of packing would make the same contents another file.
        if packing == .gzip { unsafe _ = archive_write_set_options(archive, "gzip:!timestamp") }
        return unsafe archive_write_open_fd(archive, file) == ARCHIVE_OK
    }

    deinit {
        unsafe _ = archive_write_free(archive)
        close(file)
    }

    /// Adds an entry whose bytes are at hand.
    func add(_ entry: ArchiveEntry, _ bytes: [UInt8] = []) throws(BackupError) {
        var entry = entry
        if case .file = entry.kind { entry.size = bytes.count }
        try begin(entry)
        try write(bytes[...])
    }

    /// Adds an entry whose bytes are in a file of exactly its size.
    func add(_ entry: ArchiveEntry, from source: String) throws(BackupError) {
        try begin(entry)
        try FileBytes.each(of: source) { bytes throws(BackupError) in try write(bytes) }
    }

    /// Ends the archive and forces it to the disk.
    func finish() throws(BackupError) {
        try check(ArchiveLocale.utf8 { unsafe archive_write_close(archive) })
        guard fsync(file) == 0 else { throw BackupError(path, "written") }
    }

    private func begin(_ entry: ArchiveEntry) throws(BackupError) {
        let result = ArchiveLocale.utf8 { () -> Int32 in
            let header = unsafe archive_entry_new()
            defer { unsafe archive_entry_free(header) }
            unsafe archive_entry_set_pathname(header, entry.path)
            unsafe archive_entry_set_perm(header, mode_t(entry.mode))
            unsafe archive_entry_set_uid(header, Int64(entry.user))
            unsafe archive_entry_set_gid(header, Int64(entry.group))
            unsafe archive_entry_set_mtime(
                header, entry.modified / 1_000_000_000, entry.modified % 1_000_000_000)
            unsafe archive_entry_set_size(header, Int64(entry.size))
            switch entry.kind {
            case .file, .other: unsafe archive_entry_set_filetype(header, FileType.file)
            case .folder: unsafe archive_entry_set_filetype(header, FileType.folder)
            case .link(let target):
                unsafe archive_entry_set_filetype(header, FileType.link)
                unsafe archive_entry_set_symlink(header, target)
            }
            return unsafe archive_write_header(archive, header)
        }
        try check(result)
    }

    private func write(_ bytes: ArraySlice<UInt8>) throws(BackupError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe archive_write_data(archive, $0.baseAddress, $0.count) }
            // Zero means that there is more than the header said.
            guard count > 0 else { throw failure() }
            rest = rest.dropFirst(count)
        }
    }

    private func check(_ result: Int32) throws(BackupError) {
        guard result == ARCHIVE_OK else { throw failure() }
    }

    private func failure() -> BackupError {
        let number = unsafe archive_errno(archive)
        if number > 0 { return BackupError(path, "written", number: number) }
        let reason = unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "no reason given"
        return BackupError(.inaccessible, "\(path) could not be written: \(reason).", "Check the disk, and try again.")
    }
}
