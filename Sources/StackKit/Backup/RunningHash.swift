#if os(Linux)
internal import Sodium
#else
internal import CryptoKit
#endif

/// SHA-256 of bytes that come piece by piece.
struct RunningHash {
    #if os(Linux)
    private var state = crypto_hash_sha256_state()

    init() { unsafe _ = crypto_hash_sha256_init(&state) }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe _ = crypto_hash_sha256_update(&state, start, UInt64(bytes.count))
        }
    }

    /// Sixty-four hexadecimal digits; nothing may be added afterwards.
    mutating func finish() -> String {
        var hash = [UInt8](repeating: 0, count: 32)
        unsafe _ = crypto_hash_sha256_final(&state, &hash)
        return Digest.hex(hash)
    }
    #else
    private var state = SHA256()

    init() {}

    mutating func add(_ bytes: ArraySlice<UInt8>) { state.update(data: bytes) }

    /// Sixty-four hexadecimal digits; nothing may be added afterwards.
    mutating func finish() -> String { Digest.hex(Array(state.finalize())) }
    #endif
}
