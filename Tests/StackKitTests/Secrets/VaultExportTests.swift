import Foundation
import StackKit
import Support
import Testing

struct VaultExportTests {
    private let passphrase = Secret("four words, and a comma")

    @Test func anExportCarriesEverythingToAnotherVault() async throws {
        try await TestVault.with(["a": "one", "b": "two"]) { test in
            try await test.vault.rotate("b", to: "three")
            let export = try test.vault.exported(passphrase: passphrase, cost: .least)
            #expect(export.allSatisfy(\.isASCII) && !export.contains("three"))
            try await TestVault.with(["a": "own", "c": "four"]) { other in
                let done = try await other.vault.importing(export, passphrase: passphrase)
                #expect(done.added == ["b"])
                #expect(done.kept == ["a"])
                #expect(try other.vault.secrets() == ["a": "own", "b": "three", "c": "four"])
                #expect(try other.vault.former("b") == nil)
                let again = try await other.vault.importing(export, passphrase: passphrase, replacing: true)
                #expect(again.replaced == ["a"])
                #expect(again.same == ["b"])
                #expect(try other.vault.secret("a") == "one")
            }
        }
    }

    @Test func aWrongPassphraseChangesNothing() async throws {
        try await TestVault.with(["a": "one"]) { test in
            let export = try test.vault.exported(passphrase: passphrase, cost: .least)
            let failure = await #expect(throws: VaultError.self) {
                try await test.vault.importing(export, passphrase: "four words, and a dot")
            }
            #expect(failure?.code == .wrongKey)
        }
    }

    @Test func indentationAndLineEndsOfAnotherSystemDoNoHarm() async throws {
        try await TestVault.with(["a": "one"]) { test in
            let export = try test.vault.exported(passphrase: passphrase, cost: .least)
            let pasted = "sealed: |\r\n" + export.split(separator: "\n").map { "    \($0)\r\n" }.joined()
            try await TestVault.with { other async throws in
                #expect(try await other.vault.importing(pasted, passphrase: passphrase).added == ["a"])
            }
        }
    }

    @Test func aCutOrChangedExportIsTold() async throws {
        try await TestVault.with(["a": "one"]) { test in
            let export = try test.vault.exported(passphrase: passphrase, cost: .least)
            let lines = export.split(separator: "\n")
            let cases: [(VaultError.Code, String)] = [
                (.torn, lines.dropLast().joined(separator: "\n")),
                (.torn, (lines.dropLast(2) + lines.suffix(1)).joined(separator: "\n")),
                (.notAVault, "services: {}"), (.notAVault, ""),
                (
                    .damaged,
                    export.replacing(lines[2], with: (lines[2].first == "A" ? "B" : "A") + lines[2].dropFirst())
                ),
            ]
            for (code, text) in cases {
                let failure = await #expect(throws: VaultError.self) {
                    try await test.vault.importing(text, passphrase: passphrase)
                }
                #expect(failure?.code == code, "\(text)")
            }
        }
    }

    @Test func aVaultIsNoExport() async throws {
        try await TestVault.with(["a": "one"]) { test in
            let text =
                "-----BEGIN MAESTRARR SECRETS-----\n\(Data(try test.bytes).base64EncodedString())\n"
                + "-----END MAESTRARR SECRETS-----"
            let url = text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
            let failure = await #expect(throws: VaultError.self) {
                try await test.vault.importing(url, passphrase: passphrase)
            }
            #expect(failure?.code == .notAVault)
        }
    }
}
