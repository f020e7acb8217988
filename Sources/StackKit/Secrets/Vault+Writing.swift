#if os(Linux)
public import FoundationEssentials

extension Vault {
    /// Stores a secret under a name, new or not; a former one that was on trial is given up. Throws `VaultError`.
    ///
    /// A mask such as `********` keeps what is stored, and is refused where nothing is.
    public func set(_ name: String, to secret: Secret, at date: Date = Date()) async throws {
        try VaultContents.checkName(name)
        try await change { contents in
            if secret.isMask, contents.secrets[name] != nil { return }
            try VaultContents.check(secret, for: name)
            contents.secrets[name] = VaultContents.Entry(value: secret, changed: date)
        }
    }

    /// Forgets a secret. Throws `VaultError` where there is none of that name.
    public func remove(_ name: String) async throws {
        try await change { contents in
            _ = try entry(name, in: contents)
            contents.secrets[name] = nil
        }
    }

    /// Seals everything with another key, or with the same one and a new salt. Throws `VaultError` and leaves the
    /// vault.
    ///
    /// - Returns: The vault to go on with; this one no longer opens.
    public func resealed(with newKey: VaultKey, cost: PassphraseCost = .standard) async throws -> Vault {
        try newKey.checkStrength()
        try await FileLock.holding(lock) {
            let contents = try contents()
            let box = SealedBox(.vault, for: newKey, cost: cost)
            var text = try contents.bytes()
            defer { text.wipe() }
            let bytes = try box.sealed(text, with: newKey.derived(box.salt, box.cost))
            try PrivateFile(path).replace(with: bytes)
        }
        return try Vault(at: path, key: newKey)
    }

    /// Reads, changes and writes, with nobody in between.
    func change<Value>(_ body: (inout VaultContents) throws -> Value) async throws -> Value {
        try await FileLock.holding(lock) {
            var (box, contents) = try read()
            let value = try body(&contents)
            try PrivateFile(path).replace(with: sealed(contents, in: box))
            return value
        }
    }
}
#endif
