import Support
import Testing

@testable import Wire

@Suite struct LimitedTests {
    @Test func bucketLetsABurstThroughAndThenKeepsThePace() {
        var bucket = TokenBucket(perSecond: 2, burst: 3, at: .zero)
        let waits = (0..<5).map { _ in bucket.take(at: .zero) }
        #expect(waits == [.zero, .zero, .zero, .seconds(0.5), .seconds(1)])
    }

    @Test func bucketRefillsNoFurtherThanItsBurst() {
        var bucket = TokenBucket(perSecond: 2, burst: 2, at: .zero)
        _ = (0..<2).map { _ in bucket.take(at: .zero) }
        let waits = (0..<3).map { _ in bucket.take(at: .seconds(3600)) }
        #expect(waits == [.zero, .zero, .seconds(0.5)])
    }

    @Test func returnedTokenIsUsedAgain() {
        var bucket = TokenBucket(perSecond: 1, burst: 1, at: .zero)
        _ = (0..<2).map { _ in bucket.take(at: .zero) }
        bucket.giveBack(at: .zero)
        let wait = bucket.take(at: .zero)
        #expect(wait == .seconds(1))
    }

    @Test func noMoreStartThanAMinuteAllows() {
        var bucket = TokenBucket(perSecond: 5, burst: 10, at: .zero)
        let starts = (0..<1000).map { call in
            let now = Duration.milliseconds(call * 7)
            return now + bucket.take(at: now)
        }
        for (place, start) in starts.enumerated() {
            let within = starts[place...].count { $0 < start + .seconds(60) }
            #expect(within <= 5 * 60 + 10)
        }
    }

    @Test func turnstileAdmitsInOrder() {
        var turnstile = Turnstile(places: 1)
        let admitted = [1, 2, 3].map { turnstile.enter($0) }
        #expect(admitted == [true, false, false])
        let next = (0..<3).map { _ in turnstile.leave() }
        #expect(next == [2, 3, nil])
        let isAdmitted = turnstile.enter(4)
        #expect(isAdmitted)
    }

    @Test func whoGivesUpIsPassedOver() {
        var turnstile = Turnstile(places: 1)
        _ = [1, 2, 3].map { turnstile.enter($0) }
        let gaveUp = [2, 1].map { turnstile.giveUp($0) }
        #expect(gaveUp == [true, false])
        let next = turnstile.leave()
        #expect(next == 3)
    }

    @Test func rateIsKeptOnTheClock() async throws {
        let clock = InstantClock()
        let transport = Canned(200).transport.limited(perSecond: 4, burst: 2, clock: clock)
        for _ in 0..<5 { _ = try await transport.send(Request(.get, "x")) }
        #expect(clock.slept == [.seconds(0.25), .seconds(0.25), .seconds(0.25)])
    }

    @Test func noMoreAreUnderWayThanAllowed() async throws {
        let state = Lock((now: 0, most: 0))
        let slow = Transport { _ in
            state.withLock { state in
                state.now += 1
                state.most = max(state.most, state.now)
            }
            for _ in 0..<20 { await Task.yield() }
            state.withLock { $0.now -= 1 }
            return Response()
        }
        let limited = slow.limited(atOnce: 3)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { _ = try await limited.send(Request(.get, "x")) } }
            try await group.waitForAll()
        }
        #expect(state.withLock { $0.most } == 3)
        #expect(state.withLock { $0.now } == 0)
    }

    @Test func cancelledWaiterStopsWaitingAndLosesNoPlace() async throws {
        let gate = Gate()
        let limited = Transport { _ in
            await gate.wait()
            return Response()
        }.limited(atOnce: 1)
        let first = Task { try await limited.send(Request(.get, "x")) }
        await gate.arrivals(1)
        let second = Task { try await limited.send(Request(.get, "x")) }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        gate.open()
        _ = try await first.value
        #expect(try await limited.send(Request(.get, "x")).status == 200)
    }

    @Test func failureGivesThePlaceBack() async throws {
        let limited = Canned(.failure(.refused), .status(200)).transport.limited(atOnce: 1)
        await #expect(throws: HTTPFailure.self) { try await limited.send(Request(.get, "x")) }
        #expect(try await limited.send(Request(.get, "x")).status == 200)
    }

    @Test func stormOfCancellationsLeavesEveryPlaceFree() async throws {
        let limited = Transport { _ in
            await Task.yield()
            return Response()
        }.limited(atOnce: 2)
        for round in 0..<20 {
            let tasks = (0..<30).map { _ in Task { try await limited.send(Request(.get, "x")) } }
            for (place, task) in tasks.enumerated() where (place + round).isMultiple(of: 2) { task.cancel() }
            for task in tasks { _ = await task.result }
        }
        #expect(try await limited.send(Request(.get, "x")).status == 200)
    }
}

/// A door that callers wait at until it is opened.
private final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var arrived = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Lock(State())

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                state.arrived += 1
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func arrivals(_ count: Int) async {
        while state.withLock({ $0.arrived }) < count { await Task.yield() }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
