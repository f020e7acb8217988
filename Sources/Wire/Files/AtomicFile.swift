import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that is read whole, within a bound, and replaced whole: whoever looks sees the old text or the new, even
/// after a power cut.
public struct AtomicFile: Hashable, Sendable {
    /// Absolute, or from the working directory on.
    public var path: String

    /// Names the file; it need not be there.
    public init(_ path: String) { self.path = path }

    /// Everything in it. Throws `FileFailure`, also for more than `limit` bytes.
    public func read(upTo limit: Int = 16 << 20) throws(FileFailure) -> [UInt8] {
        // Without O_NONBLOCK a pipe nobody writes to would keep us waiting.
        let file = try open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, to: "read")
        defer { close(file) }
        guard let kind = kind(of: file), kind == S_IFREG else {
            let isFolder = kind(of: file) == S_IFDIR
            throw FileFailure(path, "read", isFolder ? "it is a folder, not a file" : "it is not a plain file")
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Self.retrying { unsafe posixRead(file, &chunk, chunk.count) }
            guard count >= 0 else { throw FileFailure(path, "read", errno) }
            if count == 0 { return bytes }
            guard bytes.count + count <= limit else { throw FileFailure(path, "read", "larger than \(limit) bytes") }
            bytes += chunk[..<count]
        }
    }

    /// Puts `bytes` in its place: written beside it, forced to the disk, then renamed. Throws `FileFailure` and leaves
    /// what was there.
    public func replace(with bytes: [UInt8], mode: UInt32 = 0o644) throws(FileFailure) {
        let aside = "\(path).\(UInt32.random(in: 0 ... .max)).tmp"
        do throws(FileFailure) {
            try fill(aside, with: bytes, mode)
            guard unsafe rename(aside, path) == 0 else { throw FileFailure(path, "write", errno) }
        } catch {
            _ = unsafe unlink(aside)
            throw error
        }
        // The rename itself must survive too; a file system that cannot do that is no reason to fail.
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard let directory = try? open(folder, O_RDONLY | O_CLOEXEC, to: "write") else { return }
        _ = fsync(directory)
        close(directory)
    }

    /// True where other users of the machine may read it.
    public var isOpenToOthers: Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & 0o044 != 0
    }

    private func fill(_ aside: String, with bytes: [UInt8], _ mode: UInt32) throws(FileFailure) {
        let file = try open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, to: "write", mode: mode)
        defer { close(file) }
        try write(bytes, to: file)
        guard fsync(file) == 0 else { throw FileFailure(path, "write", errno) }
    }

    private func write(_ bytes: [UInt8], to file: Int32) throws(FileFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { rest in
                Self.retrying { unsafe posixWrite(file, rest.baseAddress, rest.count) }
            }
            guard count > 0 else { throw FileFailure(path, "write", errno) }
            rest = rest.dropFirst(count)
        }
    }

    private func open(_ path: String, _ flags: Int32, to verb: String, mode: UInt32 = 0) throws(FileFailure) -> Int32 {
        let file = Self.retrying { posixOpen(path, flags, mode_t(mode)) }
        guard file >= 0 else { throw FileFailure(self.path, verb, errno) }
        return Int32(file)
    }

    private func kind(of file: Int32) -> mode_t? {
        var status = stat()
        return unsafe fstat(file, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    private static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}

// The system calls by names that do not collide with the methods above.
private func posixOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int { unsafe Int(open(path, flags, mode)) }
private func posixRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(file, bytes, count)
}
private func posixWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(file, bytes, count)
}
