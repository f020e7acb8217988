#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file for its owner's eyes alone: what others may read or write, or somebody else owns, is refused.
struct PrivateFile {
    static let mode: UInt32 = 0o600

    let path: String

    init(_ path: String) { self.path = path }

    /// Everything in it. The very file that was checked is the one that is read.
    func read(upTo limit: Int) throws(VaultError) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            throw errno == ENOENT
                ? VaultError(.missing, "There is no file \(path).", "Check the path, or make one.") : failure("read")
        }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw failure("read") }
        try check(status)
        guard status.st_size <= limit else {
            throw VaultError(
                .notAVault, "\(path) is larger than \(limit) bytes.", "Check whether it is the right file.")
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
        var count = 0
        while count < bytes.count {
            let got = unsafe bytes.withUnsafeMutableBytes { bytes in
                unsafe systemRead(file, bytes.baseAddress.map { unsafe $0 + count }, bytes.count - count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw failure("read") }
            if got == 0 { break }
            count += got
        }
        return Array(bytes[..<count])
    }

    /// Puts `bytes` in its place at once, for the owner alone.
    func replace(with bytes: [UInt8]) throws(VaultError) {
        do throws(FileFailure) { try AtomicFile(path).replace(with: bytes, mode: Self.mode) } catch {
            throw VaultError(error)
        }
    }

    /// Writes it where there is none; a file that is there stays.
    func create(with bytes: [UInt8]) throws(VaultError) {
        let aside = PrivateFile("\(path).\(UInt32.random(in: 0 ... .max)).new")
        try aside.replace(with: bytes)
        defer { _ = unsafe unlink(aside.path) }
        // Unlike a rename, a link never takes the place of another.
        guard unsafe link(aside.path, path) == 0 else {
            throw errno == EEXIST
                ? VaultError(.exists, "\(path) is there already.", "Use it, or choose another path.")
                : failure("written")
        }
    }

    private func check(_ status: stat) throws(VaultError) {
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw VaultError(.notAVault, "\(path) is not a plain file.", "Check whether it is the right path.")
        }
        guard status.st_uid == geteuid() else {
            throw VaultError(
                .exposed, "\(path) belongs to the user with the number \(status.st_uid), not to you.",
                "If you trust what is in it, run `chown \(geteuid()) \(path)`.")
        }
        guard status.st_mode & 0o077 == 0 else {
            let mode = String(status.st_mode & 0o777, radix: 8)
            throw VaultError(
                .exposed, "Others may use \(path): its mode is \(mode).",
                "Protect it with `chmod 600 \(path)`, and rotate what is in it if others have used this machine.")
        }
    }

    private func failure(_ verb: String) -> VaultError {
        let reason = unsafe String(cString: strerror(errno)).lowercased()
        return VaultError(
            .inaccessible, "\(path) could not be \(verb): \(reason).", "Check the path, its owner and its folder's.")
    }
}

private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(file, bytes, count)
}
