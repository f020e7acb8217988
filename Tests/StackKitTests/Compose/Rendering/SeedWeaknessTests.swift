import Foundation
import StackKit
import Support
import Testing

/// What earlier systems did wrong, point by point, and what is rendered instead.
struct SeedWeaknessTests {
    private static func render(_ text: String) throws -> Rendered {
        try Config(written: Array(text.utf8), source: "stack.yaml").rendered()
    }

    private static let stack = """
        version: 2
        system: {timezone: Europe/Berlin}
        network: {address: 192.168.1.10, subnets: [192.168.1.0/24]}
        storage: {root: /srv/data, config: /srv/config}
        services:
          plex: {claim: "env:PLEX_CLAIM"}
          sonarr: {key: "vault:sonarr"}
          radarr: {key: "vault:radarr"}
          prowlarr: {}
          bazarr: {}
          overseerr: {}
          maintainerr: {}
          nzbget: {key: "vault:nzbget", user: me, through: vpn}
          qbittorrent: {key: "vault:qb", user: admin, through: vpn, port: 8090}
          tdarr: {acceleration: vaapi}
          flaresolverr: {}
        vpn: {provider: mullvad, privateKey: "vault:wg", addresses: [10.64.0.2/32], portForwarding: true, ports: [51413]}
        proxy: {names: {overseerr: requests}}
        """

    private func services() throws -> ComposeTable<ComposeFile.Service> {
        let rendered = try Self.render(Self.stack)
        #expect(rendered.problems == [])
        return try #require(rendered.host(nil)).compose.services
    }

    // 1.2, point 12: docker.sock was mounted, and there was no way back.
    @Test func noContainerReachesTheEngine() throws {
        for (name, service) in try services() {
            let sources = service.volumes.compactMap(\.source)
            #expect(
                !sources.contains { $0.contains("docker.sock") || $0 == "/" || $0.hasPrefix("/var/run") }, "\(name)")
            #expect(service.isPrivileged == nil && service.usesAPISocket == nil && service.pid == nil, "\(name)")
            #expect(service.securityOptions == ["no-new-privileges:true"], "\(name)")
        }
    }

    @Test func onlyWhatBuildsATunnelKeepsEveryCapability() throws {
        let free = try services().filter { !$1.capDrop.contains("ALL") }
        #expect(free.names == ["gluetun"])
        #expect(try services()["overseerr"]?.capAdd == [])
        #expect(try services()["overseerr"]?.user == "${PUID}:${PGID}")
    }

    // 1.2, point 13, and 2.2, point 10: /downloads and /movies were mounts of their own, so that imports were copies.
    @Test func downloadsAndMediaAreOneMountForWhatMovesFiles() throws {
        let services = try services()
        for name in ["sonarr", "radarr"] {
            let mounts = try #require(services[name]).volumes.filter { $0.target.hasPrefix("/data") }
            #expect(mounts.map(\.source) == ["/srv/data"] && mounts.map(\.target) == ["/data"], "\(name)")
        }
    }

    @Test func everyContainerCallsAFileTheSame() throws {
        for (name, service) in try services() {
            for mount in service.volumes where mount.source?.hasPrefix("/srv/data") == true {
                #expect(mount.target == "/data" + (mount.source ?? "").dropFirst("/srv/data".count), "\(name)")
            }
        }
    }

    @Test func aShareThatIsNotThereIsNoEmptyFolder() throws {
        for (name, service) in try services() {
            for mount in service.volumes where mount.source?.hasPrefix("/srv/data") == true {
                #expect(mount.bind?.createsPath == false, "\(name)")
            }
        }
    }

    // 1.2, point 14: health checks asked localhost, and containers went by other names than were looked for.
    @Test func everyServiceHasAHealthCheckThatAsksByNumber() throws {
        for (name, service) in try services() {
            let check = try #require(service.healthCheck, "\(name)")
            guard case .words(let words) = check.test else {
                Issue.record("\(name) has no words")
                continue
            }
            #expect(words.count > 1 && !words.joined(separator: " ").contains("localhost"), "\(name)")
            #expect(check.startPeriod != nil && check.timeout != nil && check.interval != nil, "\(name)")
        }
    }

    @Test func whatIsLookedForIsWhatContainersAreCalled() throws {
        let rendered = try Self.render(Self.stack)
        for service in rendered.services {
            #expect(rendered.host(nil)?.compose.services[service.composeName]?.containerName == service.container)
        }
    }

    @Test func noPasswordOfAnyoneElsesIsPresumed() throws {
        let text = try #require(Self.render(Self.stack).host(nil)).yaml
        for word in ["tegbzn6789", "adminadmin", "adminPassword", "changeme"] { #expect(!text.contains(word)) }
    }

    // 2.2, point 3: the client's own name does not resolve once it is in the VPN's network.
    @Test func aClientBehindTheVPNIsReachedByTheVPNsName() throws {
        let rendered = try Self.render(Self.stack)
        #expect(rendered.address(of: "qbittorrent", from: "sonarr") == "http://gluetun:8090")
        #expect(rendered.address(of: "nzbget", from: "radarr") == "http://gluetun:6789")
        #expect(rendered.address(of: "nzbget", from: "qbittorrent") == "http://127.0.0.1:6789")
        #expect(rendered["qbittorrent"]?.networkName == "gluetun")
        #expect(rendered["qbittorrent"]?.published == "http://192.168.1.10:8090")
    }

    @Test func itsPortsAreTheVPNsAndItHasNoneItself() throws {
        let services = try services()
        let client = try #require(services["qbittorrent"])
        #expect(client.networkMode == "service:gluetun" && client.ports.isEmpty && client.networks.isEmpty)
        let opened = try #require(services["gluetun"]).ports.map {
            "\($0.published?.description ?? "")>\($0.target)/\($0.carrier)"
        }
        #expect(opened == ["6789>6789/tcp", "8090>8090/tcp", "6881>6881/tcp", "6881>6881/udp"])
        #expect(client.environment["WEBUI_PORT"] == "8090")
    }

    // 2.2, point 4: Plex was not on the network by which Overseerr was to reach it.
    @Test func whateverAsksAnotherServiceReachesIt() throws {
        let rendered = try Self.render(Self.stack)
        #expect(rendered.address(of: "plex", from: "overseerr") == "http://host.docker.internal:32400")
        #expect(try services()["overseerr"]?.extraHosts == ["host.docker.internal": ["host-gateway"]])
        let bridged = try Self.render("version: 2\nservices: {plex: {hostNetwork: false}, overseerr: {}}")
        #expect(bridged.address(of: "plex", from: "overseerr") == "http://plex:32400")
        let both = try #require(bridged.host(nil)).compose.services
        #expect(both["plex"]?.networks.names == both["overseerr"]?.networks.names)
    }

    @Test func theProxyReachesThoseAloneItHasNamesFor() throws {
        let services = try services()
        #expect(services["nginx-proxy-manager"]?.networks.names == ["proxy"])
        #expect(services.filter { $1.networks.names.contains("proxy") }.names == ["overseerr", "nginx-proxy-manager"])
    }

    // 2.2, point 5: what was said of the VPN never reached a container.
    @Test func whatIsSaidOfTheVPNReachesIt() throws {
        let gluetun = try #require(try services()["gluetun"])
        let said = gluetun.environment.compactMap { name, value in value.map { "\(name)=\($0)" } }
        for setting in [
            "VPN_SERVICE_PROVIDER=mullvad", "VPN_TYPE=wireguard", "WIREGUARD_ADDRESSES=10.64.0.2/32",
            "FIREWALL_VPN_INPUT_PORTS=51413", "FIREWALL_OUTBOUND_SUBNETS=192.168.1.0/24", "VPN_PORT_FORWARDING=on",
            "WIREGUARD_PRIVATE_KEY_SECRETFILE=/run/secrets/gluetun_wireguard_private_key",
        ] { #expect(said.contains(setting), "\(setting)") }
        #expect(
            said.contains {
                $0.hasPrefix("VPN_PORT_FORWARDING_UP_COMMAND=") && $0.contains(":8090/api/v2/app/setPreferences")
            })
        #expect(!said.contains { $0.hasPrefix("FIREWALL_ENABLED") || $0.hasPrefix("WIREGUARD_PRIVATE_KEY=") })
    }

    // 2.2, point 6: a port was opened for a service that was not there, and an example was missing.
    @Test func everyOpenPortHasAServiceBehindIt() throws {
        let without = Self.stack.replacingOccurrences(
            of: "  nzbget: {key: \"vault:nzbget\", user: me, through: vpn}\n", with: "")
        let ports = try #require(Self.render(without).host(nil)).compose.services["gluetun"]?.ports.map(
            \.target.description)
        #expect(ports == ["8090", "6881", "6881"])
    }

    @Test func everyVariableOfTheFileIsInTheEnvBesideIt() throws {
        let host = try #require(Self.render(Self.stack).host(nil))
        let asked = Set(host.yaml.matches(of: /\$\{([A-Z_]+)\}/).map { String($0.1) })
        #expect(asked == ["PUID", "PGID", "TZ", "UMASK"] && asked == Set(host.variables.names))
        #expect(host.env.contains("TZ=Europe/Berlin\n"))
    }

    // 2.2, point 7: clients kept a dead network when the VPN's container was made anew.
    @Test func clientsGoDownAndUpWithTheVPN() throws {
        for name in ["nzbget", "qbittorrent"] {
            let waits = try #require(try services()[name]?.dependsOn["gluetun"])
            #expect(waits.condition == .healthy && waits.restarts && waits.isRequired)
        }
    }

    // 2.2, point 9: keys and personal data stood in the files.
    @Test func noKeyIsInAnyFile() throws {
        var config = try Config(written: Array(Self.stack.utf8), source: "stack.yaml")
        for place in config.services.indices { config.services[place].key = "hunter2hunter2" }
        let host = try #require(config.rendered().host(nil))
        #expect(!host.yaml.contains("hunter2") && !host.env.contains("hunter2"))
        #expect(
            host.secrets.map { "\($0.path) \($0.reference)" } == [
                "secrets/plex_claim env:PLEX_CLAIM", "secrets/sonarr_key vault:sonarr",
                "secrets/radarr_key vault:radarr",
                "secrets/nzbget_key vault:nzbget", "secrets/gluetun_wireguard_private_key vault:wg",
            ])
        #expect(host.compose.services["radarr"]?.environment["FILE__RADARR__AUTH__APIKEY"] == "/run/secrets/radarr_key")
    }

    // 2.2, point 10: `latest` everywhere, and programs that were installed at every start.
    @Test func everyImageIsPinned() throws {
        for service in try Self.render(Self.stack).services {
            let version = service.image.split(separator: "/").last?.split(separator: ":").dropFirst().first
            #expect(version.map { $0.contains(where: \.isNumber) && $0 != "latest" } == true, "\(service.image)")
        }
        for (name, service) in try services() {
            #expect(service.command == nil && service.entrypoint == nil, "\(name)")
        }
        let digest = "sha256:" + String(repeating: "ab", count: 32)
        let pinned = try Self.render("version: 2\nservices: {radarr: {digest: '\(digest)'}}")
        #expect(pinned["radarr"]?.image.hasSuffix("@\(digest)") == true)
    }
}
