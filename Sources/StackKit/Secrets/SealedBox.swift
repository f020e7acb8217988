/// A sealed text with all that opening it needs but the key: what a vault's file and a sealed export are made of.
///
/// | bytes | what |
/// |---|---|
/// | 16 | `maestrarr vault` and a line end |
/// | 1, 1, 1, 1 | version, purpose, kind of key, zero |
/// | 4, 4 | passes and KiB of Argon2id, little-endian; zero for a key file |
/// | 16, 24 | salt, nonce |
/// | 8 | length of the sealed text |
/// | 32 | keyed hash of all before: tells a wrong key from changed contents |
/// | … | the text by XChaCha20-Poly1305, with all before as its header |
/// | 32 | hash of all before: tells an accident from a wrong key |
struct SealedBox {
    /// What a box is for: an export does not pass for a vault.
    enum Purpose: UInt8 { case vault = 1, export = 2 }

    static let magic = Array("maestrarr vault\n".utf8)
    static let version: UInt8 = 1
    /// The largest text that is sealed or opened, in bytes.
    static let limit = 4 << 20

    var purpose: Purpose
    var isByPassphrase: Bool
    var cost: PassphraseCost
    var salt: [UInt8]

    static let plainLength = 76
    static let headerLength = plainLength + 32
}

#if os(Linux)
extension SealedBox {
    /// A box with a salt of its own.
    init(_ purpose: Purpose, for key: VaultKey, cost: PassphraseCost) {
        self.init(
            purpose: purpose, isByPassphrase: key.isPassphrase, cost: cost,
            salt: Sealing.randomBytes(Sealing.saltLength))
    }

    /// The box's bytes around a text; no two are alike, even for the same text.
    func sealed(_ text: [UInt8], with key: GuardedBytes) throws(VaultError) -> [UInt8] {
        guard text.count <= Self.limit else {
            throw VaultError(.unusable, "There is more than \(Self.limit) bytes to seal.", "Remove what is not needed.")
        }
        let nonce = Sealing.randomBytes(Sealing.nonceLength)
        var bytes = Self.magic + [Self.version, purpose.rawValue, isByPassphrase ? 2 : 1, 0]
        bytes += Self.bytes(UInt64(isByPassphrase ? cost.passes : 0), 4)
        bytes += Self.bytes(UInt64(isByPassphrase ? cost.memory : 0), 4)
        bytes += salt + nonce + Self.bytes(UInt64(text.count + Sealing.tagLength), 8)
        bytes += Sealing.hash(bytes, key: try Sealing.subkey(1, of: key))
        bytes += Sealing.seal(text, header: bytes, nonce: nonce, key: try Sealing.subkey(2, of: key))
        return bytes + Sealing.hash(bytes)
    }

    /// What can be said of a box without its key. Throws what is wrong with it.
    static func opened(_ bytes: [UInt8], as purpose: Purpose, _ name: String) throws(VaultError) -> SealedBox {
        guard bytes.starts(with: magic) || (bytes.count < magic.count && magic.starts(with: bytes) && !bytes.isEmpty)
        else {
            throw VaultError(
                .notAVault, "\(name) is not a vault.",
                bytes.isEmpty ? "It is empty: restore it from a backup." : "Check whether it is the right file.")
        }
        guard bytes.count > magic.count else { throw torn(name) }
        guard bytes[16] == version else {
            throw bytes[16] > version
                ? VaultError(
                    .newer, "\(name) is of format \(bytes[16]), and this program knows \(version).",
                    "Update the program.")
                : damaged(name)
        }
        guard bytes.count >= plainLength else { throw torn(name) }
        let length = number(bytes[68..<76])
        guard length <= UInt64(limit + Sealing.tagLength) else { throw damaged(name) }
        let whole = headerLength + Int(length) + Sealing.hashLength
        guard bytes.count >= whole else { throw torn(name) }
        guard bytes.count == whole, Array(bytes.suffix(32)) == Sealing.hash(bytes.dropLast(32)) else {
            throw damaged(name)
        }
        guard bytes[17] == purpose.rawValue, let found = Purpose(rawValue: bytes[17]) else {
            throw VaultError(
                .notAVault, "\(name) is \(purpose == .vault ? "a sealed export" : "a vault"), not what is asked for.",
                purpose == .vault ? "Import it into a vault." : "Open it as a vault.")
        }
        let cost = PassphraseCost(
            passes: UInt32(number(bytes[20..<24])), memory: UInt32(number(bytes[24..<28])))
        guard 1...2 ~= bytes[18], bytes[18] == 1 || cost.isReasonable else { throw damaged(name) }
        return SealedBox(purpose: found, isByPassphrase: bytes[18] == 2, cost: cost, salt: Array(bytes[28..<44]))
    }

    /// The text in a box that `opened` has looked at.
    func text(in bytes: [UInt8], with key: GuardedBytes, _ name: String) throws(VaultError) -> [UInt8] {
        let check = Sealing.hash(Array(bytes[..<Self.plainLength]), key: try Sealing.subkey(1, of: key))
        guard Sealing.isSame(check, Array(bytes[Self.plainLength..<Self.headerLength])) else {
            throw VaultError(
                .wrongKey, "\(isByPassphrase ? "The passphrase" : "The key file") is not the one of \(name).",
                isByPassphrase
                    ? "Type it again, and mind the keyboard's layout; without it nobody can open the vault."
                    : "Name the key file it was made with; a backup of the machine may have it.")
        }
        let text = Sealing.open(
            Array(bytes[Self.headerLength..<bytes.count - Sealing.hashLength]),
            header: Array(bytes[..<Self.headerLength]), nonce: Array(bytes[44..<68]),
            key: try Sealing.subkey(2, of: key))
        guard let text else {
            throw VaultError(
                .tampered, "\(name) was changed on purpose: its key fits and its contents do not.",
                "Restore it from a backup, rotate every secret in it, and find out who can write it.")
        }
        return text
    }

    private static func torn(_ name: String) -> VaultError {
        VaultError(
            .torn, "The end of \(name) is missing.", "It was cut short when it was copied: restore it from a backup.")
    }

    private static func damaged(_ name: String) -> VaultError {
        VaultError(
            .damaged, "\(name) is damaged: it is not as it was written.",
            "Restore it from a backup, and check the disk; no key opens it.")
    }

    private static func bytes(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
#endif
