#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Keeps two writers of one file apart, in this process or another.
///
/// The lock is a file of its own, since what it protects is replaced; it goes with the process that holds it.
enum FileLock {
    /// Runs `body` while nobody else holds the lock. Throws `VaultError.Code.busy` where it is not had in time.
    static func holding<Value>(
        _ path: String, within limit: Duration = .seconds(10), _ body: () async throws -> Value
    ) async throws -> Value {
        let mode = mode_t(PrivateFile.mode)
        let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
        return try await holding(file, path, limit, body)
    }

    /// The same with a folder that is there for a lock: nothing is left in it.
    static func holdingFolder<Value>(
        _ path: String, within limit: Duration, _ body: () async throws -> Value
    ) async throws -> Value {
        try await holding(unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path, limit, body)
    }

    private static func holding<Value>(
        _ file: Int32, _ path: String, _ limit: Duration, _ body: () async throws -> Value
    ) async throws -> Value {
        guard file >= 0 else {
            let reason = unsafe String(cString: strerror(errno)).lowercased()
            throw VaultError(
                .inaccessible, "\(path) could not be locked: \(reason).", "Check the folder, its owner and its mode.")
        }
        defer { close(file) }
        let clock = ContinuousClock()
        let end = clock.now + limit
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, clock.now < end else {
                throw VaultError(
                    .busy, "Another process has held \(path) for \(limit.components.seconds) seconds.",
                    "Wait until it is done, or end it if it hangs.")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        return try await body()
    }
}
