#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The first and the last 64 KiB of a file: enough to tell a film from another, or from a copy that broke off.
struct FileEnds: Hashable {
    private var bytes: [UInt8] = []

    private static let piece = 64 << 10

    /// Throws `MoveRefusal` where it cannot be read.
    init(_ path: String) throws {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else {
            throw MoveRefusal.unreadable(path, why: unsafe String(cString: strerror(errno)).lowercased())
        }
        defer { close(file) }
        let size = lseek(file, 0, SEEK_END)
        for start in size <= 2 * off_t(Self.piece) ? [0, off_t(Self.piece)] : [0, size - off_t(Self.piece)] {
            var piece = [UInt8](repeating: 0, count: Self.piece)
            let count = unsafe pread(file, &piece, piece.count, start)
            guard count >= 0 else {
                throw MoveRefusal.unreadable(path, why: unsafe String(cString: strerror(errno)).lowercased())
            }
            bytes += piece[..<count]
        }
    }
}
