#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A database nobody writes: its copy can be the same to the last byte.
///
/// SQLite's copy has counters of its own in the header, which count writes and say nothing about what is stored.
struct DatabaseQuiet {
    private let path: String
    private let before: Stamp?

    private struct Stamp: Equatable { var modified, size, inode: Int }

    /// To be made before the database is opened, and asked when its copy is done.
    init(_ path: String) { (self.path, before) = (path, Self.stamp(path)) }

    /// True where there is a log with something in it.
    static func hasLog(_ path: String) -> Bool {
        ["-wal", "-journal"].contains { suffix in
            var status = stat()
            return unsafe lstat(path + suffix, &status) == 0 && status.st_size > 0
        }
    }

    /// Gives the copy the counters of its original, where that stood still all the while.
    func finish(_ copy: String) throws(BackupError) {
        guard let before, Self.stamp(path) == before, Self.stamp(copy)?.size == before.size, !Self.hasLog(path) else {
            return
        }
        let header = FileBytes.head(of: path, 100)
        // Both counters agree in a header that only SQLite has written.
        guard header.count == 100, header[24..<28] == header[92..<96] else { return }
        let file = unsafe open(copy, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw BackupError(copy, "written") }
        defer { close(file) }
        for range in [24..<28, 92..<100] {
            let bytes = Array(header[range])
            guard unsafe pwrite(file, bytes, bytes.count, off_t(range.lowerBound)) == bytes.count else {
                throw BackupError(copy, "written")
            }
        }
    }

    private static func stamp(_ path: String) -> Stamp? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        return Stamp(modified: status.modified, size: Int(status.st_size), inode: Int(status.st_ino))
    }
}
