import Foundation
import StackKit
import Support
import Testing

/// A wrong key, a cut copy, a flipped bit and a forger are told apart, each with its advice.
struct VaultDamageTests {
    @Test func everyCutIsTold() async throws {
        try await TestVault.with(["a": "one"]) { test in
            let whole = try test.bytes
            for length in 0..<whole.count {
                try test.put(Array(whole[..<length]))
                #expect(test.failure()?.code == (length == 0 ? .notAVault : .torn), "\(length) bytes")
            }
        }
    }

    @Test func everyFlippedBitIsTold() async throws {
        try await TestVault.with(["a": "one"]) { test in
            let whole = try test.bytes
            for place in whole.indices {
                var bytes = whole
                bytes[place] ^= 1 << UInt8(place % 8)
                try test.put(bytes)
                let code = test.failure()?.code
                switch place {
                case ..<16: #expect(code == .notAVault, "byte \(place)")
                case 16: #expect(code == .newer || code == .damaged, "byte \(place)")
                // A longer or shorter length reads as a torn or a damaged file.
                case 68..<76: #expect(code == .torn || code == .damaged, "byte \(place)")
                default: #expect(code == .damaged, "byte \(place)")
                }
            }
        }
    }

    @Test func appendedBytesAreTold() async throws {
        try await TestVault.with(["a": "one"]) { test in
            try test.put(test.bytes + [0])
            #expect(test.failure()?.code == .damaged)
        }
    }

    @Test func anotherKeyIsNoDamage() async throws {
        try await TestVault.with(["a": "one"]) { test in
            try await TestVault.with { other in
                let failure = test.failure(with: other.key)
                #expect(failure?.code == .wrongKey)
                #expect(failure?.description.contains("key file") == true)
                #expect(test.failure(with: .passphrase("a passphrase, long enough"))?.code == .wrongKey)
            }
        }
    }

    /// Somebody who can write the file, but has no key, makes the public hash fit again.
    @Test func aForgersChangeIsTold() async throws {
        try await TestVault.with(["a": "one"]) { test in
            let whole = try test.bytes
            for place in [108, 120, whole.count - 40] {
                var bytes = whole
                bytes[place] ^= 1
                try test.put(Forgery.withHash(bytes))
                #expect(test.failure()?.code == .tampered, "byte \(place)")
                #expect(test.failure()?.advice.contains("rotate every secret") == true)
            }
            // A header that was changed cannot be told from one that another key made.
            for place in [30, 50, 80] {
                var bytes = whole
                bytes[place] ^= 1
                try test.put(Forgery.withHash(bytes))
                #expect(test.failure()?.code == .wrongKey || test.failure()?.code == .tampered, "byte \(place)")
            }
        }
    }

    @Test func aHeaderThatAsksForAllMemoryIsRefusedBeforeItGetsIt() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "vault").path
            let key = VaultKey.passphrase("a passphrase, long enough")
            let vault = try await Vault.create(at: path, key: key, cost: .least)
            let test = TestVault(vault: vault, path: path, key: key)
            var bytes = try test.bytes
            bytes.replaceSubrange(20..<28, with: [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])
            try test.put(Forgery.withHash(bytes))
            #expect(test.failure()?.code == .damaged)
        }
    }

    @Test func anotherFileIsNoVault() async throws {
        try await TestVault.with { test in
            try test.put(Array("services:\n  radarr: {}\n".utf8))
            #expect(test.failure()?.code == .notAVault)
        }
    }

    @Test func aLaterFormatIsRefused() async throws {
        try await TestVault.with { test in
            var bytes = try test.bytes
            bytes[16] = 2
            try test.put(Forgery.withHash(bytes))
            #expect(test.failure()?.code == .newer)
        }
    }
}
