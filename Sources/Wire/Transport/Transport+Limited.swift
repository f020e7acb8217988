extension Transport {
    /// Never asks more often or more at once than allowed; who came first goes first, and a cancelled caller gives its
    /// place back. A streamed answer counts until its head has arrived.
    ///
    /// - Parameters:
    ///   - perSecond: How many requests may start in a second; `nil` sets no limit.
    ///   - burst: How many may start at once after a quiet time.
    ///   - atOnce: How many may be under way; `nil` sets no limit.
    ///   - clock: What the pace is kept by; tests give one that they move themselves.
    public func limited(
        perSecond: Double? = nil, burst: Int = 1, atOnce: Int? = nil, clock: any Clock<Duration> = ContinuousClock()
    ) -> Transport {
        let pace = perSecond.map { Pace(perSecond: $0, burst: burst, clock: clock) }
        let places = atOnce.map(Places.init)
        return decorated { request, send in
            guard let places else {
                try await pace?.wait()
                return try await send(request)
            }
            return try await places.occupied {
                try await pace?.wait()
                return try await send(request)
            }
        }
    }
}

/// Makes callers wait for their token.
private final class Pace: Sendable {
    private let bucket: Lock<TokenBucket>
    private let watch: Stopwatch
    private let clock: any Clock<Duration>

    init(perSecond: Double, burst: Int, clock: any Clock<Duration>) {
        bucket = Lock(TokenBucket(perSecond: perSecond, burst: burst, at: .zero))
        (self.clock, watch) = (clock, Stopwatch(clock))
    }

    func wait() async throws {
        let now = watch.elapsed
        let pause = bucket.withLock { $0.take(at: now) }
        guard pause > .zero else { return }
        do {
            try await clock.sleep(for: pause)
        } catch {
            let now = watch.elapsed
            bucket.withLock { $0.giveBack(at: now) }
            throw error
        }
    }
}
