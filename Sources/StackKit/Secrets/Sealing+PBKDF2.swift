#if os(Linux)
internal import Sodium

extension Sealing {
    /// The first 64 bytes of PBKDF2 over HMAC-SHA512, which is one block of it.
    static func pbkdf2(_ password: Secret, _ salt: [UInt8], iterations: Int) -> [UInt8] {
        var text = Array(password.reveal().utf8)
        defer { text.wipe() }
        // The key's part of each hash is the same: it is made once and copied.
        var keyed = crypto_auth_hmacsha512_state()
        unsafe _ = crypto_auth_hmacsha512_init(&keyed, text, text.count)
        var hash = hmac(salt + [0, 0, 0, 1], keyed)
        var sum = hash
        for _ in 1..<max(1, iterations) {
            hash = hmac(hash, keyed)
            for place in sum.indices { sum[place] ^= hash[place] }
        }
        return sum
    }

    private static func hmac(_ bytes: [UInt8], _ keyed: crypto_auth_hmacsha512_state) -> [UInt8] {
        var state = keyed
        var hash = [UInt8](repeating: 0, count: 64)
        unsafe _ = crypto_auth_hmacsha512_update(&state, bytes, UInt64(bytes.count))
        unsafe _ = crypto_auth_hmacsha512_final(&state, &hash)
        return hash
    }
}
#endif
