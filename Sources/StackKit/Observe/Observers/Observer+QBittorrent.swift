extension Observer {
    /// That qBittorrent runs, its version, and whether it is cut off.
    public static func qbittorrent(_ service: Service) -> Observer {
        Observer(service.source, deadline: service.timeout ?? .seconds(15)) { look in
            let qbittorrent = QBittorrent(
                service.url, user: service.user ?? "admin", password: service.key, transport: look.transport)
            let version = try await qbittorrent.app.version()
            let isCutOff = try await qbittorrent.transfer.info().connectionStatus == .disconnected
            return .health(Health(version: version, complaints: isCutOff ? ["it has no way to any peer"] : []))
        }
    }
}
