import StackKit
import Testing

/// What a person gets told of the whole file's mistakes.
struct StrictnessTests {
    /// Every problem as `line:column message`.
    private func problems(_ text: String) -> [String] {
        do throws(ConfigError) {
            _ = try Config(written: Array(text.utf8), source: "stack.yaml")
            return []
        } catch {
            return error.problems.map { "\($0.line):\($0.column) \($0.message)" }
        }
    }

    @Test func everySectionTellsAllOfItsMistakesAtOnce() {
        let found = problems(
            """
            version: 2
            sytem: {}
            system:
              puid: many
              umask: "9"
              project: My Stack
              timezone: Europe/Berlin
              timezone: Europe/Paris
            """)
        // What is twice is told before anything else is looked at.
        #expect(found.count == 1 && found[0].hasPrefix("8:3 "), "\(found)")
        #expect(
            problems(
                """
                version: 2
                sytem: {}
                system:
                  puid: many
                  umask: "9"
                  project: My Stack
                network: {subnet: [], domain: [a]}
                storage: {root: {a: b}}
                services:
                  radarr: {port: high, ports: [1], throuh: vpn, digest: abc, image: a/b:1, version: "1:2"}
                  prowlarr: {through: vpn, libraries: [movies], acceleration: qsvv, user: me}
                vpn: {provider: "", type: wiregard, ports: [0], countries: Sweden}
                proxy: {kind: nginx-proxy-manger}
                hosts: {nas: {contxt: a}}
                schedules: {gaps: often, bakup: daily 03:30}
                wiring: {links: [indexer, indexers], syncLevel: all}
                """) == [
                    "2:1 sytem: expected a known key (did you mean `system`?), found `sytem`",
                    "4:9 system.puid: expected a whole number, found \"many\"",
                    "5:10 system.umask: three octal digits, such as \"002\"",
                    "6:12 system.project: lower-case letters, digits, `-` and `_`, the first a letter or digit",
                    "7:11 network.subnet: expected a known key (did you mean `subnets`?), found `subnet`",
                    "7:31 network.domain: expected a string, found a list",
                    "8:17 storage.root: expected a string, found an object",
                    "10:18 services.radarr.port: write `7879`, `7879:7878` or `127.0.0.1:7879:7878`, with `/udp` "
                        + "behind it where it is UDP",
                    "10:31 services.radarr.ports: either `port` or `ports`, not both",
                    "10:36 services.radarr.throuh: expected a known key (did you mean `through`?), found `throuh`",
                    "10:57 services.radarr.digest: a digest is `sha256:` and 64 hexadecimal digits",
                    "10:69 services.radarr.image: an image without version; that belongs into `version` or `digest`",
                    "10:85 services.radarr.version: a version is the part of an image's name behind the colon",
                    "11:23 services.prowlarr.through: only download clients go through the VPN",
                    "11:39 services.prowlarr.libraries: only plex, radarr, sonarr, lidarr, bazarr and tdarr keep "
                        + "libraries",
                    "11:63 services.prowlarr.acceleration: did you mean `qsv`?",
                    "11:63 services.prowlarr.acceleration: only plex and tdarr use a graphics processor",
                    "11:75 services.prowlarr.user: only nzbget and qbittorrent have a user",
                    "12:1 vpn: `provider` is missing, such as mullvad",
                    "12:27 vpn.type: did you mean `wireguard`?",
                    "12:44 vpn.ports: a port is 1 to 65535",
                    "12:60 vpn.countries: expected a list, found \"Sweden\"",
                    "13:15 proxy.kind: did you mean `nginx-proxy-manager`?",
                    "14:15 hosts.nas.contxt: expected a known key (did you mean `context`?), found `contxt`",
                    "15:19 schedules.gaps: write `hourly`, `every 15m`, `every 6h`, `daily 03:30` or `sunday 04:00`",
                    "15:26 schedules.bakup: expected a known key (did you mean `backup`?), found `bakup`",
                    "16:10 wiring.links: each once",
                    "16:18 wiring.links[0]: did you mean `indexers`?",
                    "16:49 wiring.syncLevel: write `off` or `add` or `full`",
                ])
    }

    @Test func namesThatLeadNowhereAreToldWhereTheyStand() {
        #expect(
            problems(
                """
                version: 2
                services:
                  radarr: {host: nass, libraries: [movie, cartoons]}
                  qbittorrent: {through: vpn}
                  "my films": {kind: plex}
                proxy: {names: {overseer: requests}}
                hosts: {nas: {}}
                wiring:
                  profiles: {radar: HD}
                  categories: {sonarr: tv}
                  clients: {radarr: [qbitorrent]}
                """) == [
                    "3:18 services.radarr.host: there is no host `nass`; did you mean `nas`?",
                    "3:36 services.radarr.libraries[0]: there is no library `movie`; did you mean `movies`?",
                    "3:43 services.radarr.libraries[1]: there is no library `cartoons`; there are movies, tv, music",
                    "4:26 services.qbittorrent.through: there is no `vpn` to go through: describe it",
                    "5:3 services.my films: a service that is run here is called by letters, digits, `-`, `_` and `.`, "
                        + "the first a letter or digit",
                    "6:27 proxy.names.overseer: there is no service `overseer`; there are radarr, qbittorrent, my films",
                    "9:21 wiring.profiles.radar: there is no service `radar`; did you mean `radarr`?",
                    "10:24 wiring.categories.sonarr: there is no service `sonarr`; there are radarr, qbittorrent, my "
                        + "films",
                    "11:22 wiring.clients.radarr[0]: there is no service `qbitorrent`; did you mean `qbittorrent`?",
                ])
    }

    @Test(arguments: [
        ("radarr", "radarr"), ("radarr-4k", "radarr"), ("Radarr_2", "radarr"),
        ("nginx-proxy-manager", "nginx-proxy-manager"),
        ("nginx-proxy-manager-2", "nginx-proxy-manager"), ("seerr", "seerr"), ("nzbget.music", "nzbget"),
    ]) func theKindFollowsFromTheName(name: String, kind: String) throws {
        let text = "version: 2\nservices: {\(name): {}}"
        #expect(try Config(written: Array(text.utf8), source: "s.yaml").services[0].source.kind.rawValue == kind)
    }

    @Test(arguments: ["radarrs", "4k-radarr", "films", "nginx"]) func anyOtherNameNeedsAKind(name: String) {
        #expect(problems("version: 2\nservices: {\(name): {}}").count == 1)
        #expect(problems("version: 2\nservices: {\(name): {kind: radarr}}").isEmpty)
    }

    @Test(arguments: [
        "user: 1234567890123456", "privateKey: AbC1+dEf2/GhI3jKl4mNo5pQr6sTu7vWx8yZ0=", "password: hunter",
        "passphrase: [hunter]", "presharedKey: {a: hunter}", "certificate: |\n    hunter", "certificateKey: 'hunter'",
        "user:\n    - 1234567890123456", "{user: 1234567890123456, password: hunter}",
    ]) func nothingIsShownOfAKeyOfTheVPN(line: String) {
        let vpn = line.hasPrefix("{") ? "vpn: \(line)" : "vpn:\n  provider: x\n  \(line)"
        do throws(ConfigError) {
            _ = try Config(written: Array("version: 2\nservices: {plex: {}}\n\(vpn)\n".utf8), source: "s.yaml")
            Issue.record("it was taken")
        } catch {
            let shown = error.description
            #expect(!shown.contains("hunter") && !shown.contains("123456") && !shown.contains("GhI3"), "\(shown)")
        }
    }

    @Test func aReferenceThatLeadsNowhereIsShown() {
        let text = "version: 2\nservices:\n  radarr:\n    key: vault:radarr\n"
        do throws(ConfigError) {
            _ = try Config(Array(text.utf8), source: "s.yaml", References(environment: [:]))
            Issue.record("it was taken")
        } catch {
            #expect(
                error.description == """
                    s.yaml:4:10: services.radarr.key: there is no vault to look up radarr in
                        key: vault:radarr
                             ^
                    """)
        }
    }

    @Test(arguments: [
        ("env:A", true), ("env:", false), ("env:a-b", false), ("env:a b", false), ("file:/x", true), ("file:", false),
        ("vault:radarr-4k", true), ("vault:", false), ("vault:a b", false), ("vaul:x", false), ("cafe", false),
    ]) func aReferenceIsWrittenInOneOfThreeWays(text: String, isOne: Bool) {
        #expect((KeyReference(text) != nil) == isOne)
        #expect(KeyReference(text)?.description ?? text == text)
    }

    @Test func theVaultIsAskedByName() throws {
        struct Closed: Error, CustomStringConvertible { let description = "it is locked" }
        let references = References(environment: [:]) { name in
            if name == "shut" { throw Closed() }
            return name == "empty" ? "" : Secret("key of \(name)")
        }
        #expect(try references.resolve(KeyReference(.vault("radarr"))).reveal() == "key of radarr")
        for (name, why) in [
            ("shut", "the vault's entry shut: it is locked"), ("empty", "the vault's entry empty is empty"),
        ] {
            do throws(KeyReference.Failure) {
                _ = try references.resolve(KeyReference(.vault(name)))
                Issue.record("\(name) was found")
            } catch { #expect(error.description == why) }
        }
    }

    @Test func whoAsksNoServiceNeedsNoKey() throws {
        let text = "version: 2\nservices: {radarr: {}, sonarr: {enabled: false}, overseerr: {}}"
        #expect(try Config(written: Array(text.utf8), source: "s.yaml").services.count == 3)
        do throws(ConfigError) {
            _ = try Config(Array(text.utf8), source: "s.yaml", References(environment: [:]))
            Issue.record("it was taken")
        } catch {
            #expect(
                error.problems.map(\.message) == [
                    "services.radarr: `key` is missing; write `env:NAME`, `file:/path` or `vault:NAME`"
                ])
        }
    }
}
