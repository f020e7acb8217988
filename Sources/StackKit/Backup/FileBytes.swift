#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file's bytes, a piece at a time.
enum FileBytes {
    /// Hands out everything in a file, of any size, in the space of one piece.
    static func each(
        of path: String, _ body: (ArraySlice<UInt8>) throws(BackupError) -> Void
    ) throws(BackupError) {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw BackupError(path, "read") }
        defer { close(file) }
        try each(of: file, path, upTo: .max, body)
    }

    /// The same for an open file, up to `limit` bytes.
    static func each(
        of file: Int32, _ path: String, upTo limit: Int, _ body: (ArraySlice<UInt8>) throws(BackupError) -> Void
    ) throws(BackupError) {
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        var left = limit
        while left > 0 {
            let count = unsafe read(file, &chunk, min(chunk.count, left))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw BackupError(path, "read") }
            if count == 0 { return }
            left -= count
            try body(chunk[..<count])
        }
    }

    /// Writes a piece at an open file's end.
    static func write(_ bytes: ArraySlice<UInt8>, to file: Int32, _ path: String) throws(BackupError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw BackupError(path, "written") }
            rest = rest.dropFirst(count)
        }
    }

    /// The first bytes of a file; empty where it cannot be read.
    static func head(of path: String, _ count: Int) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return [] }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: count)
        let got = unsafe read(file, &bytes, count)
        return got > 0 ? Array(bytes[..<got]) : []
    }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(file, bytes, count)
}
