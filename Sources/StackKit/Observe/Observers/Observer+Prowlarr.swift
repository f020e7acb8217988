extension Observer {
    /// That Prowlarr runs, its version and its complaints.
    public static func prowlarr(_ service: Service) -> Observer {
        health(of: service) { Prowlarr(service.url, key: service.key, transport: $0) }
    }

    /// That Lidarr runs, its version and its complaints; its music is not looked at.
    public static func lidarr(_ service: Service) -> Observer {
        health(of: service) { Lidarr(service.url, key: service.key, transport: $0) }
    }

    private static func health(
        of service: Service, _ application: @escaping @Sendable (Transport) -> some ArrService
    ) -> Observer {
        Observer(service.source, deadline: service.timeout ?? .seconds(15)) { look in
            let application = application(look.transport)
            let version = try await application.status().version
            let complaints = try await application.health().filter { ![.ok, .notice].contains($0.type) }.map(\.message)
            return .health(Health(version: version, complaints: complaints))
        }
    }
}
