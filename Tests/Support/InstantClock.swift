import Wire

/// A clock on which sleeping takes no time: it jumps to when the sleeper wanted to wake.
public final class InstantClock: Clock {
    public struct Instant: InstantProtocol {
        public var offset: Duration
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let time = Lock<(now: Duration, slept: [Duration])>((.zero, []))

    public init() {}

    public var now: Instant { Instant(offset: time.withLock { $0.now }) }
    public var minimumResolution: Duration { .zero }
    /// Every sleep so far.
    public var slept: [Duration] { time.withLock { $0.slept } }

    public func advance(by duration: Duration) { time.withLock { $0.now += duration } }

    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        time.withLock { time in
            time.slept.append(deadline.offset - time.now)
            time.now = max(time.now, deadline.offset)
        }
    }
}
