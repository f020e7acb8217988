#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A copy of a file as it was at one moment, or word that it would not stand still.
struct SteadyCopy {
    private(set) var size = 0
    private(set) var sha256 = ""
    /// False where the file changed during each try: its copy may be half old and half new.
    private(set) var isSteady = false

    private static let tries = 5

    /// Copies a file to a new one. `nil` where it is gone, or is a file no more.
    ///
    /// - Parameter meanwhile: What else happens during each try.
    init?(of source: String, to target: String, meanwhile: (Int) -> Void = { _ in }) throws(BackupError) {
        for attempt in 1...Self.tries {
            let file = unsafe open(source, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            if file < 0, errno == ENOENT || errno == ELOOP { return nil }
            guard file >= 0 else { throw BackupError(source, "read") }
            defer { close(file) }
            var before = stat()
            var after = stat()
            guard unsafe fstat(file, &before) == 0 else { throw BackupError(source, "read") }
            guard UInt32(before.st_mode) & FileType.mask == FileType.file else { return nil }
            // As long as it was when it was opened: what is appended to a log meanwhile is no change of what was there.
            try copy(file, source, upTo: Int(before.st_size), to: target)
            meanwhile(attempt)
            guard unsafe fstat(file, &after) == 0 else { throw BackupError(source, "read") }
            isSteady = before.modified == after.modified && before.st_size == after.st_size && size == before.st_size
            if isSteady || attempt == Self.tries { return }
            usleep(20_000)
        }
    }

    private mutating func copy(
        _ file: Int32, _ source: String, upTo limit: Int, to target: String
    ) throws(BackupError) {
        let copy = unsafe open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
        guard copy >= 0 else { throw BackupError(target, "written") }
        defer { close(copy) }
        var hash = RunningHash()
        var count = 0
        try FileBytes.each(of: file, source, upTo: limit) { bytes throws(BackupError) in
            hash.add(bytes)
            count += bytes.count
            try FileBytes.write(bytes, to: copy, target)
        }
        (size, sha256) = (count, hash.finish())
    }
}
