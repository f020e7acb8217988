import Listener
import Rehearsal
import StackKit

/// A rehearsal stack on loopback, and the configuration that leads to it.
struct Served {
    let stack: Rehearsal.Stack
    let config: Config

    /// - Parameter spoiled: Does something to what every fake answers.
    static func with<Value>(
        films: Int = 20, shows: Int = 5, deadline: Duration = .seconds(60),
        spoiled: @escaping @Sendable (Transport) -> Transport = { $0 }, _ body: (Served) async throws -> Value
    ) async throws -> Value {
        let stack = Rehearsal.Stack(films: films, shows: shows, clock: .running)
        let listeners = try stack.core.map { try Listener(serving: spoiled($0.transport)) }
        let services = try zip(stack.core, listeners).map { fake, listener in
            Service(
                Source(Source.Kind(rawValue: fake.name)), url: listener.url + (fake.urlBase ?? ""), key: fake.key,
                user: fake.user, paths: try stack.library.paths.mapping(of: fake.name), timeout: deadline)
        }
        let served = Served(stack: stack, config: Config(services: services))
        do {
            let value = try await body(served)
            for listener in listeners { await listener.stop() }
            return value
        } catch {
            for listener in listeners { await listener.stop() }
            throw error
        }
    }

    func survey(_ kinds: [Source.Kind] = Source.Kind.all) async throws -> Survey {
        let client = ClientIdentity(identifier: "test", product: "Test", version: "1")
        let observers = config.observers(as: client).filter { kinds.contains($0.source.kind) }
        return try await Survey.take(of: config, by: observers, through: Connections(config).transport)
    }
}

extension Paths {
    fileprivate func mapping(of service: String) throws -> PathMapping {
        switch service {
        case "radarr": try PathMapping([.init(service: radarr, canonical: plexFilms)])
        case "sonarr": try PathMapping([.init(service: sonarr, canonical: plexShows)])
        default: .same
        }
    }
}
