import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Keeps two runs from changing one stack at once.
///
/// The system frees it when the last process that holds its descriptor is gone. Engine commands hold it too, so that a
/// command whose starter was killed is over before the next run begins.
public final class StackLock: Sendable {
    /// What engine commands keep open.
    let descriptor: Int32
    /// The file.
    public let path: String

    private init(_ descriptor: Int32, _ path: String) { (self.descriptor, self.path) = (descriptor, path) }

    deinit { close(descriptor) }

    /// Waits for the lock, for as long as `limit`. Throws `StackLockBusy` after that, `FileFailure` where the file cannot
    /// be made.
    ///
    /// - Parameter waiting: called once, with the number of the process that has it, when there is a wait.
    public static func take(
        _ path: String, within limit: Duration, waiting: (Int32?) -> Void = { _ in }
    ) async throws -> StackLock {
        let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileFailure(path, "write", errno) }
        let lock = StackLock(file, path)
        let end = ContinuousClock.now.advanced(by: limit)
        var hasTold = false
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw FileFailure(path, "write", errno) }
            let holder = lock.holder
            guard ContinuousClock.now < end else { throw StackLockBusy(path: path, holder: holder) }
            if !hasTold { waiting(holder) }
            hasTold = true
            try await Task.sleep(for: .milliseconds(100))
        }
        lock.sign()
        return lock
    }

    private var holder: Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? Int32(String(decoding: bytes[..<count].prefix { $0 != 10 }, as: UTF8.self)) : nil
    }

    /// The number is for people only: whether the lock is held is known to the system alone.
    private func sign() {
        let text = Array("\(getpid())\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = unsafe pwrite(descriptor, text, text.count, 0)
    }
}
