#if os(Linux)
/// What opens a vault.
public enum VaultKey: Hashable, Sendable {
    /// A file with a key of 32 bytes, as `makeFile` writes it.
    case file(String)
    /// Words that a person remembers.
    case passphrase(Secret)

    /// The fewest characters of a passphrase that something is sealed with.
    public static let shortestPassphrase = 10

    /// Writes a key file nobody has had before, for its owner alone. Throws `VaultError`, also where there is one.
    public static func makeFile(at path: String) throws(VaultError) {
        var bytes = Sealing.randomBytes(Sealing.keyLength)
        var text = Array((prefix + Base64URL.encode(bytes) + "\n").utf8)
        defer {
            bytes.wipe()
            text.wipe()
        }
        try PrivateFile(path).create(with: text)
    }

    private static let prefix = "maestrarr-key-1:"

    /// Refuses what nobody should seal anything with.
    func checkStrength() throws(VaultError) {
        guard case .passphrase(let text) = self, text.reveal().count < Self.shortestPassphrase else { return }
        throw VaultError(
            .unusable, "The passphrase is shorter than \(Self.shortestPassphrase) characters.",
            "Take four words or more that do not belong together.")
    }

    /// The key itself, made for one vault by its salt.
    func derived(_ salt: [UInt8], _ cost: PassphraseCost) throws(VaultError) -> GuardedBytes {
        switch self {
        case .passphrase(let text): return try Sealing.key(text, salt, cost)
        case .file(let path):
            var text = try PrivateFile(path).read(upTo: 4096)
            defer { text.wipe() }
            let line = String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace }
            guard line.hasPrefix(Self.prefix), var key = Base64URL.decode(String(line.dropFirst(Self.prefix.count))),
                key.count == Sealing.keyLength
            else {
                throw VaultError(
                    .unusable, "\(path) is not a key file.",
                    "It begins with `\(Self.prefix)`; restore it from where you keep it, or make a vault anew.")
            }
            defer { key.wipe() }
            return try Sealing.key(GuardedBytes(key), salt)
        }
    }

    /// True for a passphrase, which costs work to try.
    var isPassphrase: Bool { if case .passphrase = self { true } else { false } }
}
#endif
