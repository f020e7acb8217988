extension Transport {
    /// Asks again where that is safe and can help: only what reads, after a failed connection, a 429, 502, 503 or 504,
    /// or a 500 that says the database is locked. `Retry-After` is honoured, and the request's deadline holds for all
    /// attempts and pauses together.
    public func retried(
        _ policy: RetryPolicy = RetryPolicy(), clock: any Clock<Duration> = ContinuousClock(),
        chance: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
    ) -> Transport {
        decorated { request, send in
            guard policy.mayRepeat(request) else { return try await send(request) }
            let watch = Stopwatch(clock)
            let deadline = request.deadline ?? policy.deadline
            var (attempt, sent) = (request, 0)
            while true {
                sent += 1
                let outcome: Result<Response, any Error>
                do { outcome = .success(try await send(attempt)) } catch { outcome = .failure(error) }
                let (isPassing, asked, settled) = try await judge(outcome, by: policy)
                let left = deadline - watch.elapsed
                guard isPassing, let pause = policy.pause(after: sent, asked: asked, left: left, chance: chance())
                else { return try settled.get() }
                try await clock.sleep(for: pause)
                attempt.deadline = watch.remaining(of: request.deadline)
            }
        }
    }
}

/// Whether the outcome is worth another attempt, the pause the server asks for, and the outcome itself, its body still
/// readable as far as errors are read.
private func judge(
    _ outcome: Result<Response, any Error>, by policy: RetryPolicy
) async throws -> (isPassing: Bool, asked: Duration?, outcome: Result<Response, any Error>) {
    switch outcome {
    case .failure(let failure):
        return (policy.isPassing(failure), (failure as? ServiceError)?.retryAfter, outcome)
    case .success(let response) where [429, 502, 503, 504].contains(response.status):
        return (true, response.retryAfter, outcome)
    case .success(var response) where response.status == 500:
        let words = try await response.beginning()
        response.body = Body(words)
        return (ServerWords.read(words).contains { $0.contains("database is locked") }, nil, .success(response))
    case .success:
        return (false, nil, outcome)
    }
}
