import Console
import StackKit

/// The way into the vault: opened at the first need, made where there is none and one is wanted.
final class Door: Sendable {
    private let places: Places
    private let passphraseFile: String?
    private let sealedFile: String?
    private let asksPassphrase: Bool
    private let terminal: Terminal
    private let keyboard = Keyboard()
    private let opened = Lock<(vault: Vault?, passphrase: Secret?)>((nil, nil))

    init(_ places: Places, _ arguments: Arguments, _ terminal: Terminal) {
        (self.places, self.terminal) = (places, terminal)
        passphraseFile = arguments.text("passphrase-file")
        sealedFile = arguments.text("sealed-passphrase-file")
        asksPassphrase = arguments.has("passphrase")
    }

    /// The vault that is there. Throws `VaultError`.
    func vault() throws -> Vault {
        if let vault = opened.withLock({ $0.vault }) { return vault }
        let vault = try Vault(at: places.vault, key: key(isNew: false))
        opened.withLock { $0.vault = vault }
        return vault
    }

    /// The vault that is there, or a new one with a new key file.
    func vaultOrNew() async throws -> Vault {
        if Places.exists(places.vault) { return try vault() }
        let vault = try await make()
        opened.withLock { $0.vault = vault }
        return vault
    }

    /// A new vault. Throws `VaultError`, also where there is one.
    func make() async throws -> Vault {
        let key = try key(isNew: true)
        if case .file(let path) = key, !Places.exists(path) { try VaultKey.makeFile(at: path) }
        return try await Vault.create(at: places.vault, key: key)
    }

    /// Looks references up as the configuration's own programs do.
    var references: References {
        References(folder: places.folder) { [self] entry in try vault().secret(entry) }
    }

    /// What sealed keys are opened by.
    func sealedPassphrase(isNew: Bool) throws -> Secret {
        try passphrase(isNew: isNew, for: "the sealed keys", in: sealedFile)
    }

    /// A passphrase that somebody types or a file holds; asked twice where something is sealed with it.
    private func passphrase(isNew: Bool, for what: String, in file: String?) throws -> Secret {
        if let file {
            return try References(folder: places.folder).resolve(KeyReference(.file(Places.absolute(file))))
        }
        let first = try keyboard.line(isHidden: true, after: { terminal.out("Passphrase of \(what)> ") }) ?? ""
        guard isNew, keyboard.isTerminal else { return Secret(first) }
        guard try keyboard.line(isHidden: true, after: { terminal.out("Once more> ") }) == first else {
            throw Complaint("the two passphrases differ")
        }
        return Secret(first)
    }

    private func key(isNew: Bool) throws -> VaultKey {
        guard asksPassphrase || passphraseFile != nil else { return .file(places.key) }
        if let known = opened.withLock({ $0.passphrase }) { return .passphrase(known) }
        let passphrase = try passphrase(isNew: isNew, for: places.vault, in: passphraseFile)
        opened.withLock { $0.passphrase = passphrase }
        return .passphrase(passphrase)
    }
}

/// Something that cannot be done, in words for people.
struct Complaint: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
