import StackKit
import Testing

/// Where services are reached, and what follows from the file without being in it.
struct PlacesTests {
    private func config(_ text: String) throws -> Config {
        try Config(written: Array("version: 2\n\(text)".utf8), source: "stack.yaml")
    }

    @Test func anAddressFollowsFromHostAndPort() throws {
        let config = try config(
            """
            services:
              radarr: {}
              radarr-4k: {port: 7879}
              sonarr: {host: nas}
              lidarr: {host: attic}
              plex: {}
              overseerr: {url: "https://requests.example.org"}
              prowlarr: {port: 127.0.0.1:9000}
              nzbget: {ports: []}
              wireguard: {}
            network: {address: 10.0.0.1}
            hosts: {nas: {address: "fd00::2"}, attic: {}}
            """)
        #expect(
            config.services.map { config.address(of: $0) } == [
                "http://10.0.0.1:7878", "http://10.0.0.1:7879", "http://[fd00::2]:8989", "http://attic:8686",
                "http://10.0.0.1:32400", "https://requests.example.org", "http://127.0.0.1:9000", nil, nil,
            ])
        #expect(config["overseerr"]?.isDeployed == false)
    }

    @Test func withoutAnAddressTheMachineItselfIsMeant() throws {
        let config = try config("services: {radarr: {}}")
        #expect(config.address(of: config.services[0]) == "http://127.0.0.1:7878")
    }

    @Test func theGatewayAndTheProxyFollow() throws {
        let config = try config(
            """
            services: {qbittorrent: {through: vpn, host: nas}, radarr: {}, plex: {}, sonarr: {url: "http://x"}}
            vpn: {provider: mullvad}
            proxy: {}
            hosts: {nas: {}}
            """)
        #expect(
            config.deployed.map(\.source.name) == ["qbittorrent", "radarr", "plex", "gluetun", "nginx-proxy-manager"])
        #expect(config.gateway?.host == "nas")
        let names = config.services.map { config.containerName(of: $0) }
        #expect(names == ["gluetun", "radarr", nil, nil])
    }

    @Test func aGatewayOfOnesOwnIsTheGateway() throws {
        let config = try config(
            "services: {qbittorrent: {through: vpn}, vpn: {kind: gluetun, version: v3.40.0}}\nvpn: {provider: mullvad}")
        #expect(config.deployed.map(\.source.name) == ["qbittorrent", "vpn"])
        #expect(config.containerName(of: config.services[0]) == "vpn")
    }

    @Test func pathsAreBelowTheirNeighbours() throws {
        let config = try config(
            """
            services: {radarr: {host: nas}}
            storage: {root: /srv/data/, libraries: {kids: kids, uhd: /mnt/uhd}, transcode: tmp}
            hosts: {nas: {root: /volume1/data, config: /volume1/docker}}
            """)
        let storage = config.storage
        #expect(storage.mediaFolder == "/srv/data/media")
        #expect(storage.downloadsFolder == "/srv/data/downloads")
        #expect(storage.transcodeFolder == "/srv/data/tmp")
        #expect(storage.folder(of: "kids") == "/srv/data/media/kids")
        #expect(storage.folder(of: "uhd") == "/mnt/uhd")
        #expect(storage.folder(of: "tv") == "/srv/data/media/tv")
        #expect(storage.folder(of: "none") == nil)
        let there = config.storage(for: config.services[0])
        #expect(there.mediaFolder == "/volume1/data/media")
        #expect(there.configFolder(of: config.services[0]) == "/volume1/docker/radarr")
    }

    @Test(arguments: [
        ("7879", Service.Port(7879)), ("7879:7878", Service.Port(7879, to: 7878)),
        ("127.0.0.1:7879", Service.Port(7879, at: "127.0.0.1")),
        ("127.0.0.1:1:2/udp", Service.Port(1, to: 2, at: "127.0.0.1", .udp)),
        ("[::1]:80:81/tcp", Service.Port(80, to: 81, at: "::1")), ("51820/udp", Service.Port(51820, .udp)),
        ("0", nil), ("65536", nil), ("", nil), (":80", nil), ("80:", nil), ("a:80", nil), ("80/sctp", nil),
        ("1:2:3", nil), ("[::1]80", nil), ("-1", nil), ("8 0", nil), ("127.0.0.1:", nil), ("+80", nil), ("[", nil),
    ]) func aPortIsWrittenAsInCompose(text: String, port: Service.Port?) {
        #expect(Service.Port(text) == port)
        if let port { #expect(Service.Port(port.description) == port) }
    }

    @Test(arguments: [
        ("hourly", Schedule.every(minutes: 60)), ("every 15m", .every(minutes: 15)), ("every 6h", .every(minutes: 360)),
        ("daily 03:30", .at(minute: 210, day: nil)), ("Sunday 4:05", .at(minute: 245, day: 0)),
        ("saturday 23:59", .at(minute: 1439, day: 6)), ("every 0m", nil), ("every 60m", nil), ("every 25h", nil),
        ("daily 24:00", nil), ("daily 3:5", nil), ("daily", nil), ("someday 03:30", nil), ("", nil), ("every m", nil),
        ("daily +3:30", nil), ("0 3 * * *", nil),
    ]) func aScheduleIsWords(text: String, schedule: Schedule?) {
        #expect(Schedule(text) == schedule)
        if let schedule { #expect(Schedule(schedule.description) == schedule) }
    }

    @Test func hostsAndPortsSayWhatIsOpened() throws {
        let config = try config(
            """
            services:
              qbittorrent: {port: 8090}
              torrents: {kind: qbittorrent, port: "8091:8091"}
              plex: {port: 1}
              tdarr: {ports: ["127.0.0.1:9000:8265"]}
            """)
        let opened = config.services.map { $0.openPorts.map(\.description) }
        #expect(opened[0] == ["8090:8080", "6881:6881", "6881:6881/udp"])
        #expect(opened[1] == ["8091:8091", "6881:6881", "6881:6881/udp"])
        #expect(opened[2].count == 9 && opened[2][0] == "32400:32400")
        #expect(opened[3] == ["127.0.0.1:9000:8265"])
        #expect(config.services.map { $0.webPort?.published } == [8090, 8091, 32400, 9000])
    }
}
