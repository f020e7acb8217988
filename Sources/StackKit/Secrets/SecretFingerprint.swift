/// A keyed hash of a secret: it tells whether two are the same, and nothing about either without the vault's key.
public struct SecretFingerprint: Hashable, Sendable, Codable, CustomStringConvertible {
    /// Thirty-two hexadecimal digits.
    public let digits: String

    init(_ digits: String) { self.digits = digits }

    /// Reads the digits as they were written.
    public init(from decoder: any Decoder) throws { digits = try decoder.singleValueContainer().decode(String.self) }

    /// Writes the digits, which may be printed and kept anywhere.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }

    /// The digits.
    public var description: String { digits }
}

#if os(Linux)
extension Vault {
    /// The fingerprint of any text; it stays the same when the vault is sealed anew. Throws `VaultError`.
    public func fingerprint(of secret: Secret) throws(VaultError) -> SecretFingerprint {
        guard var bytes = Base64URL.decode(try contents().fingerprintKey.reveal()), bytes.count == Sealing.keyLength
        else {
            throw VaultError(.damaged, "\(path) has no key for fingerprints.", "Restore it from a backup.")
        }
        defer { bytes.wipe() }
        let key = try GuardedBytes(bytes)
        var text = Array(secret.reveal().utf8)
        defer { text.wipe() }
        return SecretFingerprint(Digest.hex(Sealing.hash(text, key: key).prefix(16)))
    }
}
#endif
