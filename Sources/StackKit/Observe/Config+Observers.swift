extension Config {
    /// One observer for each service.
    ///
    /// - Parameters:
    ///   - rules: What the observations are for; they read no more than these need.
    ///   - client: Who asks Plex, which lists every one as a device.
    public func observers(for rules: [GapRule] = .library, as client: ClientIdentity) -> [Observer] {
        let detail = rules.episodes(comparingWithPlex: services.contains { $0.source.kind == .plex })
        return services.filter(\.isEnabled).compactMap { service in
            var service = service
            service.url = address(of: service) ?? ""
            return switch service.source.kind {
            case .plex: .plex(service, episodes: detail, as: client)
            case .radarr: .radarr(service)
            case .sonarr: .sonarr(service, episodes: detail)
            case .lidarr: .lidarr(service)
            case .prowlarr: .prowlarr(service)
            case .nzbget: .nzbget(service)
            case .qbittorrent: .qbittorrent(service)
            case .sabnzbd: .sabnzbd(service)
            default: nil
            }
        }
    }
}
