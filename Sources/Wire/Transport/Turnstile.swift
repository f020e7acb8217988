/// Lets a set number through at a time, in the order they came. It decides; `Places` makes callers wait.
struct Turnstile {
    private var free: Int
    private var waiting: [Int] = []

    init(places: Int) { free = max(1, places) }

    /// True where there is a place at once; otherwise the ticket waits.
    mutating func enter(_ ticket: Int) -> Bool {
        if free > 0 {
            free -= 1
            return true
        }
        waiting.append(ticket)
        return false
    }

    /// Hands the place to whoever has waited longest, if anyone has.
    mutating func leave() -> Int? {
        guard waiting.isEmpty else { return waiting.removeFirst() }
        free += 1
        return nil
    }

    /// True where the ticket was waiting and no longer does.
    mutating func giveUp(_ ticket: Int) -> Bool {
        guard let place = waiting.firstIndex(of: ticket) else { return false }
        waiting.remove(at: place)
        return true
    }
}

/// A number of places that callers wait for in order; a cancelled caller stops waiting at once.
package final class Places: Sendable {
    private struct State {
        var turnstile: Turnstile
        var lastTicket = 0
        var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
        /// Tickets cancelled before their caller could begin to wait.
        var cancelled: Set<Int> = []
    }

    private let state: Lock<State>

    package init(_ count: Int) { state = Lock(State(turnstile: Turnstile(places: count))) }

    /// Runs `body` in a place of its own.
    package func occupied<Value>(_ body: () async throws -> Value) async throws -> Value {
        try await enter()
        defer { leave() }
        return try await body()
    }

    private func enter() async throws(CancellationError) {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        let hasPlace = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer: Bool? = state.withLock { state in
                    if state.cancelled.contains(ticket) { return false }
                    if state.turnstile.enter(ticket) { return true }
                    state.waiting[ticket] = continuation
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            let continuation = state.withLock { state in
                if state.turnstile.giveUp(ticket) { return state.waiting.removeValue(forKey: ticket) }
                state.cancelled.insert(ticket)
                return nil
            }
            continuation?.resume(returning: false)
        }
        state.withLock { _ = $0.cancelled.remove(ticket) }
        guard hasPlace else { throw CancellationError() }
    }

    private func leave() {
        let next = state.withLock { state in
            state.turnstile.leave().flatMap { state.waiting.removeValue(forKey: $0) }
        }
        next?.resume(returning: true)
    }
}
