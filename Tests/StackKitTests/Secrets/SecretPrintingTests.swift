import Foundation
import Support
import Testing

@testable import StackKit

/// No way of printing anything of a vault shows a secret, a key or a passphrase.
struct SecretPrintingTests {
    private static let texts = ["planted-value-1", "planted-former-2", "planted-passphrase-3"]

    @Test func nothingOfAVaultPrintsItsSecrets() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "vault").path
            let key = VaultKey.passphrase(Secret(Self.texts[2]))
            let vault = try await Vault.create(at: path, key: key, cost: .least)
            try await vault.set("a", to: Secret(Self.texts[1]))
            try await vault.rotate("a", to: Secret(Self.texts[0]))
            let contents = try vault.contents()
            let imported = try await vault.importing(
                vault.exported(passphrase: Secret(Self.texts[2]), cost: .least), passphrase: Secret(Self.texts[2]))
            let values: [Any] = [
                vault, key, contents, contents.secrets, try vault.secrets(), try vault.read(), imported,
                try vault.fingerprint(of: "a"), SecretFolder(path), QBittorrentPassword(Secret(Self.texts[0])),
                try vault.former("a") as Any, Vault.resolver(at: path) { key },
            ]
            for value in values { expectNothing(in: printed(value)) }
            let encoded: [any Encodable & Sendable] = [contents, try vault.secrets(), try vault.fingerprint(of: "a")]
            for value in encoded {
                expectNothing(in: try Document(encoding: value).json())
                expectNothing(in: String(decoding: try JSONEncoder().encode(value), as: UTF8.self))
            }
        }
    }

    @Test func errorsDoNotRepeatWhatWasGiven() async throws {
        try await TestVault.with(["a": Secret(Self.texts[0])]) { test in
            let secret = Secret(Self.texts[0])
            let long = Secret(Self.texts[0] + String(repeating: "x", count: 70_000))
            var errors: [any Error] = []
            func collect(_ body: () async throws -> Void) async {
                do {
                    try await body()
                    Issue.record("nothing was thrown")
                } catch { errors.append(error) }
            }
            // A secret where its name should be is the commonest slip.
            await collect { try await test.vault.set("\(secret.reveal())/", to: secret) }
            await collect { try await test.vault.set("b", to: long) }
            await collect { try await test.vault.set("b", to: Secret(secret.reveal() + "\0")) }
            await collect { _ = try Vault(at: test.path, key: .passphrase(Secret(Self.texts[2]))) }
            await collect { try await test.vault.importing(secret.reveal(), passphrase: Secret(Self.texts[2])) }
            await collect { _ = try Document.object(["a": "••• \(secret.reveal())"]).keepingMasked(from: nil) }
            await collect { try SecretFolder("/dev/null").write(["a": secret]) }
            for error in errors { expectNothing(in: printed(error)) }
            #expect(errors.count == 7)
        }
    }

    /// A damaged vault whose contents are plain to see to the reader of it, but not to that of the error.
    @Test func unreadableContentsAreNotShown() {
        let bytes = Array(#"{"version":1,"secrets":{"a":{"value":"planted-value-1","changed":7 }"#.utf8)
        do {
            _ = try VaultContents(bytes: bytes, "vault")
            Issue.record("it was read")
        } catch { expectNothing(in: printed(error)) }
    }

    @Test func memoryIsWiped() {
        var bytes = Array("planted-value-1".utf8)
        bytes.wipe()
        #expect(bytes.count == 15 && bytes.allSatisfy { $0 == 0 })
    }

    private func printed(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return [
            "\(value)", String(describing: value), String(reflecting: value), dumped,
            "\(Mirror(reflecting: value).children.map { "\($0)" })", "\([value])",
        ].joined(separator: "\n")
    }

    private func expectNothing(in text: String) {
        for secret in Self.texts { #expect(!text.contains(secret)) }
    }
}
