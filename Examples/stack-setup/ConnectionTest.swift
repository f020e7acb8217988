import StackKit

/// Asks a service who it is, and changes nothing.
struct ConnectionTest {
    let service: Service
    let references: References

    /// How long a service may take to answer.
    static let limit = Duration.seconds(10)

    /// What it says, or what to do about its not saying it. No key is in either.
    func run() async -> SetupTest {
        do {
            var service = service
            if let reference = service.keyReference { service.key = try references.resolve(reference) }
            var configuration = HTTPClient.Configuration()
            configuration.trust = service.trust
            let client = HTTPClient(configuration)
            defer { client.close() }
            let transport = client.transport.decorated { request, send in
                var request = request
                request.deadline = min(request.deadline ?? Self.limit, Self.limit)
                return try await send(request)
            }
            return .answers(try await ask(service, transport))
        } catch let failure as KeyReference.Failure {
            return .fails("There is no key yet: \(failure).")
        } catch let error as ServiceError {
            return .fails("\(error)")
        } catch {
            return .fails(error is CancellationError ? "It was not waited for." : "\(error)")
        }
    }

    private func ask(_ service: Service, _ transport: Transport) async throws -> String {
        let (url, key) = (service.url, service.key)
        switch service.source.kind {
        case .plex:
            let client = ClientIdentity(identifier: "stack-setup", product: "stack-setup", version: "1")
            let plex = Plex(url, token: key, client: client, transport: transport, deadline: Self.limit)
            let count = try await plex.libraries.all().count
            return "Plex with \(count) \(count == 1 ? "library" : "libraries")"
        case .sonarr: return try await probe(Sonarr(url, key: key, transport: transport))
        case .radarr: return try await probe(Radarr(url, key: key, transport: transport))
        case .lidarr: return try await probe(Lidarr(url, key: key, transport: transport))
        case .prowlarr: return try await probe(Prowlarr(url, key: key, transport: transport))
        case .nzbget:
            let nzbget = NZBGet(url, user: service.user ?? "nzbget", password: key, transport: transport)
            return "NZBGet \(try await nzbget.version())"
        case .qbittorrent:
            let qbittorrent = QBittorrent(url, user: service.user ?? "admin", password: key, transport: transport)
            return "qBittorrent \(try await qbittorrent.app.version())"
        case .sabnzbd:
            return "SABnzbd \(try await SABnzbd(url, key: key, transport: transport).queue.state(limit: 1).version)"
        case .overseerr, .seerr:
            let seerr = try await Seerr.connected(url, key: key, transport: transport)
            return "\(seerr.profile.name) \(try await seerr.status().version)"
        default: return "nobody here knows how to ask it"
        }
    }

    private func probe(_ application: some ArrService) async throws -> String {
        let probe = try await application.probe()
        return "\(probe.appName) \(probe.version.map { "\($0)" } ?? "of an unknown version")"
    }
}
