internal import FoundationEssentials

/// The time a rehearsal goes by: the machine's, or one that stands still until it is moved.
public final class StackClock: Sendable {
    private struct Waiter {
        let until: Moment
        let resume: CheckedContinuation<Void, Never>
    }

    private struct State {
        var now: Moment?
        var waiters: [Int: Waiter] = [:]
        var next = 0
    }

    private let state: Lock<State>

    /// Goes with the machine's clock.
    public static var running: StackClock { StackClock(now: nil) }

    /// Stands still until `advance(by:)`. Without a time it begins at noon of 15 January 2026, UTC.
    public static func standing(at now: Moment = Moment(year: 2026, month: 1, day: 15, hour: 12)) -> StackClock {
        StackClock(now: now)
    }

    private init(now: Moment?) { state = Lock(State(now: now)) }

    /// The time every fake of the stack goes by.
    public var now: Moment {
        state.withLock { $0.now } ?? Moment(seconds: Int(Date.now.timeIntervalSince1970))
    }

    /// Moves a standing clock on and wakes whoever has waited long enough; a running clock is left alone.
    public func advance(by seconds: Int) {
        let due = state.withLock { state -> [Waiter] in
            guard let now = state.now else { return [] }
            state.now = now + seconds
            let due = state.waiters.filter { $0.value.until <= now + seconds }
            for place in due.keys { state.waiters[place] = nil }
            return Array(due.values)
        }
        for waiter in due { waiter.resume.resume() }
    }

    /// How many wait for a standing clock to move.
    public var waiting: Int { state.withLock { $0.waiters.count } }

    /// Returns once that time has gone by, or at once with `CancellationError` when cancelled.
    func sleep(for seconds: Int) async throws {
        guard let now = state.withLock({ $0.now }) else {
            return try await Task.sleep(for: .seconds(seconds))
        }
        let place = state.withLock { state in
            state.next += 1
            return state.next
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { resume in
                let isOver = state.withLock { state -> Bool in
                    if Task.isCancelled || (state.now ?? now) >= now + seconds { return true }
                    state.waiters[place] = Waiter(until: now + seconds, resume: resume)
                    return false
                }
                if isOver { resume.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: place) }?.resume.resume()
        }
        try Task.checkCancellation()
    }
}
