import StackKit

/// Configurations of every shape, the same in every run.
struct RandomStacks {
    /// SplitMix64.
    private var state: UInt64

    /// Whether it is only what nobody would be warned of: no root, no `latest`, torrents behind a VPN, one file system.
    private let isWise: Bool

    init(seed: UInt64, isWise: Bool = false) { (state, self.isWise) = (seed, isWise) }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    private mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
    private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// One after the other: no port of a host is taken twice, nothing leads nowhere.
    mutating func config() -> Config {
        var config = Config(services: [])
        config.system.project = pick(["media", "cinema", "home-2", "s_1"])
        config.system.timezone = pick(["Etc/UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"])
        config.system.puid = pick(isWise ? [1000, 1001] : [1000, 1001, 0, 65534])
        config.system.umask = Umask(pick([0o002, 0o022, 0o077]))
        if chance(60) {
            config.network.address = pick(isWise ? ["192.168.1.10"] : ["192.168.1.10", "nas.lan", "fd00::10"])
        }
        if chance(50) { config.network.domain = "example.org" }
        if chance(50) { config.network.subnets = ["192.168.1.0/24", "10.0.0.0/8"] }
        config.storage.root = pick(["/data", "/srv/data", "/volume1/My Data", "/mnt/$pool/data"])
        if chance(30) { config.storage.media = pick(isWise ? ["library"] : ["library", "/mnt/media"]) }
        if chance(30) { config.storage.downloads = pick(isWise ? ["loads"] : ["loads", "/mnt/fast/downloads"]) }
        if chance(50) { config.storage.libraries["movies-4k"] = pick(isWise ? ["uhd"] : ["uhd", "/mnt/archive/uhd"]) }
        if chance(50) { config.storage.transcode = "/tmp/transcode" }
        if chance(40) {
            var host = Config.Host()
            if chance(70) { host.address = "192.168.1.20" }
            if chance(50) { (host.root, host.config) = ("/volume1/data", "/volume1/config") }
            config.hosts["nas"] = host
        }
        let hasTunnel = chance(60) || isWise
        if hasTunnel { config.vpn = tunnel() }
        if chance(50) { config.proxy = Config.Proxy() }
        services(of: &config, hasTunnel: hasTunnel)
        return config
    }

    private mutating func tunnel() -> Config.VPN {
        var vpn = Config.VPN(provider: pick(["mullvad", "airvpn", "custom"]), type: pick([.wireguard, .openvpn]))
        vpn.user = KeyReference(.vault("vpn-user"))
        vpn.password = KeyReference(.file("/etc/vpn/password"))
        vpn.privateKey = KeyReference(.environment("WG_KEY"))
        vpn.addresses = ["10.64.0.2/32"]
        if chance(50) { vpn.countries = ["Switzerland", "Côte d'Ivoire"] }
        if chance(40) { vpn.portForwarding = true }
        if chance(40) { vpn.ports = [51413, 51414] }
        if chance(30) { (vpn.endpoint, vpn.publicKey) = (pick(["203.0.113.7:51820", "[2001:db8::1]:1194"]), "abc=") }
        if chance(30) { vpn.file = "/etc/vpn/custom.ovpn" }
        if chance(30) { vpn.environment["DOT"] = "off" }
        return vpn
    }

    private mutating func services(of config: inout Config, hasTunnel: Bool) {
        var free = 20_000 + below(20_000)
        let tunnelHost = config.hosts.isEmpty || chance(70) ? nil : config.hosts.names[0]
        for kind in Source.Kind.known where chance(60) || config.services.isEmpty {
            if kind == .gluetun || kind == .nginxProxyManager, chance(80) || isWise { continue }
            let isAlone = [.gluetun, .plex, .nginxProxyManager].contains(kind) || isWise && kind.isDownloader
            for instance in 0..<(chance(20) && !isAlone ? 2 : 1) {
                let name = instance == 0 ? kind.rawValue : "\(kind.rawValue)-\(pick(["4k", "music", "2"]))"
                var service = Service(Source(kind, name: name))
                if let host = config.hosts.names.first, chance(40) { service.host = host }
                if kind.isDownloader, hasTunnel, chance(70) || isWise {
                    (service.through, service.host) = (.vpn, tunnelHost)
                }
                if kind == .gluetun { service.host = tunnelHost }
                // Every port of its own, so that there is nothing to quarrel about.
                service.ports = kind.ports.map { port in
                    free += 1
                    let isMoved =
                        [.qbittorrent, .metube].contains(kind) || service.through == nil && port.name != "web"
                    let address = chance(20) && !isWise ? pick(["127.0.0.1", "::1", "0.0.0.0"]) : nil
                    return Service.Port(free, to: isMoved ? free : port.number, at: address, port.protocol)
                }
                if kind == .plex, chance(60) { service.ports = nil }
                if service.through == .vpn, [.nzbget, .sabnzbd].contains(kind) {
                    (service.ports, service.port) = (nil, Service.Port(free, to: isWise ? kind.ports[0].number : free))
                }
                fill(&service, of: config)
                config.services.append(service)
            }
        }
        if let named = config.services.filter({ $0.webPort != nil }).map(\.source.name).first, config.proxy != nil {
            config.proxy?.names[named] = pick(["requests", "whole.example.net"])
        }
    }

    private mutating func fill(_ service: inout Service, of config: Config) {
        let kind = service.source.kind
        if chance(50) { service.keyReference = KeyReference(.vault(service.source.name)) }
        if [.nzbget, .qbittorrent].contains(kind), chance(50) { service.user = "me$1" }
        if kind == .plex, chance(50) { service.claim = KeyReference(.environment("PLEX_CLAIM")) }
        if kind.transcodes, chance(50) {
            service.acceleration = pick([.vaapi, .qsv, .nvidia, Service.Acceleration.none])
        }
        if kind.keepsLibraries, config.storage.libraries["movies-4k"] != nil, chance(40) {
            service.libraries = ["movies-4k"]
        }
        if chance(20) { service.image = "registry.example.org:5000/somebody/\(kind.rawValue)" }
        if chance(20) || isWise && service.image != nil { service.version = "1.2.3" }
        if chance(10) { service.digest = "sha256:" + String(repeating: "0a", count: 32) }
        if chance(30) {
            service.environment = ["EXTRA": pick(["plain", "a: b # c", "$HOME ${X} $$", "", "ÄÖ \"q\" 'r'"])]
        }
        if chance(30) {
            let folders = ["/srv/scripts:/scripts:ro", "/mnt/a$b:/b", "cache:/cache", "/elsewhere:/config"]
            service.volumes = [pick(isWise ? Array(folders.prefix(2)) : folders)]
        }
        if service.through == nil, service.host == nil, chance(5), !isWise,
            ![.gluetun, .nginxProxyManager].contains(kind)
        {
            (service.hostNetwork, service.ports) = (true, nil)
        }
        if chance(10) { service.isEnabled = false }
    }
}
