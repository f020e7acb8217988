/// What a server tells, for as long as somebody listens: it connects again by itself, with longer and longer pauses.
///
/// The first element, and the first after each gap, is `.resync`: the connection stands, and what happened before went
/// unheard. It ends when the task is cancelled. It throws `ServiceError` where listening is of no use, `.forbidden` for
/// anyone but the server's owner.
public struct PlexNotifications: AsyncSequence, Sendable {
    let transport: Transport
    let request: Request
    let pauses: Pauses
    let clock: any Clock<Duration>

    /// How long to wait before connecting again.
    public struct Pauses: Hashable, Sendable {
        /// The upper bound of the first pause; it doubles with every further one.
        public var base: Duration
        /// The longest pause.
        public var cap: Duration
        /// What of a pause is left to chance, from 0 to 1.
        public var jitter: Double

        /// At most one second, then two, up to a minute; half of each is left to chance.
        public init(base: Duration = .seconds(1), cap: Duration = .seconds(60), jitter: Double = 0.5) {
            (self.base, self.cap, self.jitter) = (base, cap, jitter)
        }

        func pause(after failures: Int, asked: Duration?, chance: Double) -> Duration {
            // Inside a sequence the plain names are the sequence's own.
            let doublings = Swift.min(Swift.max(failures, 1) - 1, 20)
            return Swift.max(Swift.min(cap, base * (1 << doublings)) * (1 - jitter * chance), asked ?? .zero)
        }
    }

    /// Connects, and hands out what the server tells.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let source: PlexNotifications
        private var events: (any AsyncIteratorProtocol<ServerSentEvent, any Error>)?
        private var ready: ArraySlice<PlexNotification> = []
        /// Connections in a row that told nothing.
        private var failures = 0
        private var asked: Duration?
        private var isOver = false

        init(_ source: PlexNotifications) { self.source = source }

        /// The next one; `nil` once the task is cancelled. Throws `ServiceError` where listening is of no use.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> PlexNotification? {
            while !isOver {
                if let note = ready.popFirst() { return note }
                do {
                    if try await step(isolation: actor) { return .resync }
                } catch {
                    events = nil
                    isOver = Task.isCancelled || error is CancellationError
                    if isOver { return nil }
                    guard let error = error as? ServiceError, Self.isPassing(error.code) else {
                        isOver = true
                        throw error
                    }
                    (failures, asked) = (failures + 1, error.retryAfter)
                }
            }
            return nil
        }

        /// The next one; `nil` once the task is cancelled. Throws `ServiceError` where listening is of no use.
        public mutating func next() async throws -> PlexNotification? { try await next(isolation: nil) }

        /// Connects, or reads on; true where a connection stands anew.
        private mutating func step(isolation actor: isolated (any Actor)?) async throws -> Bool {
            if events == nil {
                try await pause(isolation: actor)
                events = try await source.connect()
                return true
            }
            do {
                guard let event = try await events?.next(isolation: actor) else {
                    events = nil
                    failures += 1
                    return false
                }
                failures = 0
                ready = PlexNotification.read(event, source.transport.drift)[...]
            } catch {
                throw source.transport.explain(error, source.request)
            }
            return false
        }

        private mutating func pause(isolation actor: isolated (any Actor)?) async throws {
            guard failures > 0 else { return }
            let pause = source.pauses.pause(after: failures, asked: asked, chance: .random(in: 0..<1))
            asked = nil
            try await source.clock.sleep(for: pause)
        }

        /// What passes by itself, as when a server starts anew.
        private static func isPassing(_ code: ServiceError.Code) -> Bool {
            [
                .refused, .unreachable, .nameNotFound, .timedOut, .cutShort, .startingUp, .rateLimited, .busy,
                .badGateway, .serverFault, .circuitOpen, .tooLarge,
            ].contains(code)
        }
    }

    /// Starts listening with the first element that is asked for.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    private func connect() async throws -> any AsyncIteratorProtocol<ServerSentEvent, any Error> {
        do { return try await transport.send(request).events.makeAsyncIterator() } catch var error as ServiceError {
            if error.status == 401 || error.status == 403 {
                error.code = .forbidden
                error.advice = "Use the token of the server's owner: it tells nobody else what happens."
            }
            throw error
        }
    }
}

extension Plex {
    /// What the server tells while somebody listens. Its owner alone may.
    ///
    /// A server that has gone silent is noticed by the transport, as `HTTPClient` does after its `idleTimeout`.
    ///
    /// - Parameters:
    ///   - kinds: Such as `playing` and `activity`; all but the log where there are none.
    ///   - pauses: How long to wait before connecting again.
    ///   - clock: What the waiting is done by.
    public func notifications(
        _ kinds: [String] = [], pauses: PlexNotifications.Pauses = .init(),
        clock: any Clock<Duration> = ContinuousClock()
    ) -> PlexNotifications {
        let filters = kinds.isEmpty ? nil : kinds.joined(separator: ",")
        let request = Request(
            .get, ":/eventsource/notifications", query: ["filters": filters],
            headers: ["Accept": "text/event-stream"], streams: true)
        return PlexNotifications(transport: transport, request: request, pauses: pauses, clock: clock)
    }
}
