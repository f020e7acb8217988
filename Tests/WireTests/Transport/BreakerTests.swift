import Testing
import Wire

@Suite struct BreakerTests {
    private let settings = Breaker.Settings(failures: 3, cooldown: .seconds(60))

    /// A breaker that has just opened; its first failure was at second 0.
    private func open() throws -> Breaker {
        var breaker = Breaker(settings)
        for second in 0..<3 { try breaker.failNext(at: .seconds(second)) }
        return breaker
    }

    @Test func failuresInARowOpenIt() throws {
        #expect(try open().state == .open(until: .seconds(62)))
    }

    @Test func successInBetweenStartsTheCountAgain() throws {
        var breaker = Breaker(settings)
        for second in 0..<2 { try breaker.failNext(at: .seconds(second)) }
        breaker.succeed(try breaker.pass(at: .seconds(2)), at: .seconds(2))
        for second in 3..<5 { try breaker.failNext(at: .seconds(second)) }
        #expect(breaker.state == .closed(failures: 2))
    }

    @Test func nothingPassesWhileItIsOpen() throws {
        var breaker = try open()
        let admission = breaker.admit(at: .seconds(10))
        #expect(admission == .refused(wait: .seconds(52)))
        #expect(breaker.outages.map(\.refused) == [1])
    }

    @Test func exactlyOneProbeIsAdmitted() throws {
        var breaker = try open()
        let admissions = (0..<100).map { _ in breaker.admit(at: .seconds(62)) }
        #expect(admissions.count { if case .admitted = $0 { true } else { false } } == 1)
        #expect(breaker.state == .halfOpen)
    }

    @Test func successfulProbeClosesItAndEndsTheOutage() throws {
        var breaker = try open()
        breaker.succeed(try breaker.pass(at: .seconds(70)), at: .seconds(71))
        #expect(breaker.state == .closed(failures: 0))
        #expect(breaker.outages == [.init(began: .zero, ended: .seconds(71), failed: 3)])
    }

    @Test func failedProbesBelongToTheSameOutage() throws {
        var breaker = try open()
        for minute in 1...9 { try breaker.failNext(at: .seconds(minute * 100)) }
        breaker.succeed(try breaker.pass(at: .seconds(1000)), at: .seconds(1000))
        #expect(breaker.outages == [.init(began: .zero, ended: .seconds(1000), failed: 12, probes: 9)])
    }

    @Test func lateFailureWhileOpenIsNotCounted() throws {
        var breaker = Breaker(settings)
        let late = try (0..<5).map { _ in try breaker.pass(at: .zero) }
        for (place, pass) in late.enumerated() { breaker.fail(pass, at: .seconds(place)) }
        #expect(breaker.state == .open(until: .seconds(62)))
        #expect(breaker.outages.map(\.failed) == [3])
    }

    @Test func lateSuccessDoesNotCloseIt() throws {
        var breaker = Breaker(settings)
        let late = try breaker.pass(at: .zero)
        for second in 0..<3 { try breaker.failNext(at: .seconds(second)) }
        breaker.succeed(late, at: .seconds(3))
        #expect(breaker.state == .open(until: .seconds(62)))
    }

    @Test func resultFromBeforeTheOutageDoesNotSpoilTheNextTime() throws {
        var breaker = Breaker(settings)
        let late = try breaker.pass(at: .zero)
        for second in 0..<3 { try breaker.failNext(at: .seconds(second)) }
        breaker.succeed(try breaker.pass(at: .seconds(70)), at: .seconds(70))
        breaker.fail(late, at: .seconds(71))
        #expect(breaker.state == .closed(failures: 0))
    }

    @Test func cancelledProbeMakesRoomForTheNext() throws {
        var breaker = try open()
        breaker.forget(try breaker.pass(at: .seconds(70)), at: .seconds(71))
        let pass = try breaker.pass(at: .seconds(71))
        #expect(pass.isProbe)
        #expect(breaker.outages.map(\.probes) == [0])
    }

    @Test func severalSuccessesMayBeAskedFor() throws {
        var breaker = Breaker(.init(failures: 1, cooldown: .seconds(60), successes: 2))
        try breaker.failNext(at: .zero)
        breaker.succeed(try breaker.pass(at: .seconds(60)), at: .seconds(60))
        #expect(breaker.outages.map(\.ended) == [nil])
        breaker.succeed(try breaker.pass(at: .seconds(61)), at: .seconds(61))
        #expect(breaker.outages.map(\.ended) == [.seconds(61)])
    }

    @Test func momentZeroIsAMomentLikeAnyOther() throws {
        var breaker = Breaker(.init(failures: 1, cooldown: .zero))
        try breaker.failNext(at: .zero)
        breaker.succeed(try breaker.pass(at: .zero), at: .zero)
        #expect(breaker.outages == [.init(began: .zero, ended: .zero, failed: 1)])
    }

    @Test func onlySoManyOutagesAreRemembered() throws {
        var breaker = Breaker(.init(failures: 1, cooldown: .seconds(1), memory: 2))
        for round in 0..<5 {
            try breaker.failNext(at: .seconds(round * 10))
            breaker.succeed(try breaker.pass(at: .seconds(round * 10 + 5)), at: .seconds(round * 10 + 5))
        }
        #expect(breaker.outages.map(\.began) == [.seconds(30), .seconds(40)])
    }

    @Test func rememberedOutageGoesOnAfterARestart() throws {
        var breaker = Breaker(settings, remembering: [.init(began: .seconds(5), failed: 3)])
        let pass = try breaker.pass(at: .seconds(100))
        #expect(pass.isProbe)
        #expect(breaker.outages.count == 1)
    }

    @Test(arguments: [400, 401, 403, 404, 409, 429]) func refusalIsNoFailureOfTheServer(status: Int) async throws {
        let breaker = CircuitBreaker(Breaker(.init(failures: 1)))
        _ = try await Canned(status).transport.guarded(by: breaker).send(Request(.get, "x"))
        #expect(breaker.state == .closed(failures: 0))
    }

    @Test(
        arguments: [.status(500), .status(503), .failure(.refused), .failure(.idleTimedOut)]
            as [Result<Response, any Error>])
    func faultOfTheServerOpensIt(answer: Result<Response, any Error>) async throws {
        let breaker = CircuitBreaker(Breaker(.init(failures: 1)))
        _ = try? await Canned(answer).transport.guarded(by: breaker).send(Request(.get, "x"))
        #expect(breaker.outages.count == 1)
    }

    @Test func openBreakerSendsNothing() async throws {
        let server = Canned(500)
        let guarded = server.transport.guarded(by: CircuitBreaker(Breaker(.init(failures: 1)), now: { .zero }))
        _ = try await guarded.send(Request(.get, "http://nas/x"))
        let error = await serviceError { try await guarded.send(Request(.get, "http://nas/x")) }
        #expect(error?.code == .circuitOpen)
        #expect(error?.retryAfter == .seconds(60))
        #expect(server.asked.count == 1)
    }

    @Test func cancelledProbeDoesNotLockTheServiceOut() async throws {
        let now = Lock(Duration.zero)
        let server = Canned(.status(500), .failure(CancellationError()), .status(200))
        let breaker = CircuitBreaker(Breaker(.init(failures: 1)), now: { now.withLock { $0 } })
        let guarded = server.transport.guarded(by: breaker)
        _ = try await guarded.send(Request(.get, "x"))
        now.withLock { $0 = .seconds(60) }
        await #expect(throws: CancellationError.self) { try await guarded.send(Request(.get, "x")) }
        #expect(try await guarded.send(Request(.get, "x")).status == 200)
        #expect(breaker.state == .closed(failures: 0))
    }
}

extension Breaker {
    /// Asks to be let through, and must be.
    fileprivate mutating func pass(at now: Duration) throws -> Pass {
        guard case .admitted(let pass) = admit(at: now) else { throw Refused() }
        return pass
    }

    fileprivate mutating func failNext(at now: Duration) throws { fail(try pass(at: now), at: now) }

    private struct Refused: Error {}
}
