#if os(Linux)
public import FoundationEssentials

/// A file of secrets, sealed by one key.
///
/// Every question reads the file anew, so that it is never older than the last writer's; every change is written aside
/// and renamed, under a lock.
public struct Vault: Sendable {
    /// Where it is.
    public let path: String
    let key: VaultKey
    private let cache = KeyCache()

    private init(_ path: String, _ key: VaultKey) { (self.path, self.key) = (path, key) }

    /// Makes an empty vault where there is none. Throws `VaultError`.
    ///
    /// - Parameter cost: How much work trying a passphrase is; a key file needs none.
    @discardableResult public static func create(
        at path: String, key: VaultKey, cost: PassphraseCost = .standard
    ) async throws -> Vault {
        let vault = Vault(path, key)
        try key.checkStrength()
        try await FileLock.holding(vault.lock) {
            let fingerprintKey = Secret(Base64URL.encode(Sealing.randomBytes(Sealing.keyLength)))
            let box = SealedBox(.vault, for: key, cost: cost)
            try PrivateFile(path).create(with: vault.sealed(VaultContents(fingerprintKey: fingerprintKey), in: box))
        }
        return vault
    }

    /// Opens a vault that is there. Throws `VaultError`, whose code tells a wrong key from a damaged file.
    public init(at path: String, key: VaultKey) throws(VaultError) {
        self.init(path, key)
        _ = try contents()
    }

    /// The names of all secrets, in order.
    public func names() throws(VaultError) -> [String] { try contents().secrets.keys.sorted() }

    /// The secret of that name. Throws `VaultError`, with the nearest name where there is none.
    public func secret(_ name: String) throws(VaultError) -> Secret { try entry(name, in: contents()).value }

    /// Every secret by its name.
    public func secrets() throws(VaultError) -> [String: Secret] { try contents().secrets.mapValues(\.value) }

    /// When the secret was last changed.
    public func lastChange(of name: String) throws(VaultError) -> Date { try entry(name, in: contents()).changed }

    var lock: String { "\(path).lock" }

    func entry(_ name: String, in contents: VaultContents) throws(VaultError) -> VaultContents.Entry {
        if let entry = contents.secrets[name] { return entry }
        let hint = name.nearest(of: contents.secrets.keys.sorted()).map { "Did you mean `\($0)`?" }
        throw VaultError(.noSuchSecret, "No secret is called `\(name)`.", hint ?? "Set it first, or list the names.")
    }

    func contents() throws(VaultError) -> VaultContents { try read().contents }

    func read() throws(VaultError) -> (box: SealedBox, contents: VaultContents) {
        let bytes = try PrivateFile(path).read(upTo: SealedBox.limit + 1024)
        let box = try SealedBox.opened(bytes, as: .vault, path)
        guard box.isByPassphrase == key.isPassphrase else {
            throw VaultError(
                .wrongKey,
                "\(path) is sealed with a \(box.isByPassphrase ? "passphrase, not a key file" : "key file").",
                "Open it with its \(box.isByPassphrase ? "passphrase" : "key file").")
        }
        var text = try box.text(in: bytes, with: cache.key(for: box, key), path)
        defer { text.wipe() }
        return (box, try VaultContents(bytes: text, path))
    }

    func sealed(_ contents: VaultContents, in box: SealedBox) throws(VaultError) -> [UInt8] {
        var text = try contents.bytes()
        defer { text.wipe() }
        return try box.sealed(text, with: cache.key(for: box, key))
    }
}

/// The key of the vault as it was last seen: to make it out of a passphrase takes a while.
private final class KeyCache: Sendable {
    private let last = Lock<(salt: [UInt8], cost: PassphraseCost, key: GuardedBytes)?>(nil)

    func key(for box: SealedBox, _ key: VaultKey) throws(VaultError) -> GuardedBytes {
        let known = last.withLock { last in
            last.flatMap { $0.salt == box.salt && $0.cost == box.cost ? $0.key : nil }
        }
        if let known { return known }
        let made = try key.derived(box.salt, box.cost)
        last.withLock { $0 = (box.salt, box.cost, made) }
        return made
    }
}
#endif
