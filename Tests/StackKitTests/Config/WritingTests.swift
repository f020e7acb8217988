import StackKit
import Testing

struct WritingTests {
    private func read(_ text: String, source: String = "stack.yaml") throws -> Config {
        try Config(written: Array(text.utf8), source: source)
    }

    @Test(arguments: ConfigSamples.all) func whatIsWrittenReadsTheSame(text: String) throws {
        let config = try read(text)
        #expect(try read(config.yaml()) == config)
        #expect(try read(config.json(), source: "stack.json") == config)
    }

    @Test(arguments: [ConfigSamples.everything, ConfigSamples.asked])
    func aTextInOrderIsWrittenAsItWas(text: String) throws {
        #expect(try read(text).yaml() == text)
    }

    @Test func whatHoldsAnywayIsNotWritten() throws {
        let text = """
            version: 2
            services:
              radarr:
                kind: radarr
                enabled: true
                deploy: true
                trust: system
            system: {puid: 1000, umask: "002"}
            storage: {libraries: {movies: movies}}
            """
        #expect(try read(text).yaml() == "version: 2\nservices:\n  radarr: {}\n")
    }

    @Test func noKeyThatWasLookedUpIsWritten() throws {
        let references = References(environment: ["K": "topsecret"], vault: { _ in "topsecret" })
        let text = "version: 2\nservices: {sonarr: {key: 'vault:sonarr'}, plex: {url: 'http://nas', key: 'env:K'}}"
        let config = try Config(Array(text.utf8), source: "s.yaml", references)
        #expect(config.services.allSatisfy { $0.key.reveal() == "topsecret" })
        #expect(!config.yaml().contains("topsecret") && !config.json().contains("topsecret"))
        #expect(config.yaml().contains("key: vault:sonarr"))
    }

    @Test func anExportHoldsNothingThatMayBeASecretAndReads() throws {
        let text = """
            version: 2
            services:
              radarr:
                key: vault:radarr
                environment:
                  API_TOKEN: hunter2
                  PROXY: http://me:hunter2@proxy
                  TRACKER: 0123456789abcdef0123456789abcdef
                  LOG: debug
            vpn:
              provider: mullvad
              privateKey: vault:wireguard
              environment: {WIREGUARD_PRESHARED_KEY: hunter2, OPENVPN_PASSWORD: hunter2}
            """
        let export = try read(text).exported()
        #expect(!export.text.contains("hunter2") && !export.text.contains("0123456789abcdef"))
        #expect(
            export.without == [
                "services.radarr.environment.API_TOKEN", "services.radarr.environment.PROXY",
                "services.radarr.environment.TRACKER", "vpn.environment.WIREGUARD_PRESHARED_KEY",
                "vpn.environment.OPENVPN_PASSWORD",
            ])
        #expect(export.references.map(\.description) == ["vault:radarr", "vault:wireguard"])
        let imported = try read(export.text)
        #expect(imported["radarr"]?.environment == ["LOG": "debug"])
        #expect(imported.vpn?.privateKey == KeyReference(.vault("wireguard")))
    }
}
