/// A breaker that several transports to the same service share.
public final class CircuitBreaker: Sendable {
    private let breaker: Lock<Breaker>
    private let now: @Sendable () -> Duration

    /// Goes on from the state of `breaker`; `now` is the time since a moment of the caller's choosing, by default since
    /// the circuit breaker was made.
    public init(_ breaker: Breaker = Breaker(), now: (@Sendable () -> Duration)? = nil) {
        let watch = Stopwatch()
        self.breaker = Lock(breaker)
        self.now = now ?? { watch.elapsed }
    }

    /// Whether requests are let through now, as of the last request.
    public var state: Breaker.State { breaker.withLock { $0.state } }

    /// Oldest first; the last one may still last.
    public var outages: [Breaker.Outage] { breaker.withLock { $0.outages } }

    fileprivate func admit() -> Breaker.Admission {
        let now = now()
        return breaker.withLock { $0.admit(at: now) }
    }

    fileprivate func settle(_ pass: Breaker.Pass, _ verdict: Verdict) {
        let now = now()
        breaker.withLock { breaker in
            switch verdict {
            case .answered: breaker.succeed(pass, at: now)
            case .failed: breaker.fail(pass, at: now)
            case .unknown: breaker.forget(pass, at: now)
            }
        }
    }

    /// What one exchange says about the health of the server.
    fileprivate enum Verdict {
        case answered, failed, unknown

        init(_ status: Int) { self = status >= 500 ? .failed : .answered }

        init(_ failure: any Error) {
            self =
                switch ServiceError.Code(failure: failure) {
                case .refused, .unreachable, .nameNotFound, .timedOut, .cutShort, .protocolViolation, .startingUp,
                    .busy, .serverFault, .badGateway:
                    .failed
                // The address, the certificate or the caller is at fault: that says nothing of the server.
                case .none, .badAddress, .unsendable, .certificate, .tls, .tooLarge, .circuitOpen, .notRecorded:
                    .unknown
                default: .answered
                }
        }
    }
}

extension Transport {
    /// Stops asking a service that keeps failing, and lets one probe at a time find out when it is back. What a service
    /// turns down (4xx) is no failure of it.
    ///
    /// - Throws: `ServiceError` with the code `circuitOpen` instead of sending.
    public func guarded(by breaker: CircuitBreaker) -> Transport {
        decorated { request, send in
            let pass: Breaker.Pass
            switch breaker.admit() {
            case .admitted(let admitted): pass = admitted
            case .refused(let wait):
                throw ServiceError(
                    .circuitOpen, attempted: request.line,
                    advice: "Mend the service first; it will be tried again by itself.", retryAfter: wait)
            }
            do {
                let response = try await send(request)
                breaker.settle(pass, .init(response.status))
                return response
            } catch {
                breaker.settle(pass, .init(error))
                throw error
            }
        }
    }
}
