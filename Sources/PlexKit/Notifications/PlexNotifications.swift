/// What a server tells, for as long as somebody listens: it connects again by itself, with longer and longer pauses.
///
/// The first element, and the first after each gap, is `.resync`: the connection stands, and what happened before went
/// unheard. It ends when the task is cancelled. It throws `ServiceError` where listening is of no use, `.forbidden` for
/// anyone but the server's owner.
public struct PlexNotifications: AsyncSequence, Sendable {
    let feed: LiveFeed<[PlexNotification]>

    /// Connects, and hands out what the server tells.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var live: LiveFeed<[PlexNotification]>.AsyncIterator
        private var ready: ArraySlice<PlexNotification> = []
        private var isOver = false

        init(_ feed: LiveFeed<[PlexNotification]>) { live = feed.makeAsyncIterator() }

        /// The next one; `nil` once the task is cancelled. Throws `ServiceError` where listening is of no use.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> PlexNotification? {
            while ready.isEmpty, !isOver {
                do {
                    switch try await live.next(isolation: actor) {
                    case .connected: ready = [.resync]
                    case .message(let notes): ready = notes[...]
                    case nil: isOver = true
                    }
                } catch {
                    isOver = true
                    guard Task.isCancelled || error is CancellationError else { throw error }
                }
            }
            return ready.popFirst()
        }

        /// The next one; `nil` once the task is cancelled. Throws `ServiceError` where listening is of no use.
        public mutating func next() async throws -> PlexNotification? { try await next(isolation: nil) }
    }

    /// Starts listening with the first element that is asked for.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(feed) }
}

/// What is told on one connection, an event at a time.
private struct Notes: AsyncSequence, Sendable {
    let request: Request
    let transport: Transport
    let response: Response

    init(_ request: Request, on transport: Transport) async throws {
        (self.request, self.transport) = (request, transport)
        do { response = try await transport.send(request) } catch var error as ServiceError {
            if error.status == 401 || error.status == 403 {
                error.code = .forbidden
                error.advice = "Use the token of the server's owner: it tells nobody else what happens."
            }
            throw error
        }
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        let notes: Notes
        var events: any AsyncIteratorProtocol<ServerSentEvent, any Error>

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [PlexNotification]? {
            do {
                return try await events.next(isolation: actor).map { PlexNotification.read($0, notes.transport.drift) }
            } catch {
                throw notes.transport.explain(error, notes.request)
            }
        }

        mutating func next() async throws -> [PlexNotification]? { try await next(isolation: nil) }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(notes: self, events: response.events.makeAsyncIterator())
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
        _ kinds: [String] = [], pauses: Reconnection = Reconnection(),
        clock: any Clock<Duration> = ContinuousClock()
    ) -> PlexNotifications {
        let filters = kinds.isEmpty ? nil : kinds.joined(separator: ",")
        let request = Request(
            .get, ":/eventsource/notifications", query: ["filters": filters],
            headers: ["Accept": "text/event-stream"], streams: true)
        let transport = transport
        return PlexNotifications(
            feed: LiveFeed(reconnection: pauses, clock: clock) { try await Notes(request, on: transport) })
    }
}
