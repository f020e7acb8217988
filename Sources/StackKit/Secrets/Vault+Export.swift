#if os(Linux)
import FoundationEssentials

extension Vault {
    /// What an import did, by name.
    public struct Imported: Hashable, Sendable {
        /// Not in the vault before.
        public var added: [String] = []
        /// In the vault with another text, which is replaced.
        public var replaced: [String] = []
        /// In the vault with another text, which stays.
        public var kept: [String] = []
        /// In the vault with the same text.
        public var same: [String] = []
    }

    /// Every secret in one text that only the passphrase opens: to be kept beside an exported configuration.
    ///
    /// Former secrets and the key of fingerprints stay here. Throws `VaultError`.
    public func exported(
        passphrase: Secret, cost: PassphraseCost = .standard
    ) throws(VaultError) -> String {
        let key = VaultKey.passphrase(passphrase)
        try key.checkStrength()
        var contents = try contents()
        contents.fingerprintKey = ""
        for name in contents.secrets.keys { contents.secrets[name]?.former = nil }
        var text = try contents.bytes()
        defer { text.wipe() }
        let box = SealedBox(.export, for: key, cost: cost)
        return Self.armoured(try box.sealed(text, with: key.derived(box.salt, box.cost)))
    }

    /// Takes over the secrets of an export. All of them or, where it throws `VaultError`, none.
    ///
    /// - Parameter replacing: Whether the export's secrets win over different ones of the same names.
    @discardableResult public func importing(
        _ export: String, passphrase: Secret, replacing: Bool = false
    ) async throws -> Imported {
        let incoming = try Self.secrets(in: export, passphrase)
        return try await change { contents in
            var done = Imported()
            for (name, entry) in incoming.sorted(by: { $0.key < $1.key }) {
                try VaultContents.checkName(name)
                try VaultContents.check(entry.value, for: name)
                switch contents.secrets[name] {
                case nil: done.added.append(name)
                case let there? where there.value == entry.value:
                    done.same.append(name)
                    continue
                case _? where !replacing:
                    done.kept.append(name)
                    continue
                default: done.replaced.append(name)
                }
                contents.secrets[name] = entry
            }
            return done
        }
    }

    private static let name = "the export"
    private static let (head, foot) = ("-----BEGIN MAESTRARR SECRETS-----", "-----END MAESTRARR SECRETS-----")

    private static func armoured(_ bytes: [UInt8]) -> String {
        var rest = Base64URL.encode(bytes)[...]
        var lines = [head]
        while !rest.isEmpty {
            lines.append(String(rest.prefix(76)))
            rest = rest.dropFirst(76)
        }
        return (lines + [foot, ""]).joined(separator: "\n")
    }

    private static func secrets(
        in export: String, _ passphrase: Secret
    ) throws(VaultError) -> [String: VaultContents.Entry] {
        let lines = export.split(whereSeparator: \.isNewline).map { $0.filter { !$0.isWhitespace } }
        let (first, last) = (head.filter { $0 != " " }, foot.filter { $0 != " " })
        guard let start = lines.firstIndex(of: first) else {
            throw VaultError(.notAVault, "There is no sealed export in the text.", "It begins with `\(head)`.")
        }
        guard let end = lines.lastIndex(of: last), end > start else {
            throw VaultError(.torn, "The end of \(name) is missing.", "Copy it whole, its last line included.")
        }
        guard let bytes = Base64URL.decode(lines[(start + 1)..<end].joined()), bytes.count <= SealedBox.limit + 1024
        else { throw VaultError(.damaged, "\(name) is damaged.", "Copy it anew from where you keep it.") }
        let box = try SealedBox.opened(bytes, as: .export, name)
        var text = try box.text(in: bytes, with: VaultKey.passphrase(passphrase).derived(box.salt, box.cost), name)
        defer { text.wipe() }
        return try VaultContents(bytes: text, name).secrets
    }
}
#endif
