/// When a failed read is asked again, and how soon: exponential back-off with full jitter.
public struct RetryPolicy: Hashable, Sendable {
    /// How often a request is sent at most, the first time included.
    public var attempts: Int
    /// The upper bound of the first pause; it doubles with every further one.
    public var base: Duration
    /// The longest pause that is drawn.
    public var cap: Duration
    /// The longest pause a server may ask for; beyond it the refusal is handed on instead.
    public var patience: Duration
    /// How long all attempts may take together where the request sets no deadline.
    public var deadline: Duration

    /// Four attempts within five minutes, after pauses of at most 0.5, 1 and 2 seconds, unless told otherwise.
    public init(
        attempts: Int = 4, base: Duration = .milliseconds(500), cap: Duration = .seconds(20),
        patience: Duration = .seconds(60), deadline: Duration = .seconds(300)
    ) {
        (self.attempts, self.base, self.cap) = (max(1, attempts), base, cap)
        (self.patience, self.deadline) = (patience, deadline)
    }

    /// The pause before the next attempt; `nil` where this was the last.
    ///
    /// - Parameters:
    ///   - sent: How often the request was sent.
    ///   - asked: What the server's `Retry-After` says.
    ///   - left: What remains of the deadline.
    ///   - chance: Between zero and one.
    public func pause(after sent: Int, asked: Duration? = nil, left: Duration, chance: Double) -> Duration? {
        guard sent < attempts else { return nil }
        let ceiling = min(cap, base * (1 << min(sent - 1, 30)))
        // What the server asks for is a minimum: jitter comes on top, or all clients would return at once.
        let pause = (asked ?? .zero) + (asked == nil ? ceiling : min(ceiling, base)) * chance
        guard (asked ?? .zero) <= patience, pause < left else { return nil }
        return pause
    }

    /// True where asking again can help and cannot do harm: the request only reads and the fault passes by itself.
    func mayRepeat(_ request: Request) -> Bool {
        request.effect == .reads && request.mayRepeat && request.body.bytes != nil
    }

    func isPassing(_ failure: any Error) -> Bool {
        ServiceError.Code(failure: failure).map(ServiceError.Code.passing.contains) ?? false
    }
}

extension ServiceError.Code {
    /// What may be well again by itself: nobody there, cut short, starting up, overloaded.
    static let passing: Set<Self> = [
        .refused, .unreachable, .nameNotFound, .timedOut, .cutShort, .startingUp, .rateLimited, .busy, .badGateway,
    ]

    /// True for what somebody who waits anyhow should wait out: also a server that fails, for it may be starting, and one
    /// that is left alone for having failed.
    package static func isPassing(_ failure: any Error) -> Bool {
        guard let code = Self(failure: failure) else { return false }
        return passing.contains(code) || code == .serverFault || code == .circuitOpen
    }
}
