extension Observer {
    /// That SABnzbd runs, its version, and what keeps it from downloading.
    public static func sabnzbd(_ service: Service) -> Observer {
        Observer(service.source, deadline: service.timeout ?? .seconds(15)) { look in
            let sabnzbd = SABnzbd(service.url, key: service.key, transport: look.transport)
            let state = try await sabnzbd.queue.state(limit: 1)
            return .health(
                Health(version: state.version, complaints: state.paused ? ["downloads are paused"] : []))
        }
    }
}
