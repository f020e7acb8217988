#if os(Linux)
public import FoundationEssentials

extension Vault {
    /// Puts a new secret in a former one's place and keeps the former until it is confirmed or rolled back.
    ///
    /// A second rotation before that keeps the first former one, for it is the last known to work. Throws `VaultError`.
    public func rotate(_ name: String, to secret: Secret, at date: Date = Date()) async throws {
        try VaultContents.check(secret, for: name)
        try await change { contents in
            let entry = try entry(name, in: contents)
            contents.secrets[name] = VaultContents.Entry(
                value: secret, changed: date, former: entry.former ?? entry.value)
        }
    }

    /// The secret before the rotation that is not confirmed yet; `nil` where there is none.
    public func former(_ name: String) throws(VaultError) -> Secret? { try entry(name, in: contents()).former }

    /// The names of secrets whose rotation is neither confirmed nor rolled back, in order.
    public func onTrial() throws(VaultError) -> [String] {
        try contents().secrets.filter { $0.value.former != nil }.keys.sorted()
    }

    /// Forgets the former secret: the new one works. Throws `VaultError` where there is none.
    public func confirm(_ name: String) async throws {
        try await change { contents in
            var entry = try entry(name, in: contents)
            guard entry.former != nil else { throw notRotated(name) }
            entry.former = nil
            contents.secrets[name] = entry
        }
    }

    /// Puts the former secret back: the new one does not work. Throws `VaultError` where there is none.
    public func rollBack(_ name: String, at date: Date = Date()) async throws {
        try await change { contents in
            guard let former = try entry(name, in: contents).former else { throw notRotated(name) }
            contents.secrets[name] = VaultContents.Entry(value: former, changed: date)
        }
    }

    private func notRotated(_ name: String) -> VaultError {
        VaultError(.notRotated, "No former `\(name)` is kept.", "Rotate it first; a confirmed rotation is final.")
    }
}
#endif
