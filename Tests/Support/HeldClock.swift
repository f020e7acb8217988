import Wire

/// A clock that stands still until it is moved, and wakes those whose time has come.
public final class HeldClock: Clock {
    public struct Instant: InstantProtocol {
        public var offset: Duration
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private struct State {
        var now = Duration.zero
        var next = 0
        var sleeping: [Int: (until: Duration, resume: CheckedContinuation<Void, Never>)] = [:]
        var watching: [(count: Int, resume: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Lock(State())

    public init() {}

    public var now: Instant { Instant(offset: state.withLock { $0.now }) }
    public var minimumResolution: Duration { .zero }

    /// Returns once that many are asleep.
    public func sleepers(_ count: Int) async {
        await withCheckedContinuation { resume in
            let isThere = state.withLock { state in
                if state.sleeping.count >= count { return true }
                state.watching.append((count, resume))
                return false
            }
            if isThere { resume.resume() }
        }
    }

    public func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now += duration
            let due = state.sleeping.filter { $0.value.until <= state.now }
            for number in due.keys { state.sleeping[number] = nil }
            return due.values.map(\.resume)
        }
        for resume in due { resume.resume() }
    }

    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let number = state.withLock { state in
            state.next += 1
            return state.next
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { resume in
                let awake = state.withLock { state -> [CheckedContinuation<Void, Never>] in
                    if Task.isCancelled || deadline.offset <= state.now { return [resume] }
                    state.sleeping[number] = (deadline.offset, resume)
                    let seen = state.watching.filter { $0.count <= state.sleeping.count }
                    state.watching.removeAll { $0.count <= state.sleeping.count }
                    return seen.map(\.resume)
                }
                for resume in awake { resume.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleeping.removeValue(forKey: number) }?.resume.resume()
        }
        try Task.checkCancellation()
    }
}
