import Foundation
import StackKit
import Support
import Testing
import Wire

struct SecretLedgerTests {
    @Test func fingerprintsAreTheVaultsOwn() async throws {
        try await TestVault.with { one in
            try await TestVault.with { two in
                let print = try one.vault.fingerprint(of: "hunter2")
                #expect(print.digits.count == 32)
                #expect(try one.vault.fingerprint(of: "hunter2") == print)
                #expect(try one.vault.fingerprint(of: "hunter3") != print)
                // Under another key the same secret has another: nobody guesses passwords by their fingerprints.
                #expect(try two.vault.fingerprint(of: "hunter2") != print)
            }
        }
    }

    @Test func driftIsToldFromRotation() async throws {
        try await TestVault.with { test in
            let (old, new) = (try test.vault.fingerprint(of: "old"), try test.vault.fingerprint(of: "new"))
            let other = try test.vault.fingerprint(of: "other")
            var ledger = SecretLedger()
            #expect(ledger.verdict(on: "p", answer: .masked, wanted: new) == .unknown)
            #expect(ledger.verdict(on: "p", answer: .absent, wanted: new) == .outdated)
            ledger.note(old, at: "p", on: Date(timeIntervalSince1970: 0))
            #expect(ledger.verdict(on: "p", answer: .masked, wanted: old) == .inPlace)
            #expect(ledger.verdict(on: "p", answer: .masked, wanted: new) == .outdated)
            #expect(ledger.verdict(on: "p", answer: .shown(old), wanted: new) == .outdated)
            #expect(ledger.verdict(on: "p", answer: .shown(new), wanted: new) == .inPlace)
            #expect(ledger.verdict(on: "p", answer: .shown(other), wanted: new) == .changed)
            #expect(ledger.verdict(on: "p", answer: .absent, wanted: old) == .changed)
            let written = try Document(encoding: ledger)
            #expect(try written.decode(SecretLedger.self) == ledger)
            ledger.forget("p")
            #expect(ledger.entries.isEmpty)
        }
    }
}
