import StackKit
import Testing

/// Mistakes that programs for such stacks are known to make or to let pass, each shown to be absent.
struct KnownMistakesTests {
    private func problems(_ text: String) -> [String] {
        do throws(ConfigError) {
            _ = try Config(written: Array("version: 2\n\(text)".utf8), source: "stack.yaml")
            return []
        } catch { return error.problems.map(\.message) }
    }

    // Keys.

    @Test(arguments: ["••••••••", "********"]) func aMaskIsNeverTakenForAKey(mask: String) throws {
        let text = #"{"version": 1, "services": {"radarr": {"apiKey": "\#(mask)"}}}"#
        let result = try Config.imported(plexArr: Array(text.utf8), source: "config.json")
        #expect(result.secrets.isEmpty && result.config["radarr"]?.keyReference == nil)
        #expect(!problems("services: {radarr: {key: '\(mask)'}}").isEmpty)
    }

    @Test func noKeyCanStandInTheFile() throws {
        #expect(!problems("services: {radarr: {key: 0123456789abcdef0123456789abcdef}}").isEmpty)
        let scene = try Scene("services: {radarr: {environment: {RADARR__AUTH__APIKEY: abc}}}")
        #expect(scene.found == ["error environment.secrets services.radarr.environment.RADARR__AUTH__APIKEY"])
    }

    @Test func aConfigurationSavedAgainKeepsItsKeys() throws {
        let text = "version: 2\nservices:\n  radarr:\n    key: vault:radarr\n"
        let references = References(environment: [:]) { _ in "topsecret" }
        let config = try Config(Array(text.utf8), source: "stack.yaml", references)
        #expect(config.yaml() == text)
    }

    // Paths.

    @Test func aPathThatClimbsOutOfItsFolderIsRefused() throws {
        #expect(try Scene("services: {radarr: {}}\nstorage: {root: /data/../../etc}").says("paths.form").count == 1)
    }

    @Test func anEmptyPathIsRefused() throws {
        #expect(try Scene("services: {radarr: {}}\nstorage: {media: ''}").says("paths.form").count == 1)
    }

    @Test func spacesAndOtherScriptsAreFine() throws {
        #expect(
            try Scene("services: {radarr: {}}\nstorage: {root: /srv/Filme und Größeres 映画}").says("paths.form") == [])
    }

    @Test func separateFoldersThatMakeEveryImportACopyAreTold() throws {
        let scene = try Scene("services: {radarr: {}}\nstorage: {root: /data, media: /movies, downloads: /downloads}")
        #expect(
            scene.findings.filter { $0.rule == "paths.root" }.map(\.field) == ["storage.media", "storage.downloads"])
    }

    // Ports.

    @Test func aPortThatTheProxyNeedsIsTaken() throws {
        let text = """
            services: {radarr: {port: 80}, plex: {}}
            proxy: {email: me@example.org, names: {plex: a.example.org}}
            """
        #expect(try Scene(text).found == ["error ports.clash services.radarr.port"])
    }

    @Test func tcpAndUDPAreTwo() throws {
        #expect(try Scene("services: {radarr: {ports: ['9000:7878']}, tdarr: {ports: [9000/udp]}}").found.isEmpty)
    }

    @Test func whatPlexOwnsOnTheHostIsNoOneElses() throws {
        let found = try Scene("services: {plex: {}, metube: {ports: [1900/udp, 32469]}}").findings
        #expect(found.map(\.rule) == ["ports.clash", "ports.clash"])
    }

    @Test func aPortThatWouldChangeNothingIsRefused() throws {
        #expect(try Scene("services: {plex: {port: 32401}}").found == ["error ports.effect services.plex.port"])
    }

    @Test func aPortWrittenAsTextIsAPort() throws {
        #expect(problems(#"services: {radarr: {port: "7879"}}"#).isEmpty)
    }

    @Test func theProgramsOwnPortIsNoServices() throws {
        var scene = try Scene("services: {radarr: {port: 3001}}")
        scene.machine.reserved[.init(3001)] = "this program's page"
        #expect(scene.found == ["error ports.reserved services.radarr.port"])
    }

    @Test func aPortThatIsOpenedForNoServiceCannotBeWritten() throws {
        // Ports are the services', and the gateway opens those of its clients alone.
        let text =
            "services: {nzbget: {enabled: false, through: vpn}, qbittorrent: {through: vpn}}\n"
            + "vpn: {provider: nordvpn, privateKey: 'env:K'}"
        let scene = try Scene(text)
        #expect(scene.found == [])
        #expect(scene.config.deployed.flatMap(\.openPorts).contains { $0.published == 6789 } == false)
        #expect(scene.config["gluetun"] == nil && scene.config.gateway?.openPorts == [])
    }

    // The rest.

    @Test func runningAsRootIsSaidAndNotRefusedInSilence() throws {
        #expect(try Scene("services: {radarr: {}}\nsystem: {puid: 0}").found == ["warning system.owner system.puid"])
    }

    @Test func aVersionHasItsMigration() throws {
        for version in 1..<Config.version {
            let migrated = try Config.migrated(
                Array("version: \(version)\nservices: {plex: {}}".utf8), source: "x.yaml")
            #expect(migrated.changes.count == Config.version - version)
        }
    }

    @Test(arguments: [
        "services: {radarr: {root_folders: [/movies]}}", "services: {radarr: {}}\nwiring: {apps: {}}",
        "services: {radarr: {download_clients: []}}",
    ]) func aKeyThatDoesNotExistIsNotPassedOver(text: String) {
        #expect(problems(text).count == 1)
    }

    @Test(arguments: ["dns: 1.1.1.1", "killSwitch: true", "enabled: false", "port: 1194"])
    func aKeyOfTheVPNThatNothingWouldReadIsRefused(line: String) {
        #expect(problems("services: {plex: {}}\nvpn: {provider: mullvad, \(line)}").count == 1)
    }

    @Test func aClientBehindTheVPNIsReachedByTheGatewaysName() throws {
        let config = try Scene("services: {qbittorrent: {through: vpn}, vpn: {kind: gluetun}}\nvpn: {provider: x}")
            .config
        #expect(config.containerName(of: config.services[0]) == "vpn")
    }

    @Test func plexInTheHostsNetworkHasNoContainersName() throws {
        let config = try Scene("services: {plex: {}}\nnetwork: {address: 10.0.0.1}").config
        #expect(config.containerName(of: config.services[0]) == nil)
        #expect(config.address(of: config.services[0]) == "http://10.0.0.1:32400")
    }

    @Test func adminPagesThatWouldBeOpenToTheWorldAreTold() throws {
        let text = "services: {radarr: {}}\nproxy: {email: me@example.org, names: {radarr: radarr.example.org}}"
        #expect(try Scene(text).found == ["warning proxy.names proxy.names.radarr"])
    }

    @Test func latestIsNoVersionThatAnImportWouldKeep() throws {
        let result = try Config.imported(compose: "/x/c.yaml", envFiles: []) { _ in
            Array("services: {radarr: {image: 'lscr.io/linuxserver/radarr:latest'}}".utf8)
        }
        #expect(result.config["radarr"]?.version == nil && result.config["radarr"]?.image == nil)
    }
}
