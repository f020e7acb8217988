internal import Archive

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads a tar archive entry by entry, within bounds. Nothing is trusted: whoever uses an entry checks its path.
@safe struct ArchiveReader: ~Copyable {
    private let archive: OpaquePointer
    private let file: Int32
    private let path: String

    init(_ path: String) throws(BackupError) {
        guard let archive = unsafe archive_read_new() else { throw BackupError(path, "read", number: ENOMEM) }
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            let error = BackupError(path, "read")
            unsafe _ = archive_read_free(archive)
            throw error
        }
        guard unsafe Self.isReady(archive, file) else {
            unsafe _ = archive_read_free(archive)
            close(file)
            throw BackupError(.notABackup, "\(path) is no archive.", "Check whether it is the right file.")
        }
        unsafe self.archive = unsafe archive
        (self.file, self.path) = (file, path)
    }

    private static func isReady(_ archive: OpaquePointer, _ file: Int32) -> Bool {
        unsafe _ = archive_read_support_filter_gzip(archive)
        unsafe _ = archive_read_support_filter_zstd(archive)
        unsafe _ = archive_read_support_format_tar(archive)
        return unsafe archive_read_open_fd(archive, file, 64 << 10) == ARCHIVE_OK
    }

    deinit {
        unsafe _ = archive_read_free(archive)
        close(file)
    }

    /// The next entry; `nil` at the end.
    func next() throws(BackupError) -> ArchiveEntry? {
        var header: OpaquePointer?
        let result = ArchiveLocale.utf8 { unsafe archive_read_next_header(archive, &header) }
        if result == ARCHIVE_EOF { return nil }
        guard result == ARCHIVE_OK, let header = unsafe header else { throw failure() }
        guard let name = unsafe archive_entry_pathname(header), let path = unsafe String(validatingCString: name) else {
            throw BackupError(.hostile, "\(path) holds a file whose name is no text.", "Use another backup.")
        }
        let kind: ArchiveEntry.Kind =
            if unsafe archive_entry_hardlink(header) != nil {
                .other
            } else {
                switch unsafe archive_entry_filetype(header) {
                case FileType.file: .file
                case FileType.folder: .folder
                case FileType.link: unsafe .link(archive_entry_symlink(header).map { unsafe String(cString: $0) } ?? "")
                default: .other
                }
            }
        return unsafe ArchiveEntry(
            path: path.hasSuffix("/") ? String(path.dropLast()) : path, kind: kind,
            size: Int(archive_entry_size(header)), mode: Int(archive_entry_perm(header)),
            user: Int(archive_entry_uid(header)), group: Int(archive_entry_gid(header)))
    }

    /// Hands out the bytes of the entry that `next` gave, up to `limit` of them.
    func bytes(upTo limit: Int, _ body: (ArraySlice<UInt8>) throws(BackupError) -> Void) throws(BackupError) {
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        var total = 0
        while true {
            let count = unsafe archive_read_data(archive, &chunk, chunk.count)
            if count == 0 { return }
            guard count > 0 else { throw failure() }
            total += count
            guard total <= limit else {
                throw BackupError(.hostile, "\(path) holds a file that is larger than it says.", "Use another backup.")
            }
            try body(chunk[..<count])
        }
    }

    private func failure() -> BackupError {
        let reason = unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "its end is missing"
        return BackupError(.damaged, "\(path) is damaged: \(reason).", "Use another backup, and check the disk.")
    }
}
