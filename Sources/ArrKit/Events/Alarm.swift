import Wire

/// A pause that somebody else can end before its time.
final class Alarm: Sendable {
    private enum State {
        case quiet, rung
        case awaited(AsyncStream<Void>.Continuation)
    }

    private let state = Lock(State.quiet)

    /// Ends the pause; the next one where there is none just now.
    func ring() {
        state.withLock { state in
            if case .awaited(let waiter) = state { waiter.finish() }
            state = .rung
        }
    }

    /// Returns after `pause`, or as soon as it is rung. Throws `CancellationError`.
    func wait(_ pause: Duration, _ clock: any Clock<Duration>) async throws {
        let (rings, waiter) = AsyncStream<Void>.makeStream()
        state.withLock { state in
            if case .rung = state { waiter.finish() } else { state = .awaited(waiter) }
        }
        defer { state.withLock { $0 = .quiet } }
        try await withThrowingTaskGroup { group in
            group.addTask { try await clock.sleep(for: pause) }
            group.addTask { for await _ in rings {} }
            try await group.next()
            group.cancelAll()
        }
        try Task.checkCancellation()
    }
}
