extension Observer {
    /// That Prowlarr runs, its version and its complaints.
    public static func prowlarr(_ service: Service) -> Observer {
        Observer(service.source, deadline: service.timeout ?? .seconds(15)) { look in
            let prowlarr = Prowlarr(service.url, key: service.key, transport: look.transport)
            let version = try await prowlarr.status().version
            let complaints = try await prowlarr.health().filter { ![.ok, .notice].contains($0.type) }.map(\.message)
            return .health(Health(version: version, complaints: complaints))
        }
    }
}
