/// Files with one fault each. `#!` marks the line that is to be shown.
enum FaultyFiles {
    struct Case: Sendable, CustomStringConvertible {
        let rule: String
        let text: String
        var environment: [String: String] = [:]
        var others: [String: String] = [:]
        var description: String { rule }

        init(_ rule: String, _ text: String, environment: [String: String] = [:], others: [String: String] = [:]) {
            (self.rule, self.text, self.environment, self.others) = (rule, text, environment, others)
        }
    }

    /// A service that nothing is wrong with, to be added to.
    private static func service(_ name: String, _ lines: String..., image: String = "example/app:1.2.3") -> String {
        "  \(name):\n    image: \(image)\n" + lines.map { "    \($0)\n" }.joined()
    }

    private static func file(_ services: String..., below: String = "") -> String {
        "services:\n" + services.joined() + below
    }

    static let all = reading + values + names + lifecycle + network + vpn + storage + rights + environment

    private static let reading = [
        Case("unreadable", "services:\n  a: {image: x:1\n  b: {} #!\n"),
        Case("unreadable", "services:\n  a: not an object #!\n"),
        Case("bad-variable", file(service("a", "environment:", "  GREETING: \"pa${ss\" #!"))),
        Case("missing-variable", file(service("a", "hostname: ${NAME:?say how it is called} #!"))),
        Case("unset-variable", file(service("a", "volumes:", "  - ${DATA}/media:/library #!"))),
        Case("unset-variable", file(service("a", "environment:", "  - HANDED_OVER #!"))),
        Case("broken-extends", file(service("base"), service("a", "extends: bsae #!"))),
        Case(
            "conflict",
            "include: [other.yaml]\n" + file(service("a", "restart: always")).replacing("  a:", with: "  a: #!"),
            others: ["other.yaml": file(service("a"))]),
        Case("unknown-key", file(service("a", "enviroment: {A: b} #!"))),
        Case("unknown-key", file(service("a", "deploy:", "  resources:", "    limits:", "      memry: 1g #!"))),
        Case("invalid-value", file(service("a", "privileged: often #!"))),
    ]

    private static let values = [
        Case("bad-restart", file(service("a", "restart: unless-stoped #!"))),
        Case("bad-port", file(service("a", "ports:", "  - \"80:80\"", "  - \"8080:99999\" #!"))),
        Case("bad-port", file(service("a", "ports: [\"8000-8002:9000-9001\"] #!"))),
        Case("bad-duration", file(service("a", "healthcheck:", "  test: x", "  interval: \"30\" #!"))),
        Case("bad-amount", file(service("a", "mem_limit: 2 gigs #!"))),
        Case("bad-amount", file(service("a", "mem_limit: 512 #!"))),
        Case("obsolete-version", "version: \"3.8\" #!\n" + file(service("a"))),
        Case("octal-number", file(service("a", "environment:", "  UMASK: 022 #!"))),
        Case("limit-conflict", file(service("a", "deploy: {resources: {limits: {memory: 1g}}}", "mem_limit: 2g #!"))),
        Case("install-at-start", file(service("a", "command: sh -c \"pip install buildarr && buildarr run\" #!"))),
        Case("no-image", "services:\n  a: #!\n    restart: always\n"),
        Case("bad-image", file(service("a", image: "Example/App:1.0 #!"))),
        Case("latest-image", file(service("a", image: "example/app:latest #!"))),
        Case("untagged-image", file(service("a", image: "example/app #!"))),
    ]

    private static let names = [
        Case("container-name-clash", file(service("a", "container_name: x"), service("b", "container_name: x #!"))),
        Case("container-name-clash", file(service("a", "container_name: x #!", "scale: 2"))),
        Case(
            "undefined-network",
            file(
                service("a", "networks: [proxxy] #!"), service("b", "networks: [proxy]"),
                below: "networks: {proxy: {}}\n")),
        Case("undefined-volume", file(service("a", "volumes:", "  - config:/config #!"))),
        Case("undefined-secret", file(service("a", "secrets: [key] #!"))),
        Case("undefined-config", file(service("a", "configs: [{source: conf, target: /c}] #!"))),
        Case("unused-resource", file(service("a"), below: "volumes:\n  old: {} #!\n")),
    ]

    private static let lifecycle = [
        Case("unknown-dependency", file(service("a", "depends_on: [bb] #!"), service("b"))),
        Case("circular-dependency", file(service("a", "depends_on: [b]"), service("b", "depends_on: [a] #!"))),
        Case(
            "healthy-without-check",
            file(service("a", "depends_on:", "  b:", "    condition: service_healthy #!"), service("b"))),
        Case("missing-health-check", file(service("a")).replacing("  a:", with: "  a: #!")),
        Case("missing-restart", file(service("a")).replacing("  a:", with: "  a: #!")),
        Case("bad-health-check", file(service("a", "healthcheck:", "  test: [curl, -f, \"http://127.0.0.1\"] #!"))),
        Case("bad-health-check", file(service("a", "healthcheck:", "  test: [CMD, check, \"||\", exit, \"1\"] #!"))),
        Case("localhost-check", file(service("a", "healthcheck:", "  test: curl -f http://localhost:80 #!"))),
        Case("profile-dependency", file(service("a", "depends_on: [b] #!"), service("b", "profiles: [extra]"))),
    ]

    private static let network = [
        Case("port-clash", file(service("a", "ports: [\"8080:80\"]"), service("b", "ports: [\"8080:81\"] #!"))),
        Case(
            "port-clash",
            file(
                service("a", "ports: [\"6881-6889:6881-6889/udp\"]"),
                service("b", "ports: [\"127.0.0.1:6885:1/udp\"] #!"))),
        Case("port-clash", file(service("a", "ports: [\"8080:80\"] #!", "scale: 2"))),
        Case(
            "plex-port",
            file(
                service("plex", "network_mode: host", image: "lscr.io/linuxserver/plex:1.40.0"),
                service("dlna", "ports: [\"1900:1900/udp\"] #!"))),
        Case("host-ports", file(service("a", "network_mode: host", "ports: #!", "  - \"80:80\""))),
        Case(
            "shared-network-ports",
            file(
                service("b"),
                service(
                    "a", "network_mode: service:b", "depends_on: {b: {condition: service_started, restart: true}}",
                    "ports: #!", "  - \"80:80\""))),
        Case(
            "shared-network-names",
            file(
                service("b"),
                service(
                    "a", "network_mode: service:b", "depends_on: {b: {condition: service_started, restart: true}}",
                    "hostname: me #!"))),
        Case(
            "shared-network-clash",
            file(
                service("b"),
                service(
                    "sab", "network_mode: service:b", "depends_on: {b: {condition: service_started, restart: true}}",
                    image: "example/sabnzbd:4.3.2"),
                service(
                    "qb", "network_mode: service:b #!", "depends_on: {b: {condition: service_started, restart: true}}",
                    image: "example/qbittorrent:5.0.0"))),
        Case(
            "mode-and-networks",
            file(service("a", "network_mode: host", "networks: #!", "  n: {}"), below: "networks: {n: {}}\n")),
        Case("unknown-shared-network", file(service("vpn"), service("a", "network_mode: service:vnp #!"))),
        Case("exposed-admin", file(service("radarr", "ports:", "  - \"7878:7878\" #!", image: "example/radarr:5.0.0"))),
        Case(
            "shared-network-host",
            file(
                service("b"),
                service(
                    "qb", "network_mode: service:b", "depends_on: {b: {condition: service_started, restart: true}}"),
                service("a", "environment:", "  CLIENT: http://qb:8080 #!"))),
        Case(
            "orphan-port",
            file(service("vpn", "ports:", "  - \"6789:6789\" #!", tunnel, image: "qmcgaw/gluetun:v3.40.0"))),
        Case("host-port-taken", file(service("a", "ports: [\"5000:80\"] #!"))),
        Case(
            "no-common-network",
            file(
                service("plex", "networks: [inner]"),
                service("a", "networks: [proxy]", "environment:", "  SERVER: http://plex:32400 #!"),
                below: "networks: {inner: {}, proxy: {}}\n")),
    ]

    private static let tunnel =
        "devices: [/dev/net/tun]\n    cap_add: [NET_ADMIN]\n    environment: {VPN_SERVICE_PROVIDER: custom}"

    private static let vpn = [
        Case("client-restart", file(service("b"), service("a", "network_mode: service:b #!"))),
        Case("client-restart", file(service("b"), service("a", "network_mode: service:b", "depends_on:", "  - b #!"))),
        Case(
            "torrent-without-vpn",
            file(
                service("vpn", tunnel, image: "qmcgaw/gluetun:v3.40.0"),
                service("qb", image: "example/qbittorrent:5.0.0")
            ).replacing("  qb:", with: "  qb: #!")),
        Case(
            "vpn-rights",
            file(
                service(
                    "vpn", "cap_add: [NET_ADMIN]", "environment: {VPN_SERVICE_PROVIDER: custom}",
                    image: "qmcgaw/gluetun:v3.40.0")
            ).replacing("  vpn:", with: "  vpn: #!")),
        Case(
            "vpn-variable",
            file(
                service(
                    "vpn",
                    tunnel.replacing("custom}", with: "custom, #!\n      VPN_KILL_SWITCH: \"on\"}").replacing(
                        ", #!\n", with: ",\n"
                    ).replacing("\"on\"}", with: "\"on\"} #!"), image: "qmcgaw/gluetun:v3.40.0"))),
        Case(
            "vpn-login",
            file(
                service(
                    "vpn", "devices: [/dev/net/tun]", "cap_add: [NET_ADMIN]", "environment: #!",
                    "  VPN_SERVICE_PROVIDER: mullvad", "  VPN_TYPE: wireguard", image: "qmcgaw/gluetun:v3.40.0"))),
    ]

    private static let storage = [
        Case(
            "hard-link-trap",
            file(service("a", "volumes:", "  - /srv/downloads:/downloads", "  - /srv/movies:/movies #!"))),
        Case(
            "hard-link-trap",
            file(service("a", "volumes:", "  - /srv/tv:/data/media/tv", "  - /srv/usenet:/data/usenet/ #!"))),
        Case("mount-clash", file(service("a", "volumes:", "  - /a:/x", "  - /b:/x/ #!"))),
        Case("system-mount", file(service("a", "volumes:", "  - ./etc:/etc #!"))),
        Case("relative-target", file(service("a", "volumes:", "  - /a:data #!"))),
        Case("outside-path", file(service("a", "volumes:", "  - ../media:/library #!"))),
        Case(
            "shared-config",
            file(service("a", "volumes: [\"./config:/config\"]"), service("b", "volumes: [\"./config/:/config\"] #!"))),
        Case(
            "network-share-config",
            file(
                service("a", "volumes: [\"share:/config\"] #!"),
                below: "volumes: {share: {driver_opts: {type: nfs, device: \":/x\", o: addr=10.0.0.2}}}\n")),
    ]

    private static let rights = [
        Case("docker-socket", file(service("a", "volumes:", "  - /var/run/docker.sock:/var/run/docker.sock #!"))),
        Case("privileged", file(service("a", "privileged: true #!"))),
        Case("broad-capability", file(service("a", "cap_add: [SYS_ADMIN] #!"))),
        Case("new-privileges", file(service("a")).replacing("  a:", with: "  a: #!")),
        Case("root-user", file(service("a", "environment:", "  PUID: 0 #!"))),
        Case(
            "user-mismatch",
            file(
                service("a", "environment: {PUID: 1000}"), service("b", "environment: {PUID: 1000}"),
                service("c", "environment:", "  PUID: 1001 #!"))),
    ]

    private static let environment = [
        Case("plain-secret", file(service("a", "environment:", "  - API_KEY=0123456789abcdef0123456789abcdef #!"))),
        Case("claim-token", file(service("plex", "environment:", "  PLEX_CLAIM: claim-abcdefghij0123456789 #!"))),
        Case("duplicate-variable", file(service("a", "environment:", "  - TZ=UTC", "  - TZ=Europe/Berlin #!"))),
        Case("bad-time-zone", file(service("a", "environment:", "  TZ: Europe/Berlinn #!"))),
        Case("missing-time-zone", file(service("a", "environment: #!", "  PUID: 1000"))),
    ]
}
