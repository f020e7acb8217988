import Foundation
import StackKit
import Support
import Testing

struct VaultTests {
    private static let passphrase = Secret("correct horse battery staple")

    @Test func whatIsSetIsThereWhenTheVaultIsOpenedAgain() async throws {
        try await TestVault.with(["radarr.api-key": "one", "vpn": "two\nlines"]) { test in
            let again = try Vault(at: test.path, key: test.key)
            #expect(try again.names() == ["radarr.api-key", "vpn"])
            #expect(try again.secret("radarr.api-key") == "one")
            #expect(try again.secret("vpn") == "two\nlines")
            #expect(try again.secrets() == ["radarr.api-key": "one", "vpn": "two\nlines"])
        }
    }

    @Test func theFileShowsNeitherTextsNorNames() async throws {
        try await TestVault.with(["radarr-name": "hunter2-value"]) { test in
            let bytes = try Data(test.bytes)
            #expect(bytes.range(of: Data("hunter2-value".utf8)) == nil)
            #expect(bytes.range(of: Data("radarr-name".utf8)) == nil)
            #expect(try mode(of: test.path) == 0o600)
        }
    }

    @Test func theSameContentsAreSealedDifferentlyEachTime() async throws {
        try await TestVault.with(["a": "same"]) { test in
            let before = try test.bytes
            try await test.vault.set("a", to: "same")
            // From the nonce on nothing is alike; the salt is the vault's own.
            #expect(try test.bytes[28..<44] == before[28..<44])
            #expect(try test.bytes[44..<68] != before[44..<68])
        }
    }

    @Test func aPassphraseOpensWhatItSealed() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "vault").path
            let vault = try await Vault.create(at: path, key: .passphrase(Self.passphrase), cost: .least)
            try await vault.set("a", to: "one")
            #expect(try Vault(at: path, key: .passphrase(Self.passphrase)).secret("a") == "one")
            let failure = #expect(throws: VaultError.self) {
                try Vault(at: path, key: .passphrase("correct horse battery stable"))
            }
            #expect(failure?.code == .wrongKey)
            #expect(failure?.description.contains("passphrase") == true)
        }
    }

    @Test(arguments: ["", "short"]) func aWeakPassphraseSealsNothing(passphrase: String) async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "vault").path
            let failure = await #expect(throws: VaultError.self) {
                try await Vault.create(at: path, key: .passphrase(Secret(passphrase)), cost: .least)
            }
            #expect(failure?.code == .unusable)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func aVaultAndAKeyAreNotOverwritten() async throws {
        try await TestVault.with(["a": "one"]) { test async throws in
            let again = await #expect(throws: VaultError.self) { try await Vault.create(at: test.path, key: test.key) }
            #expect(again?.code == .exists)
            guard case .file(let keyFile) = test.key else { return }
            let key = #expect(throws: VaultError.self) { try VaultKey.makeFile(at: keyFile) }
            #expect(key?.code == .exists)
            #expect(try test.vault.secret("a") == "one")
        }
    }

    @Test func aNameThatIsAlmostRightIsSuggested() async throws {
        try await TestVault.with(["radarr.api-key": "one"]) { test async throws in
            let failure = #expect(throws: VaultError.self) { try test.vault.secret("radar.api-key") }
            #expect(failure?.code == .noSuchSecret)
            #expect(failure?.advice == "Did you mean `radarr.api-key`?")
        }
    }

    @Test(arguments: ["", ".", "..", "../etc", "a/b", "-a", "a b", "é", String(repeating: "a", count: 65)])
    func aNameThatIsNoFileNameIsRefused(name: String) async throws {
        try await TestVault.with { test async throws in
            let failure = await #expect(throws: VaultError.self) { try await test.vault.set(name, to: "one") }
            #expect(failure?.code == .unusable)
        }
    }

    @Test func whatIsRemovedIsGone() async throws {
        try await TestVault.with(["a": "one", "b": "two"]) { test in
            try await test.vault.remove("a")
            #expect(try test.vault.names() == ["b"])
            let failure = await #expect(throws: VaultError.self) { try await test.vault.remove("a") }
            #expect(failure?.code == .noSuchSecret)
        }
    }

    @Test func theVaultsKeyIsRotated() async throws {
        try await TestVault.with(["a": "one"]) { test in
            let fingerprint = try test.vault.fingerprint(of: "one")
            let before = try test.bytes
            let vault = try await test.vault.resealed(with: .passphrase(Self.passphrase), cost: .least)
            #expect(try vault.secret("a") == "one")
            #expect(try vault.fingerprint(of: "one") == fingerprint)
            #expect(test.failure()?.code == .wrongKey)
            #expect(test.failure(with: .passphrase(Self.passphrase)) == nil)
            #expect(try test.bytes[28..<44] != before[28..<44])
        }
    }

    @Test func theRoadBackToAFormerSecretStaysOpenUntilItIsConfirmed() async throws {
        try await TestVault.with(["a": "one"]) { test in
            let vault = test.vault
            try await vault.rotate("a", to: "two")
            try await vault.rotate("a", to: "three")
            #expect(try vault.secret("a") == "three")
            #expect(try vault.former("a") == "one")
            #expect(try vault.onTrial() == ["a"])
            try await vault.rollBack("a")
            #expect(try vault.secret("a") == "one")
            #expect(try vault.onTrial() == [])
            try await vault.rotate("a", to: "four")
            try await vault.confirm("a")
            #expect(try vault.former("a") == nil)
            let failure = await #expect(throws: VaultError.self) { try await vault.rollBack("a") }
            #expect(failure?.code == .notRotated)
        }
    }

    @Test func theDateOfTheLastChangeIsKept() async throws {
        try await TestVault.with { test in
            let date = Date(timeIntervalSince1970: 1_700_000_000)
            try await test.vault.set("a", to: "one", at: date)
            #expect(try test.vault.lastChange(of: "a") == date)
        }
    }

    @Test func referencesAreFollowedAndTheVaultIsOpenedOnlyForOne() async throws {
        let none = Vault.resolver(at: "/nowhere/vault") { .file("/nowhere/key") }
        let failure = #expect(throws: VaultError.self) { try none("a") }
        #expect(failure?.code == .missing)
        try await TestVault.with(["a": "one"]) { test in
            let resolve = Vault.resolver(at: test.path) { test.key }
            #expect(try resolve("a") == "one")
            try await test.vault.set("b", to: "two")
            #expect(try resolve("b") == "two")
        }
    }
}
