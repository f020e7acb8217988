/// The ways to the services of a configuration: one client, and one more for each other trust.
public struct Connections: Sendable {
    private let clients: [HTTPClient.Trust: HTTPClient]

    /// Makes the clients; nothing is connected until a transport is used.
    public init(_ config: Config) {
        clients = Dictionary(config.services.map { ($0.trust, ()) }) { first, _ in first }.keys
            .reduce(into: [:]) { clients, trust in
                var configuration = HTTPClient.Configuration()
                configuration.trust = trust
                clients[trust] = HTTPClient(configuration)
            }
    }

    /// The way to one service: four requests at once, and what passes by itself is tried three times.
    public func transport(to service: Service) -> Transport {
        (clients[service.trust] ?? HTTPClient.shared).transport
            .retried(RetryPolicy(attempts: 3, base: .milliseconds(300), cap: .seconds(5)))
            .limited(atOnce: 4)
    }
}
