/// What a connection that is made anew whenever it breaks brings.
public enum Live<Message: Sendable>: Sendable {
    /// Connected, for the first time or again: what was said before was not heard, so read the state now.
    case connected
    /// What the server said.
    case message(Message)
}

extension Live: Equatable where Message: Equatable {}

/// How soon a broken connection is made again: a random part of a bound that doubles with every failure.
public struct Reconnection: Hashable, Sendable {
    /// The bound of the first pause.
    public var base: Duration
    /// The longest bound.
    public var cap: Duration
    /// What of a pause is left to chance, from 0 to 1.
    public var jitter: Double

    /// Within a second at first, within a minute at last, half of each left to chance, unless told otherwise.
    public init(base: Duration = .seconds(1), cap: Duration = .seconds(60), jitter: Double = 0.5) {
        (self.base, self.cap, self.jitter) = (base, cap, min(1, max(0, jitter)))
    }

    /// The pause after that many failures in a row.
    ///
    /// - Parameter chance: Between zero and one.
    public func pause(after failures: Int, chance: Double) -> Duration {
        let bound = min(cap, base * (1 << min(max(failures - 1, 0), 30)))
        return bound * (1 - jitter * min(1, max(0, chance)))
    }
}

/// Messages of a server that goes on speaking. A lost connection is made again, and says so by `.connected`.
///
/// Ends only by cancellation, or by an error that another try cannot mend: a wrong key, no such thing.
public struct LiveFeed<Message: Sendable>: AsyncSequence, Sendable {
    /// A message, or word that messages may have been missed.
    public typealias Element = Live<Message>

    let reconnection: Reconnection
    let clock: any Clock<Duration>
    let connect: @Sendable () async throws -> any AsyncIteratorProtocol<Message, any Error>

    /// - Parameters:
    ///   - connect: Makes a connection and answers its messages; it is asked again after each loss.
    ///   - clock: What pauses are measured by.
    package init<Messages: AsyncSequence & Sendable>(
        reconnection: Reconnection = Reconnection(), clock: any Clock<Duration> = ContinuousClock(),
        connect: @escaping @Sendable () async throws -> Messages
    ) where Messages.Element == Message, Messages.Failure == any Error {
        (self.reconnection, self.clock) = (reconnection, clock)
        self.connect = { try await connect().makeAsyncIterator() }
    }

    /// The same feed, with other pauses.
    public func reconnecting(
        _ reconnection: Reconnection, clock: any Clock<Duration> = ContinuousClock()
    ) -> Self { Self(reconnection: reconnection, clock: clock, iterating: connect) }

    private init(
        reconnection: Reconnection, clock: any Clock<Duration>,
        iterating connect: @escaping @Sendable () async throws -> any AsyncIteratorProtocol<Message, any Error>
    ) { (self.reconnection, self.clock, self.connect) = (reconnection, clock, connect) }

    /// Holds the connection; letting go of it closes that.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let feed: LiveFeed
        private var messages: (any AsyncIteratorProtocol<Message, any Error>)?
        private var failures = 0
        /// How long the server asked to be left alone.
        private var asked: Duration?

        init(_ feed: LiveFeed) { self.feed = feed }

        /// The next message; throws `ServiceError` for what another try cannot mend, and `CancellationError`.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Live<Message>? {
            while true {
                do {
                    if messages != nil {
                        if let message = try await messages?.next(isolation: actor) {
                            failures = 0
                            return .message(message)
                        }
                        messages = nil
                        failures += 1
                    }
                    try Task.checkCancellation()
                    if failures > 0 {
                        let pause = feed.reconnection.pause(after: failures, chance: .random(in: 0...1))
                        try await feed.clock.sleep(for: Swift.max(pause, asked ?? .zero))
                    }
                    messages = try await feed.connect()
                    return .connected
                } catch {
                    messages = nil
                    // One event beyond all bounds is a gap like any other.
                    guard ServiceError.Code.isPassing(error) || ServiceError.Code(failure: error) == .tooLarge else {
                        throw error
                    }
                    failures += 1
                    asked = (error as? ServiceError)?.retryAfter
                }
            }
        }

        /// The next message; throws `ServiceError` for what another try cannot mend, and `CancellationError`.
        public mutating func next() async throws -> Live<Message>? { try await next(isolation: nil) }
    }

    /// Connects with the first element that is asked for.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}
