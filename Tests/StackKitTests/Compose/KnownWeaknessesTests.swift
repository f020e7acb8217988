import StackKit
import Testing

/// Mistakes that stacks of this kind are known for, each found by a rule.
struct KnownWeaknessesTests {
    private static let runbook = #"""
        services:
          vpn:
            image: qmcgaw/gluetun
            cap_add: [NET_ADMIN]
            devices: [/dev/net/tun]
            environment:
              VPN_SERVICE_PROVIDER: privado
              OPENVPN_USER: someone
              OPENVPN_PASSWORD: not-in-a-file-please
              VPN_KILL_SWITCH: "on"
              VPN_ENABLED: "true"
              VPN_DNS: 1.1.1.1
            ports: ["8080:8080", "6789:6789"]
          qbittorrent:
            image: lscr.io/linuxserver/qbittorrent:latest
            network_mode: service:vpn
            depends_on: {vpn: {condition: service_healthy}}
            environment: {PUID: 1000, TZ: Europe/Zurich}
            volumes: ["./config/qbittorrent:/config", "./downloads:/downloads"]
          radarr:
            image: lscr.io/linuxserver/radarr:latest
            environment: {PUID: 1001, TZ: Europe/Zurich, QBITTORRENT: "http://qbittorrent:8080"}
            volumes: ["./config/radarr:/config", "./downloads:/downloads", "./media/movies:/movies"]
            networks: [proxy]
            healthcheck: {test: "curl -f http://localhost:7878/ping"}
          plex:
            image: lscr.io/linuxserver/plex:latest
            network_mode: host
            ports: ["32400:32400"]
            environment: {PLEX_CLAIM: claim-abcdefghij0123456789, UMASK: 022}
          server:
            image: example/plex-of-another-kind:1.0
          dlna:
            image: example/dlna:1.0
            ports: ["32469:32469", "1900:1900/udp"]
          overseerr:
            image: sctx/overseerr:latest
            networks: [proxy]
            environment: {PLEX: "http://server:32400"}
            ports: ["3001:5055"]
          manager:
            image: example/manager:1.0
            ports: ["3001:3001"]
            volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
            restart: unless-stoped
          buildarr:
            image: python:3.11-slim
            command: sh -c "pip install buildarr && buildarr run"
        networks: {proxy: {external: true}}
        """#

    private static let known: [(String, String)] = [
        ("a client behind the VPN is asked for by its own name", "shared-network-host"),
        ("Plex is in no network with whoever asks it", "no-common-network"),
        ("variables that gluetun does not have", "vpn-variable"),
        ("a port of NZBGet without NZBGet", "orphan-port"),
        ("clients keep the network of a VPN that is gone", "client-restart"),
        ("keys that were committed", "plain-secret"), ("a program that is installed at each start", "install-at-start"),
        ("`latest` everywhere", "latest-image"), ("separate mounts that break hard links", "hard-link-trap"),
        ("ports of a Plex in the host's network", "plex-port"), ("ports that have no effect there", "host-ports"),
        ("a port that the manager itself has", "port-clash"), ("the engine's socket, to be written", "docker-socket"),
        ("a check that asks localhost", "localhost-check"), ("users that differ", "user-mismatch"),
        ("a claim token that is over", "claim-token"), ("a mask that arrives as another", "octal-number"),
        ("a restart policy that is none", "bad-restart"),
    ]

    @Test(arguments: known)
    func isFound(_ weakness: String, _ rule: String) {
        let findings = ComposeLint().findings(in: ComposeLoader().load(Self.runbook))
        #expect(findings.contains { $0.rule == rule }, "\(weakness)")
    }

    @Test func theTwoCarriersOfOnePortDoNotClash() {
        let text = "services:\n  a: {image: x:1, ports: ['53:53/tcp', '53:53/udp']}\n"
        let findings = ComposeLint().findings(in: ComposeLoader().load(text))
        #expect(!findings.contains { $0.rule == "port-clash" })
    }
}
