#if os(Linux)
extension Vault {
    /// Follows `vault:NAME` of a configuration; the file is opened at the first one, so that a configuration without
    /// any needs no vault.
    ///
    /// - Returns: A function from a name to its secret that throws `VaultError`.
    public static func resolver(
        at path: String, key: @escaping @Sendable () throws -> VaultKey
    ) -> @Sendable (String) throws -> Secret {
        let opened = Opened()
        return { name in
            if let vault = opened.vault.withLock({ $0 }) { return try vault.secret(name) }
            let vault = try Vault(at: path, key: key())
            opened.vault.withLock { $0 = vault }
            return try vault.secret(name)
        }
    }

    private final class Opened: Sendable {
        let vault = Lock<Vault?>(nil)
    }
}
#endif
