/// The cryptography that vaults are made of, in libsodium's words.
enum Sealing {
    static let keyLength = 32
    static let saltLength = 16
    static let nonceLength = 24
    /// What sealing adds to a text.
    static let tagLength = 16
    static let hashLength = 32
}

#if os(Linux)
internal import Sodium

extension Sealing {
    static func randomBytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        unsafe randombytes_buf(&bytes, count)
        return bytes
    }

    /// A key out of a passphrase by Argon2id; takes the time and the memory that `cost` says.
    static func key(_ passphrase: Secret, _ salt: [UInt8], _ cost: PassphraseCost) throws(VaultError) -> GuardedBytes {
        var text = Array(passphrase.reveal().utf8)
        defer { text.wipe() }
        return try unsafe GuardedBytes(keyLength) { key throws(VaultError) in
            let result = unsafe text.withUnsafeBytes { text in
                // An empty text has no address, and is no passphrase.
                guard let start = unsafe text.baseAddress?.assumingMemoryBound(to: CChar.self) else { return Int32(-1) }
                return unsafe crypto_pwhash(
                    key, UInt64(keyLength), start, UInt64(text.count), salt, UInt64(cost.passes),
                    Int(cost.memory) << 10, crypto_pwhash_alg_argon2id13())
            }
            guard result == 0 else {
                throw VaultError(
                    .inaccessible, "There are no \(cost.memory >> 10) MiB of memory to try the passphrase with.",
                    "Free some and try again.")
            }
        }
    }

    /// A vault's own key out of a key file's.
    static func key(_ file: GuardedBytes, _ salt: [UInt8]) throws(VaultError) -> GuardedBytes {
        try unsafe GuardedBytes(keyLength) { key throws(VaultError) in
            unsafe file.withBytes { file in
                unsafe _ = crypto_generichash(key, keyLength, salt, UInt64(salt.count), file, keyLength)
            }
        }
    }

    /// A key for one purpose; from it nobody gets back to `key` or to another purpose's.
    static func subkey(_ number: UInt64, of key: GuardedBytes) throws(VaultError) -> GuardedBytes {
        try unsafe GuardedBytes(keyLength) { subkey throws(VaultError) in
            unsafe key.withBytes { unsafe _ = crypto_kdf_derive_from_key(subkey, keyLength, number, "maestrar", $0) }
        }
    }

    /// BLAKE2b under a key: who does not have the key can neither make nor check it.
    static func hash(_ bytes: [UInt8], key: GuardedBytes) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: hashLength)
        unsafe key.withBytes { key in
            unsafe _ = crypto_generichash(&hash, hashLength, bytes, UInt64(bytes.count), key, keyLength)
        }
        return hash
    }

    /// BLAKE2b for everyone, which finds accidents and no intent.
    static func hash(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: hashLength)
        let bytes = Array(bytes)
        unsafe _ = crypto_generichash(&hash, hashLength, bytes, UInt64(bytes.count), nil, 0)
        return hash
    }

    /// In a time that does not tell where they differ.
    static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return unsafe sodium_memcmp(left, right, left.count) == 0
    }

    /// XChaCha20-Poly1305; `header` is not hidden, but cannot be changed without notice.
    static func seal(_ text: [UInt8], header: [UInt8], nonce: [UInt8], key: GuardedBytes) -> [UInt8] {
        var sealed = [UInt8](repeating: 0, count: text.count + tagLength)
        unsafe key.withBytes { key in
            unsafe _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
                &sealed, nil, text, UInt64(text.count), header, UInt64(header.count), nil, nonce, key)
        }
        return sealed
    }

    /// `nil` for anything that `key` did not seal with this header.
    static func open(_ sealed: [UInt8], header: [UInt8], nonce: [UInt8], key: GuardedBytes) -> [UInt8]? {
        guard sealed.count >= tagLength else { return nil }
        var text = [UInt8](repeating: 0, count: sealed.count - tagLength)
        let result = unsafe key.withBytes { key in
            unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
                &text, nil, nil, sealed, UInt64(sealed.count), header, UInt64(header.count), nonce, key)
        }
        return result == 0 ? text : nil
    }
}
#endif
