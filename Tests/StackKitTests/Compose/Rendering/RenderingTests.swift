import StackKit
import Testing

struct RenderingTests {
    private func render(_ text: String) throws -> Rendered {
        try Config(written: Array("version: 2\n\(text)".utf8), source: "stack.yaml").rendered()
    }

    private func service(_ name: String, _ text: String) throws -> ComposeFile.Service {
        try #require(try render(text).hosts.first { $0.compose.services[name] != nil }?.compose.services[name])
    }

    private func ports(_ name: String, _ text: String) throws -> [String] {
        try service(name, text).ports.map {
            "\($0.hostIP ?? "*"):\($0.published?.description ?? ""):\($0.target)/\($0.carrier)"
        }
    }

    @Test func pagesForTheHouseholdAreOpenedWhereTheConfigurationSays() throws {
        #expect(try ports("radarr", "services: {radarr: {}}") == ["127.0.0.1:7878:7878/tcp"])
        #expect(
            try ports("radarr", "network: {address: 192.168.1.10}\nservices: {radarr: {}}") == [
                "192.168.1.10:7878:7878/tcp"
            ])
        #expect(try ports("radarr", "network: {address: nas.lan}\nservices: {radarr: {}}") == ["*:7878:7878/tcp"])
        #expect(try ports("radarr", "services: {radarr: {port: '127.0.0.2:7879:7878'}}") == ["127.0.0.2:7879:7878/tcp"])
        #expect(try ports("radarr", "services: {radarr: {ports: ['0.0.0.0:7878:7878']}}") == ["*:7878:7878/tcp"])
        #expect(try ports("radarr", "services: {radarr: {ports: []}}") == [])
    }

    @Test func whatIsForEveryoneIsOpenedEverywhere() throws {
        #expect(
            try ports("qbittorrent", "services: {qbittorrent: {}}").suffix(2) == ["*:6881:6881/tcp", "*:6881:6881/udp"])
        #expect(try ports("wireguard", "services: {wireguard: {}}") == ["*:51820:51820/udp"])
        #expect(
            try ports("nginx-proxy-manager", "services: {nginx-proxy-manager: {}}") == [
                "127.0.0.1:81:81/tcp", "*:80:80/tcp", "*:443:443/tcp",
            ])
        #expect(try ports("plex", "services: {plex: {hostNetwork: false}}").first == "*:32400:32400/tcp")
    }

    @Test func plexIsInTheHostsNetworkAndOpensNoPorts() throws {
        let plex = try service("plex", "services: {plex: {}}")
        #expect(plex.networkMode == "host" && plex.ports.isEmpty && plex.networks.isEmpty)
    }

    @Test func qbittorrentIsMovedInsideAsOutside() throws {
        let listed = "services: {qbittorrent: {ports: ['8090', '6900', '6900/udp']}}"
        let service = try service("qbittorrent", listed)
        #expect(service.environment["WEBUI_PORT"] == "8090" && service.environment["TORRENTING_PORT"] == "6900")
        #expect(try render(listed).address(of: "qbittorrent", from: "qbittorrent") == "http://qbittorrent:8090")
        #expect(
            try self.service("qbittorrent", "services: {qbittorrent: {port: '8090:8080'}}").environment["WEBUI_PORT"]
                == "8080")
    }

    @Test func severalOfAKindHaveFoldersNamesAndPortsOfTheirOwn() throws {
        let text = """
            storage: {libraries: {movies-4k: /mnt/archive/uhd}}
            services: {radarr: {}, radarr-4k: {port: 7879, libraries: [movies-4k]}}
            """
        let rendered = try render(text)
        let other = try service("radarr-4k", text)
        #expect(other.volumes.map(\.target) == ["/config", "/data", "/mnt/archive/uhd"])
        #expect(other.volumes.first?.source == "/opt/maestrarr/config/radarr-4k")
        #expect(other.containerName == "media-radarr-4k")
        #expect(rendered.address(of: "radarr-4k", from: "radarr") == "http://radarr-4k:7878")
        #expect(rendered["radarr-4k"]?.published == "http://127.0.0.1:7879")
        #expect(rendered["radarr-4k"]?.libraries == ["movies-4k": "/mnt/archive/uhd"])
        #expect(rendered["radarr"]?.libraries == ["movies": "/data/media/movies"])
        #expect(rendered["radarr"]?.downloads == "/data/downloads")
    }

    @Test func eachHostHasAFileAndIsReachedByItsAddress() throws {
        let text = """
            network: {address: 192.168.1.10}
            hosts: {nas: {address: 192.168.1.20, root: /volume1/data, config: /volume1/config, context: nas-root}}
            services: {radarr: {}, plex: {host: nas}, nzbget: {host: nas, port: 6790}}
            """
        let rendered = try render(text)
        #expect(rendered.hosts.map(\.name) == [nil, "nas"] && rendered.hosts.map(\.context) == [nil, "nas-root"])
        #expect(rendered.hosts.map(\.compose.services.names) == [["radarr"], ["plex", "nzbget"]])
        #expect(rendered.address(of: "nzbget", from: "radarr") == "http://192.168.1.20:6790")
        #expect(rendered.address(of: "plex", from: "radarr") == "http://192.168.1.20:32400")
        #expect(rendered.address(of: "radarr", from: "plex") == "http://192.168.1.10:7878")
        #expect(rendered.address(of: "nzbget", from: "plex") == "http://192.168.1.20:6790")
        #expect(try ports("nzbget", text) == ["192.168.1.20:6790:6789/tcp"])
        #expect(
            try service("nzbget", text).volumes.map(\.source) == ["/volume1/config/nzbget", "/volume1/data/downloads"])
    }

    @Test func aServiceElsewhereIsReachedByItsOwnAddress() throws {
        let rendered = try render("services: {radarr: {}, sonarr: {url: 'http://old:8989/sonarr'}}")
        #expect(rendered.services.map(\.source.name) == ["radarr"])
        #expect(rendered.address(of: "sonarr", from: "radarr") == "http://old:8989/sonarr")
        #expect(rendered.address(of: "nobody", from: "radarr") == nil)
    }

    @Test func aPathBeforeItsPagesIsToldToIt() throws {
        let text = "services: {sonarr: {deploy: true, url: 'https://home.example.org/sonarr/'}, radarr: {}}"
        #expect(try service("sonarr", text).environment["SONARR__SERVER__URLBASE"] == "/sonarr")
        #expect(try render(text).address(of: "sonarr", from: "radarr") == "http://sonarr:8989/sonarr")
        #expect(try render(text)["sonarr"]?.published == "https://home.example.org/sonarr/")
    }

    @Test func anAddedFolderTakesThePlaceOfOneAtTheSamePath() throws {
        let own = try service("radarr", "services: {radarr: {volumes: ['/old/radarr:/config', '/srv/x:/x:ro']}}")
        #expect(own.volumes.map(\.source) == ["/data", "/old/radarr", "/srv/x"])
        let split = try service("radarr", "services: {radarr: {volumes: ['/data/media/movies:/movies']}}")
        #expect(split.volumes.map(\.target) == ["/config", "/movies"])
    }

    @Test func aDollarIsADollar() throws {
        let host = try #require(
            try render("services: {radarr: {environment: {A: '$HOME', B: a$$b}, volumes: ['/mnt/$x:/x']}}").host(nil))
        let variables = Dictionary(uniqueKeysWithValues: host.variables.map { ($0.name, $0.value) })
        let project = ComposeLoader(environment: variables) { _ in [] }.load(host.yaml)
        #expect(project.problems.isEmpty)
        let radarr = try #require(project.file.services["radarr"])
        #expect(radarr.environment["A"] == "$HOME" && radarr.environment["B"] == "a$$b")
        #expect(radarr.volumes.last?.source == "/mnt/$x" && radarr.environment["PUID"] == "1000")
        #expect(host.folders.map(\.path) == ["/opt/maestrarr/config/radarr", "/data", "/mnt/$x"])
        #expect(host.folders.map(\.isData) == [false, true, false])
    }

    @Test(arguments: ["vaapi", "qsv"]) func aGraphicsProcessorIsADevice(_ word: String) throws {
        let plex = try service("plex", "services: {plex: {acceleration: \(word)}}")
        #expect(plex.devices.map(\.source) == ["/dev/dri"])
    }

    @Test func oneOfNVIDIAsIsReserved() throws {
        let tdarr = try service("tdarr", "services: {tdarr: {acceleration: nvidia}}")
        #expect(tdarr.deploy?.resources?.reservations?.devices.map(\.driver) == ["nvidia"])
        #expect(tdarr.environment["NVIDIA_VISIBLE_DEVICES"] == "all")
    }

    @Test func anotherOnesImageIsAskedByWhateverItHas() throws {
        let foreign = try service("radarr", "services: {radarr: {image: ghcr.io/hotio/radarr, key: 'vault:r'}}")
        #expect(foreign.image == "ghcr.io/hotio/radarr:latest")
        guard case .words(let words) = foreign.healthCheck?.test else { return #expect(Bool(false), "no words") }
        #expect(
            words.first == "CMD-SHELL" && words.last?.contains("curl") == true && words.last?.contains("wget") == true)
        // It does not read keys from files as the other does.
        #expect(foreign.secrets.isEmpty && foreign.environment["FILE__RADARR__AUTH__APIKEY"] == nil)
    }

    @Test func whatHasNotChangedKeepsItsRevision() throws {
        func revisions(_ text: String) throws -> [String: String?] {
            let services = try #require(try render(text).host(nil)).compose.services
            return Dictionary(uniqueKeysWithValues: services.map { ($0.name, $0.value.labels["maestrarr.revision"]) })
        }
        let before = try revisions("services: {radarr: {}, sonarr: {}}")
        let after = try revisions("services: {radarr: {version: 9.9.9}, sonarr: {}}")
        #expect(before["sonarr"] == after["sonarr"] && before["radarr"] != after["radarr"])
    }

    @Test func twoListenersOnOnePortBehindTheVPNAreAProblem() throws {
        let vpn = "vpn: {provider: mullvad}\n"
        let clash = try render(vpn + "services: {qbittorrent: {through: vpn}, sabnzbd: {through: vpn, port: 8085}}")
        #expect(clash.problems.map(\.service) == ["sabnzbd"])
        #expect(clash.problems.first?.message.contains("qbittorrent another one, such as `port: 8090`") == true)
        let moved = try render(vpn + "services: {qbittorrent: {through: vpn, port: 8090}, sabnzbd: {through: vpn}}")
        #expect(moved.problems == [])
        let hosts = "hosts: {nas: {}}\n"
        let apart = try render(
            vpn + hosts + "services: {nzbget: {through: vpn}, qbittorrent: {through: vpn, host: nas}}")
        #expect(apart.problems.map(\.service) == ["qbittorrent"])
        #expect(try render("services: {radarr: {volumes: ['a:b:c:d']}}").problems.map(\.service) == ["radarr"])
    }
}
