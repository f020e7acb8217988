#if os(Linux)
internal import Sodium

/// Bytes of a key: locked into memory, left out of core dumps, wiped when the last holder lets go.
@safe final class GuardedBytes: @unchecked Sendable {
    // Sendable because the pages are read-only once they are filled.
    let count: Int
    private let start: UnsafeMutableRawPointer

    private static let isReady = sodium_init() >= 0

    /// Room for `count` bytes, which `fill` writes.
    init(_ count: Int, filling fill: (UnsafeMutablePointer<UInt8>) throws(VaultError) -> Void) throws(VaultError) {
        guard Self.isReady, let start = unsafe sodium_malloc(max(count, 1)) else {
            throw VaultError(.inaccessible, "There is no memory for a key.", "Free some and try again.")
        }
        self.count = count
        unsafe self.start = unsafe start
        try unsafe fill(start.assumingMemoryBound(to: UInt8.self))
        unsafe _ = sodium_mprotect_readonly(start)
    }

    deinit { unsafe sodium_free(start) }

    /// A copy of bytes that the caller wipes.
    convenience init(_ bytes: [UInt8]) throws(VaultError) {
        try unsafe self.init(bytes.count) { start throws(VaultError) in
            for (place, byte) in bytes.enumerated() { unsafe start[place] = byte }
        }
    }

    /// The bytes for as long as `body` runs.
    func withBytes<Value, Failure: Error>(
        _ body: (UnsafePointer<UInt8>) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try unsafe body(UnsafePointer(start.assumingMemoryBound(to: UInt8.self)))
    }
}
#endif
