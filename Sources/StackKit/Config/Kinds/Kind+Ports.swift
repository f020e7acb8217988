/// A port a kind of service listens on, unless told otherwise.
public struct StandardPort: Hashable, Sendable {
    /// What is behind it: `web` for what people and other services open.
    public var name: String
    /// Its number, within the container and outside.
    public var number: Int
    /// What it speaks.
    public var `protocol`: IPProtocol

    init(_ name: String, _ number: Int, _ protocol: IPProtocol = .tcp) {
        (self.name, self.number, self.protocol) = (name, number, `protocol`)
    }
}

extension Source.Kind {
    /// The ports a service of this kind listens on, the one for people first.
    public var ports: [StandardPort] {
        switch self {
        case .plex: Self.plexPorts
        case .sonarr: [StandardPort("web", 8989)]
        case .radarr: [StandardPort("web", 7878)]
        case .lidarr: [StandardPort("web", 8686)]
        case .prowlarr: [StandardPort("web", 9696)]
        case .bazarr: [StandardPort("web", 6767)]
        case .overseerr, .seerr: [StandardPort("web", 5055)]
        case .maintainerr: [StandardPort("web", 6246)]
        case .tautulli: [StandardPort("web", 8181)]
        case .nzbget: [StandardPort("web", 6789)]
        case .sabnzbd: [StandardPort("web", 8080)]
        case .qbittorrent:
            [StandardPort("web", 8080), StandardPort("peers", 6881), StandardPort("peers", 6881, .udp)]
        case .wireguard: [StandardPort("tunnel", 51820, .udp)]
        case .nginxProxyManager: [StandardPort("web", 81), StandardPort("http", 80), StandardPort("https", 443)]
        case .tdarr: [StandardPort("web", 8265), StandardPort("server", 8266)]
        case .flaresolverr: [StandardPort("web", 8191)]
        case .metube: [StandardPort("web", 8081)]
        default: []
        }
    }

    /// What a service of this kind listens on unless told otherwise.
    var port: Int? { ports.first { $0.name == "web" }?.number }

    /// Plex finds players by all of these, and takes them on the host itself in host mode.
    private static let plexPorts = [
        StandardPort("web", 32400), StandardPort("discovery", 1900, .udp), StandardPort("bonjour", 5353, .udp),
        StandardPort("companion", 8324), StandardPort("network", 32410, .udp), StandardPort("network", 32412, .udp),
        StandardPort("network", 32413, .udp), StandardPort("network", 32414, .udp), StandardPort("dlna", 32469),
    ]
}
