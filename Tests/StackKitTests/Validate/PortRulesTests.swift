import StackKit
import Testing

struct PortRulesTests {
    @Test(arguments: [
        ("radarr: {}, radarr-4k: {}", ["services.radarr-4k.port"]),
        ("radarr: {}, radarr-4k: {port: 7879}", []),
        ("radarr: {}, radarr-4k: {port: 127.0.0.1:7878}", ["services.radarr-4k.port"]),
        ("radarr: {port: 10.0.0.1:7878}, radarr-4k: {port: 127.0.0.1:7878}", []),
        ("radarr: {port: 10.0.0.1:7878}, radarr-4k: {port: 10.0.0.1:7878}", ["services.radarr-4k.port"]),
        ("radarr: {port: 10.0.0.1:7878}, radarr-4k: {port: 0.0.0.0:7878}", ["services.radarr-4k.port"]),
        ("radarr: {port: '[::1]:7878'}, radarr-4k: {port: '[0:0::1]:7878'}", ["services.radarr-4k.port"]),
        ("radarr: {}, radarr-4k: {enabled: false}", []),
        ("radarr: {}, radarr-4k: {url: 'http://nas:7878'}", []),
        ("qbittorrent: {}, sabnzbd: {}", ["services.sabnzbd.port"]),
        ("nginx-proxy-manager: {}, radarr: {port: 80}", ["services.radarr.port"]),
        ("wireguard: {}, radarr: {port: 51820}", []),
        ("tdarr: {ports: [8265, 8265]}", ["services.tdarr.ports"]),
        ("tdarr: {ports: [8265, 8265/udp]}", []),
    ]) func aPortBelongsToOne(services: String, fields: [String]) throws {
        let found = try Scene("services: {\(services)}").findings.filter { $0.rule == "ports.clash" }
        #expect(found.map(\.field) == fields)
        #expect(found.allSatisfy { $0.severity == .error })
    }

    @Test func theSamePortOnAnotherHostIsAnother() throws {
        let text = "services: {radarr: {}, radarr-4k: {host: nas}}\nhosts: {nas: {}}"
        #expect(try Scene(text).says("ports.clash").isEmpty)
    }

    @Test(arguments: [
        "1900/udp", "5353/udp", "8324", "32400", "32410/udp", "32412/udp", "32413/udp", "32414/udp", "32469",
    ]) func plexOnTheHostOwnsWhatItFindsPlayersBy(port: String) throws {
        let clash = try Scene("services: {metube: {ports: ['\(port)']}, plex: {}}").says("ports.clash")
        #expect(clash.count == 1 && clash[0].contains("plex's own, because it is in the host's network"), "\(clash)")
        #expect(clash[0].contains("Give metube another port"))
        let other = port.hasSuffix("/udp") ? String(port.dropLast(4)) : "\(port)/udp"
        #expect(try Scene("services: {metube: {ports: ['\(other)']}, plex: {}}").says("ports.clash").isEmpty)
    }

    @Test func aPortOfPlexOnTheHostHasNoEffectAndSaysSo() throws {
        let scene = try Scene("services: {plex: {port: 32401}}")
        #expect(scene.found == ["error ports.effect services.plex.port"])
        #expect(try Scene("services: {plex: {port: 32401, hostNetwork: false}}").found == [])
        #expect(try Scene("services: {plex: {port: 32400}}").found == [])
    }

    @Test func behindTheVPNThePortWithinCounts() throws {
        let vpn = "vpn: {provider: nordvpn, privateKey: 'env:K'}"
        func found(_ services: String) throws -> [String] {
            try Scene("services: {\(services)}\n\(vpn)").findings.map { "\($0.rule) \($0.field)" }
        }
        #expect(try found("qbittorrent: {through: vpn}, nzbget: {through: vpn}") == [])
        // Opened elsewhere on the host, and still one port within.
        #expect(
            try found("qbittorrent: {through: vpn}, sabnzbd: {through: vpn, port: '8090:8080'}")
                == ["ports.vpn services.sabnzbd.port"])
        #expect(try found("qbittorrent: {through: vpn}, sabnzbd: {through: vpn, port: '8090:8090'}") == [])
        #expect(
            try found("qbittorrent: {through: vpn, port: '8000:8000'}") == ["ports.vpn services.qbittorrent.port"])
        // Published on the gateway, it is in the way of everyone on that host.
        #expect(
            try found("qbittorrent: {through: vpn}, radarr: {port: 8080}") == ["ports.clash services.radarr.port"])
    }

    @Test func whatSomethingElseListensOnIsTaken() throws {
        var scene = try Scene("services: {radarr: {}, wireguard: {}, sonarr: {port: 127.0.0.1:8989}}")
        scene.machine.listeners = .known([
            .init(7878, .udp), .init(51820, .tcp), .init(8989, at: IPAddress("10.0.0.1")),
        ])
        #expect(scene.found == [])
        scene.machine.listeners = .known([
            .init(7878, at: IPAddress("127.0.0.1")), .init(51820, .udp), .init(8989, at: IPAddress("127.0.0.1")),
        ])
        #expect(
            scene.found == [
                "error ports.taken services.radarr.port", "error ports.taken services.wireguard.port",
                "error ports.taken services.sonarr.port",
            ])
    }

    @Test func theStackIsNotInItsOwnWay() throws {
        var scene = try Scene("services: {radarr: {}}")
        scene.machine.listeners = .known([.init(7878)])
        scene.machine.ownListeners = [.init(7878)]
        #expect(scene.found == [])
    }

    @Test func otherSearchersOfTheLocalNetworkAreNotInPlexsWay() throws {
        var scene = try Scene("services: {plex: {}}")
        scene.machine.listeners = .known([.init(1900, .udp), .init(5353, .udp)])
        #expect(scene.found == [])
        scene.machine.listeners = .known([.init(32400)])
        #expect(scene.found == ["error ports.taken services.plex"])
    }

    @Test func reservedPortsStayFree() throws {
        var scene = try Scene("services: {radarr: {port: 3001}}")
        scene.machine.reserved[.init(3001)] = "the page of stack-setup"
        #expect(scene.found == ["error ports.reserved services.radarr.port"])
        #expect(scene.says("ports.reserved")[0].contains("the page of stack-setup"))
    }

    @Test func aPortOutOfRangeIsToldAlsoOfWhatWasNotRead() throws {
        var scene = try Scene("services: {radarr: {}}")
        scene.config.services[0].port = Service.Port(70000, to: 0, at: "everywhere")
        #expect(scene.says("ports.range").count == 3)
    }
}
