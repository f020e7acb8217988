extension Observer {
    /// That NZBGet runs, its version, and what keeps it from downloading.
    public static func nzbget(_ service: Service) -> Observer {
        Observer(service.source, deadline: service.timeout ?? .seconds(15)) { look in
            let nzbget = NZBGet(
                service.url, user: service.user ?? "nzbget", password: service.key, transport: look.transport)
            let version = try await nzbget.version()
            let status = try await nzbget.status()
            let complaints = [
                status.downloadPaused ? "downloads are paused" : nil,
                status.quotaReached ? "the quota is used up" : nil,
            ]
            return .health(Health(version: version.description, complaints: complaints.compactMap(\.self)))
        }
    }
}
