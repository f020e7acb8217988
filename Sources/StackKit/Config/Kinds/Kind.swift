extension Source.Kind {
    /// Lidarr, which looks after music.
    public static let lidarr: Self = "lidarr"
    /// Prowlarr, which looks after indexers.
    public static let prowlarr: Self = "prowlarr"
    /// Bazarr, which looks after subtitles.
    public static let bazarr: Self = "bazarr"
    /// Overseerr, which takes requests.
    public static let overseerr: Self = "overseerr"
    /// Seerr, which takes requests.
    public static let seerr: Self = "seerr"
    /// Maintainerr, which clears away.
    public static let maintainerr: Self = "maintainerr"
    /// Tautulli, which counts what is watched.
    public static let tautulli: Self = "tautulli"
    /// NZBGet, which downloads.
    public static let nzbget: Self = "nzbget"
    /// SABnzbd, which downloads.
    public static let sabnzbd: Self = "sabnzbd"
    /// qBittorrent, which downloads.
    public static let qbittorrent: Self = "qbittorrent"
    /// gluetun, which keeps the VPN's tunnel.
    public static let gluetun: Self = "gluetun"
    /// WireGuard, through which the stack is reached from outside.
    public static let wireguard: Self = "wireguard"
    /// Nginx Proxy Manager, which gives services names and certificates.
    public static let nginxProxyManager: Self = "nginx-proxy-manager"
    /// Tdarr, which transcodes.
    public static let tdarr: Self = "tdarr"
    /// FlareSolverr, which gets past what keeps programs out.
    public static let flaresolverr: Self = "flaresolverr"
    /// MeTube, which downloads from video sites.
    public static let metube: Self = "metube"

    /// Every kind of service that can be observed.
    public static let all: [Self] = [
        .plex, .radarr, .sonarr, .lidarr, .prowlarr, .nzbget, .qbittorrent, .sabnzbd,
    ]

    /// Every kind of service that a configuration may name.
    public static let known: [Self] = [
        .plex, .sonarr, .radarr, .lidarr, .prowlarr, .bazarr, .overseerr, .seerr, .maintainerr, .tautulli, .nzbget,
        .sabnzbd, .qbittorrent, .gluetun, .wireguard, .nginxProxyManager, .tdarr, .flaresolverr, .metube,
    ]

    /// Downloads for others, and may go through a VPN.
    public var isDownloader: Bool { [.nzbget, .sabnzbd, .qbittorrent, .metube].contains(self) }
    /// Keeps libraries of its own.
    public var keepsLibraries: Bool { [.plex, .radarr, .sonarr, .lidarr, .bazarr, .tdarr].contains(self) }
    /// Can have a graphics processor do its work.
    public var transcodes: Bool { [.plex, .tdarr].contains(self) }

    /// The library a service of this kind keeps where the file does not say.
    public var usualLibraries: [String] {
        switch self {
        case .radarr: ["movies"]
        case .sonarr: ["tv"]
        case .lidarr: ["music"]
        case .bazarr, .tdarr: ["movies", "tv"]
        case .plex: ["movies", "tv", "music"]
        default: []
        }
    }

    /// What an instance of this name is, going by the kind its name begins with.
    init?(guessing name: String) {
        let name = name.lowercased()
        let fitting = Self.known.filter { kind in
            guard name.hasPrefix(kind.rawValue) else { return false }
            return name.dropFirst(kind.rawValue.count).first.map { !$0.isLetter } ?? true
        }
        guard let kind = fitting.max(by: { $0.rawValue.count < $1.rawValue.count }) else { return nil }
        self = kind
    }
}
