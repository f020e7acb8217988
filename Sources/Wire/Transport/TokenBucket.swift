/// How many requests a second may start, with room for a burst. Time is passed in.
struct TokenBucket {
    private let perSecond: Double
    private let burst: Double
    /// Below zero it counts those who wait.
    private var tokens: Double
    private var counted: Duration

    init(perSecond: Double, burst: Int, at now: Duration) {
        (self.perSecond, self.burst) = (perSecond, Double(max(1, burst)))
        (tokens, counted) = (self.burst, now)
    }

    /// Takes the next place in the queue and tells how long to wait for it.
    mutating func take(at now: Duration) -> Duration {
        refill(at: now)
        tokens -= 1
        return tokens >= 0 ? .zero : .seconds(-tokens / perSecond)
    }

    /// Returns a place that was not used.
    mutating func giveBack(at now: Duration) {
        refill(at: now)
        tokens = min(burst, tokens + 1)
    }

    private mutating func refill(at now: Duration) {
        guard now > counted else { return }
        tokens = min(burst, tokens + (now - counted) / .seconds(1) * perSecond)
        counted = now
    }
}
