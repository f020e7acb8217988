import Foundation
import StackKit
import Support

/// A vault with a cheap key in a folder of its own.
struct TestVault {
    var vault: Vault
    var path: String
    var key: VaultKey

    static func with(
        _ secrets: [String: Secret] = [:], _ body: (TestVault) async throws -> Void
    ) async throws {
        try await withFolder { folder in
            let keyFile = folder.appending(path: "key").path
            try VaultKey.makeFile(at: keyFile)
            let path = folder.appending(path: "vault").path
            let vault = try await Vault.create(at: path, key: .file(keyFile))
            for (name, secret) in secrets { try await vault.set(name, to: secret) }
            try await body(TestVault(vault: vault, path: path, key: .file(keyFile)))
        }
    }

    var bytes: [UInt8] { get throws { Array(try Data(contentsOf: URL(filePath: path))) } }

    /// Overwrites the file in place, with the mode it has.
    func put(_ bytes: [UInt8]) throws {
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: Data(bytes))
        try file.close()
    }

    /// Why the vault cannot be opened with a key.
    func failure(with key: VaultKey? = nil) -> VaultError? {
        do {
            _ = try Vault(at: path, key: key ?? self.key)
            return nil
        } catch { return error }
    }
}

/// The mode of a file, its kind left out.
func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}
