#if os(Linux)
internal import Sodium
#else
internal import CryptoKit
#endif

/// An Ed25519 key that signs: whoever has the public half can tell what it signed from what it did not.
package struct SigningKey: Hashable, Sendable {
    /// Thirty-two bytes from which both halves follow: to be kept as a password is.
    package let seed: Secret
    /// Thirty-two bytes for everyone.
    package let publicKey: [UInt8]

    /// `nil` for anything but the base64url of thirty-two bytes.
    package init?(seed: Secret) {
        guard let bytes = Base64URL.decode(seed.reveal()), bytes.count == 32 else { return nil }
        self.init(bytes)
    }

    /// A key nobody has had before.
    package init() {
        var generator = SystemRandomNumberGenerator()
        self.init((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }
}

#if os(Linux)
extension SigningKey {
    private init(_ seed: [UInt8]) {
        var publicKey = [UInt8](repeating: 0, count: 32)
        var secretKey = [UInt8](repeating: 0, count: 64)
        unsafe _ = crypto_sign_ed25519_seed_keypair(&publicKey, &secretKey, seed)
        (self.seed, self.publicKey) = (Secret(Base64URL.encode(seed)), publicKey)
    }

    /// Sixty-four bytes that only this key could have made of the message.
    package func signature(of message: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: 64)
        // The secret half as libsodium has it is the seed with the public half behind it.
        let secretKey = (Base64URL.decode(seed.reveal()) ?? []) + publicKey
        unsafe _ = crypto_sign_ed25519_detached(&signature, nil, message, UInt64(message.count), secretKey)
        return signature
    }

    /// True where the key with that public half signed the message.
    package static func isSigned(_ message: [UInt8], by signature: [UInt8], publicKey: [UInt8]) -> Bool {
        guard signature.count == 64, publicKey.count == 32 else { return false }
        return unsafe crypto_sign_ed25519_verify_detached(signature, message, UInt64(message.count), publicKey) == 0
    }
}

extension Digest {
    /// The thirty-two bytes that stand for these.
    package static func sha256(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        var digest = [UInt8](repeating: 0, count: 32)
        unsafe _ = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }
}
#else
extension SigningKey {
    private init(_ seed: [UInt8]) {
        self.seed = Secret(Base64URL.encode(seed))
        publicKey =
            (try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)).map {
                Array($0.publicKey.rawRepresentation)
            } ?? []
    }

    /// Sixty-four bytes that only this key could have made of the message.
    package func signature(of message: [UInt8]) -> [UInt8] {
        let key = Base64URL.decode(seed.reveal()).flatMap {
            try? Curve25519.Signing.PrivateKey(rawRepresentation: $0)
        }
        return (try? key?.signature(for: message)).map { Array($0) } ?? []
    }

    /// True where the key with that public half signed the message.
    package static func isSigned(_ message: [UInt8], by signature: [UInt8], publicKey: [UInt8]) -> Bool {
        (try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey))?
            .isValidSignature(signature, for: message) ?? false
    }
}

extension Digest {
    /// The thirty-two bytes that stand for these.
    package static func sha256(_ bytes: some Collection<UInt8>) -> [UInt8] { Array(SHA256.hash(data: Array(bytes))) }
}
#endif
