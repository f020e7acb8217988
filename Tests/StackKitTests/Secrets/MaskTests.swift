import StackKit
import Support
import Testing
import Wire

struct MaskTests {
    static let masks = ["••••••••", "********", "•••", "***", "•••1f3a", "●●●●●"]

    @Test(arguments: masks) func aMaskIsNeverWrittenOverASecret(mask: String) async throws {
        try await TestVault.with(["a": "real"]) { test in
            try await test.vault.set("a", to: Secret(mask))
            #expect(try test.vault.secret("a") == "real")
            for write in [
                { try await test.vault.set("new", to: Secret(mask)) },
                { try await test.vault.rotate("a", to: Secret(mask)) },
            ] as [() async throws -> Void] {
                let failure = await #expect(throws: VaultError.self) { try await write() }
                #expect(failure?.code == .masked)
            }
            #expect(try test.vault.names() == ["a"])
            #expect(try test.vault.secret("a") == "real")
        }
    }

    @Test(arguments: ["", "a", "**", "pass*word", "0123456789abcdef", "*.example.com", "• bullet"])
    func whatIsNoMaskIsNot(text: String) { #expect(!Secret(text).isMask) }

    /// What a page of settings shows goes through a form and comes back.
    @Test(arguments: masks) func loadingAndSavingSettingsChangesNoSecret(mask: String) throws {
        let stored: Document = [
            "services": [["name": "radarr", "key": "real-1"], ["name": "sonarr", "key": "real-2"]],
            "agent": ["apiKey": "real-3", "model": "old"], "plain": ["real-4", "x"],
        ]
        let shown: Document = [
            "services": [["name": "sonarr", "key": Document(mask)], ["name": "radarr", "key": Document(mask)]],
            "agent": ["apiKey": Document(mask), "model": "new"], "plain": [Document(mask), "y"],
        ]
        #expect(
            try shown.keepingMasked(from: stored) == [
                "services": [["name": "sonarr", "key": "real-2"], ["name": "radarr", "key": "real-1"]],
                "agent": ["apiKey": "real-3", "model": "new"], "plain": ["real-4", "y"],
            ])
    }

    @Test func aMaskWithNothingBehindItIsRefusedByItsPlace() {
        let stored: Document = ["services": [["name": "radarr", "key": "real"]], "proxy": ["key": "********"]]
        let shown: Document = [
            "services": [["name": "lidarr", "key": "********"], ["name": "radarr", "key": "********"]],
            "proxy": ["key": "********"],
        ]
        let error = #expect(throws: MaskError.self) { try shown.keepingMasked(from: stored) }
        #expect(error?.paths == ["services[0].key", "proxy.key"])
    }

    @Test func aSecretIsKeptOverAMaskOnly() {
        #expect(Secret("********").kept(over: "real") == "real")
        #expect(Secret("********").kept(over: nil) == nil)
        #expect(Secret("new").kept(over: "real") == "new")
    }
}
