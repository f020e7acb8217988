/// A server that was reached, and by which way.
public struct Reached: Sendable {
    /// The server, asked by its own token.
    public let plex: Plex
    /// The way that was taken.
    public let connection: ServerResource.Connection
    /// What is at its end.
    public let identity: Identity
    /// The ways that were tried and did not lead there.
    public let failures: [Failure]

    /// A way that did not lead there.
    public struct Failure: Sendable {
        /// The way.
        public let connection: ServerResource.Connection
        /// Why not.
        public let error: ServiceError
    }
}

/// How good a way is, the best first.
enum ConnectionClass: CaseIterable {
    case local, remote, relay

    init(_ connection: ServerResource.Connection) {
        self = connection.relay == true ? .relay : connection.local == true ? .local : .remote
    }
}

extension PlexAccount {
    /// Finds a way to a server: through the network at home if there is one, else from outside, and by the relay last.
    ///
    /// All ways of one kind are tried at once. A way is taken where the right server answers at its end; the token is
    /// sent to no one before that.
    ///
    /// Throws `ServiceError`, `.unreachable` where no way leads there: `messages` says of each why.
    ///
    /// - Parameters:
    ///   - server: As the account lists it; its own token is used.
    ///   - patience: How long the ways of one kind may take together.
    ///   - clock: What the waiting is done by.
    public func connect(
        to server: ServerResource, patience: Duration = .seconds(5), clock: any Clock<Duration> = ContinuousClock()
    ) async throws -> Reached {
        var failures: [Reached.Failure] = []
        for kind in ConnectionClass.allCases {
            let ways = server.connections.filter { ConnectionClass($0) == kind }
            guard !ways.isEmpty else { continue }
            let race = await race(ways, to: server, patience, clock)
            try Task.checkCancellation()
            failures += race.failures
            if let (way, identity) = race.winner {
                let plex = Plex(
                    way.uri, token: server.accessToken ?? token, client: tv.identity, transport: transport)
                return Reached(plex: plex, connection: way, identity: identity, failures: failures)
            }
        }
        throw ServiceError(
            .unreachable, attempted: "connect to \(server.name)",
            messages: failures.map { "\(Address.printable($0.connection.uri)): \($0.error.code)" },
            advice: "Check that the server is running, and that it can be reached from here or from outside.")
    }

    private typealias Race = (winner: (ServerResource.Connection, Identity)?, failures: [Reached.Failure])

    private func race(
        _ ways: [ServerResource.Connection], to server: ServerResource, _ patience: Duration,
        _ clock: any Clock<Duration>
    ) async -> Race {
        await withTaskGroup(of: (Int?, Result<Identity, ServiceError>).self) { group in
            for (place, way) in ways.enumerated() {
                group.addTask { (place, await probe(way, for: server)) }
            }
            // No place stands for the end of patience.
            group.addTask {
                try? await clock.sleep(for: patience)
                return (nil, .failure(Self.late(server)))
            }
            var waiting = Set(ways.indices)
            var race: Race = (nil, [])
            while !waiting.isEmpty, let (place, outcome) = await group.next() {
                guard let place else { break }
                waiting.remove(place)
                switch outcome {
                case .success(let identity):
                    race.winner = (ways[place], identity)
                    waiting = []
                case .failure(let error): race.failures.append(.init(connection: ways[place], error: error))
                }
            }
            race.failures += waiting.sorted().map { .init(connection: ways[$0], error: Self.late(server)) }
            group.cancelAll()
            return race
        }
    }

    /// Whether the right server is at the end of a way. No token is sent: nobody knows yet who is there.
    private func probe(
        _ way: ServerResource.Connection, for server: ServerResource
    ) async -> Result<Identity, ServiceError> {
        let stranger = transport.rooted(at: way.uri, signing: tv.identity.headers, as: Plex.profile)
        let request = Request(.get, "identity")
        do {
            let identity: Identity = try await stranger.container(request)
            guard identity.machineIdentifier == server.clientIdentifier else {
                return .failure(
                    ServiceError(
                        .notFound, attempted: "GET \(Address.printable(way.uri))/identity",
                        advice: "Another server answers at this address: the one that is meant has moved."))
            }
            return .success(identity)
        } catch let error as ServiceError {
            return .failure(error)
        } catch {
            return .failure(Self.late(server))
        }
    }

    private static func late(_ server: ServerResource) -> ServiceError {
        ServiceError(
            .timedOut, attempted: "connect to \(server.name)",
            advice: "Allow it more time, or check the address: nobody answered in time.")
    }
}
