import StackKit
import Testing

@Suite struct AccessGuideTests {
    private func port(_ target: Int, _ published: String? = nil, at address: String? = nil) -> Document {
        var port: Document = [
            "target": Document(target), "published": Document(published ?? "\(target)"), "protocol": "tcp",
        ]
        if let address { port["host_ip"] = Document(address) }
        return port
    }

    @Test func onlyPlexAndTheProxyFaceTheWorld() {
        let desired = Services.desired([
            "plex": ["ports": [port(32400)]], "proxy": ["ports": [port(80, "8080"), port(443), port(81)]],
            "radarr": ["ports": [port(7878)]], "sonarr": ["ports": [port(8989, at: "127.0.0.1")]],
            "overseerr": ["ports": [port(5055, at: "192.168.1.5")]],
            "qbittorrent": ["network_mode": "service:gluetun"], "gluetun": ["ports": [port(8080, "8081")]],
        ])
        let guide = AccessGuide(desired, address: "192.168.1.5", domain: "example.org", publishing: ["overseerr"])
        let advice = Dictionary(grouping: guide.advice, by: \.subject).mapValues { $0.map(\.text) }
        #expect(
            advice[.forward] == [
                "32400/tcp to 192.168.1.5 port 32400, for plex", "80/tcp to 192.168.1.5 port 8080, for proxy",
                "443/tcp to 192.168.1.5 port 443, for proxy",
            ])
        let closed = advice[.closed] ?? []
        #expect(
            closed.map { $0.prefix { $0 != ":" } } == [
                "81/tcp of proxy", "7878/tcp of radarr", "5055/tcp of overseerr", "8081/tcp of gluetun",
            ])
        #expect(closed[1].contains("`192.168.1.5:7878:7878` would bind it there") && !closed[2].contains("would bind"))
        #expect(advice[.name]?.first?.hasPrefix("overseerr.example.org → http://overseerr:5055") == true)
        #expect(advice[.name]?.last?.contains("one certificate for overseerr.example.org") == true)
        let remarks = advice[.remark]?.joined(separator: "\n") ?? ""
        #expect(remarks.contains("qbittorrent is reached through the VPN") && remarks.contains("public port to 32400"))
        #expect(guide.text.hasPrefix("Forward at the router\n  - 32400/tcp"))
    }

    @Test func plexInTheHostsNetworkIsForwardedToo() {
        let guide = AccessGuide(Services.desired(["plex": ["network_mode": "host"]]), address: "10.0.0.2")
        #expect(guide.text.contains("32400/tcp to 10.0.0.2 port 32400, for plex"))
    }

    @Test func withoutPortsThereIsNothingToOpen() {
        #expect(AccessGuide([]).text == "Nothing is published, so there is nothing to open.\n")
    }
}
