public import Wire

/// Where events are asked for, again and again.
public protocol EventSource: Sendable {
    /// What happened since it was asked last; nothing the first time, which only looks where things stand.
    ///
    /// Where it throws, the next call tells what this one would have told.
    mutating func poll() async throws -> [ServiceEvent]
}

/// Events of a service, found by asking: often while things happen, seldom while they do not, at once where the service
/// says that something changed.
///
/// Ends only by cancellation, or by an error that asking again cannot mend, such as a wrong key.
public struct EventFeed: AsyncSequence, Sendable {
    /// What happened; none comes twice.
    public typealias Element = ServiceEvent

    let source: any EventSource
    let pace: PollPace
    let clock: any Clock<Duration>
    let hints: LiveFeed<ResourceChange>?

    /// - Parameters:
    ///   - source: What is asked.
    ///   - pace: How often it is asked.
    ///   - hints: A live stream, each word of which has the source asked at once.
    ///   - clock: What pauses are measured by.
    public init(
        _ source: some EventSource, pace: PollPace = PollPace(), hints: LiveFeed<ResourceChange>? = nil,
        clock: any Clock<Duration> = ContinuousClock()
    ) { (self.source, self.pace, self.hints, self.clock) = (source, pace, hints, clock) }

    /// Asks while an event is waited for, and never ahead.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var source: any EventSource
        private var pace: PollPace
        private let clock: any Clock<Duration>
        private let listener: Listener
        private var window = EventWindow()
        private var ready: ArraySlice<ServiceEvent> = []
        private var isFirst = true

        init(_ feed: EventFeed) {
            (source, pace, clock) = (feed.source, feed.pace, feed.clock)
            listener = Listener(to: feed.hints)
        }

        /// The next event; throws what asking again cannot mend, and `CancellationError`.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> ServiceEvent? {
            while ready.isEmpty {
                if !isFirst { try await listener.alarm.wait(pace.interval, clock) }
                isFirst = false
                do {
                    let events = try await source.poll().filter { window.admits($0) }
                    pace.answered(events: events.count)
                    ready = events[...]
                } catch {
                    guard ServiceError.Code.isPassing(error) else { throw error }
                    pace.failed()
                }
            }
            return ready.removeFirst()
        }

        /// The next event; throws what asking again cannot mend, and `CancellationError`.
        public mutating func next() async throws -> ServiceEvent? { try await next(isolation: nil) }
    }

    /// Asks for the first time with the first event that is waited for.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    /// Rings for every hint, for as long as it is held. Where hints cannot be had, asking goes on without them.
    private final class Listener: Sendable {
        let alarm = Alarm()
        private let task: Task<Void, Never>?

        init(to hints: LiveFeed<ResourceChange>?) {
            task = hints.map { [alarm] hints in
                Task {
                    var hints = hints.makeAsyncIterator()
                    while (try? await hints.next()) != nil { alarm.ring() }
                }
            }
        }

        deinit { task?.cancel() }
    }
}
